import type { UndoState } from '../../../workbook/port';
import { putAwayName } from '../read/put-away-name';
import { type Change, type Changed, changeWorkbook } from './change-workbook';
import { PortError } from '../../../workbook/port-error';
import type { Checkpoint } from '../read/memory';
import { freeName } from '../../../workbook/excel-sheet-name';
import type { KnownSheet, Survey } from '../read/survey';

interface Pair {
  readonly checkpoint: Checkpoint;
  /** What is shown now and goes away; undefined where somebody has deleted it. */
  readonly leaving: KnownSheet | undefined;
  /** What comes back; null where nothing was replaced. */
  readonly returning: KnownSheet | null;
}

/** The sheets that “Hoàn tác” would exchange; null where it can do nothing. */
function pairOf({ sheets, memory }: Survey): Pair | null {
  const { checkpoint } = memory;
  if (!checkpoint) return null;
  const find = (mark: string | null): KnownSheet | undefined =>
    sheets.find((sheet) => sheet.mark !== null && sheet.mark === mark);
  const [built, replaced] = [find(checkpoint.built), find(checkpoint.replaced)];
  const [leaving, returning] = checkpoint.direction === 'undo' ? [built, replaced] : [replaced, built];
  if (returning) return { checkpoint, leaving, returning };
  const nothingReplaced = checkpoint.direction === 'undo' && checkpoint.replaced === null;
  return nothingReplaced && leaving ? { checkpoint, leaving, returning: null } : null;
}

/** Whether “Hoàn tác” can be pressed. */
export function undoStateOf(survey: Survey): UndoState {
  const pair = pairOf(survey);
  const { checkpoint } = survey.memory;
  return { available: pair !== null, sheet: pair?.checkpoint.name ?? null, direction: checkpoint?.direction ?? 'undo' };
}

function swap(context: Excel.RequestContext, before: Survey): Change<string> {
  if (before.protected) throw new PortError('protected', '');
  const pair = pairOf(before);
  if (!pair) throw new PortError('gone', before.memory.checkpoint?.name ?? '');
  const { checkpoint, leaving, returning } = pair;
  const { worksheets } = context.workbook;
  const names = before.sheets.filter((sheet) => sheet !== leaving && sheet !== returning).map((sheet) => sheet.name);
  const name = freeName(leaving?.name ?? checkpoint.name, names);
  const going = leaving && worksheets.getItem(leaving.id);
  const coming = returning && worksheets.getItem(returning.id);
  const putAway = freeName(
    putAwayName,
    before.sheets.map((sheet) => sheet.name),
  );
  if (going) going.name = putAway;
  if (coming) {
    coming.name = name;
    coming.visibility = 'Visible';
    coming.activate();
  } else {
    const raw = before.sheets.find(
      (sheet) => sheet.name === before.memory.choices?.rawSheet && sheet.visibility === 'Visible',
    );
    if (raw) worksheets.getItem(raw.id).activate();
  }
  if (going) going.visibility = 'VeryHidden';
  const direction = checkpoint.direction === 'undo' ? 'redo' : 'undo';
  return {
    result: name,
    memory: { ...before.memory, checkpoint: { ...checkpoint, direction, name } },
    discard: [],
    ...(going && coming && { replaced: { putAway, name } }),
  };
}

/**
 * Takes away what the last build made and brings back what it replaced, or the other way round; the sheet that goes is kept, very hidden, so that
 * this can be undone in its turn. Gives the name of the sheet concerned.
 *
 * @throws what Excel threw, or PortError; the workbook is then as it was.
 */
export function swapSheets(): Promise<Changed<string>> {
  return changeWorkbook(null, (context, before) => Promise.resolve(swap(context, before)));
}
