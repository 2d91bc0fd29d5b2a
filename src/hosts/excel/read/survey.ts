import { type CellValue, cellValueOf } from '../../../core/grid';
import { findHeading, searchedColumns, searchedRows } from '../../../history/heading';
import { hasSettingsMark, markRows } from '../../../settings-sheet/has-settings-mark';
import { settingsName } from '../../../settings-sheet/settings-name';
import { type Memory, memoryKey, parseMemory, settingsKey } from './memory';

/** Name that marks a sheet as ours: hidden, of the sheet itself, so that it stays through renames, copies of the file, and other programs. */
export const markName = '_xep_loai_766';

/** Where a sheet stands among the others. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
}

/** What tells what a sheet is, without reading it. */
export interface SheetFacts {
  /** The mark of a sheet that we made; null for one that we did not. */
  readonly mark: string | null;
  /** What people may still do on a sheet whose cells are locked; null where they are not. */
  readonly lock: Excel.WorksheetProtectionOptions | null;
  /** Rows and columns from A1 to its last filled cell; 0 for a very hidden one. */
  readonly rows: number;
  readonly columns: number;
  /** Its first cells, by which settings and a history are known; none of a very hidden one, nor of one that was seen before to be neither. */
  readonly top: readonly (readonly CellValue[])[];
}

/** One sheet as it stands. */
export interface KnownSheet extends Listed, SheetFacts {}

/** The workbook as it stands, before it is touched. */
export interface Survey {
  readonly sheets: readonly KnownSheet[];
  readonly active: string;
  readonly protected: boolean;
  readonly memory: Memory;
  /** The setting as it was, to put it back; null where there was none. */
  readonly rawMemory: string | null;
  /** Text of a settings file that the workbook keeps. */
  readonly settingsText: string | null;
  /** What the name of the settings sheet refers to. */
  readonly settingsFormula: string | null;
}

/** The list of the sheets, asked for. */
export interface AskedList {
  /** The list, once it has come; of sheets that are new since nothing but their name is known. */
  readonly survey: (facts: ReadonlyMap<string, SheetFacts>) => Survey;
  readonly items: () => readonly Excel.Worksheet[];
}

/** Nothing but its place is known of a sheet. */
const unseen: SheetFacts = { mark: null, lock: null, rows: 0, columns: 0, top: [] };

/** Asks for the list of the sheets and what the workbook remembers; it comes with the next round trip. */
export function askForList(context: Excel.RequestContext): AskedList {
  const { worksheets, protection, settings, names } = context.workbook;
  worksheets.load('items/id,items/name,items/position,items/visibility');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  const setting = settings.getItemOrNullObject(memoryKey);
  setting.load('value');
  const text = settings.getItemOrNullObject(settingsKey);
  text.load('value');
  const name = names.getItemOrNullObject(settingsName);
  name.load('formula');
  return {
    items: () => worksheets.items,
    survey: (facts) => {
      const value: unknown = setting.isNullObject ? null : setting.value;
      return {
        sheets: worksheets.items.map((sheet) => ({
          id: sheet.id,
          name: sheet.name,
          position: sheet.position,
          visibility: sheet.visibility,
          ...(facts.get(sheet.id) ?? unseen),
        })),
        active: active.id,
        protected: protection.protected,
        memory: parseMemory(value),
        rawMemory: typeof value === 'string' ? value : null,
        settingsText: text.isNullObject ? null : String(text.value),
        settingsFormula: name.isNullObject ? null : String(name.formula),
      };
    },
  };
}

function markOf(item: Excel.NamedItem): string | null {
  return item.isNullObject ? null : (/^="(?<mark>[\w-]+)"$/u.exec(String(item.formula))?.groups?.['mark'] ?? null);
}

/** A sheet from A1 to its last filled cell. */
export function wholeOf(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRange(true).getBoundingRect(sheet.getRange('A1'));
}

/** Asks what a sheet is. */
function askForFacts(sheet: Excel.Worksheet, isKnown: boolean): () => SheetFacts {
  const item = sheet.names.getItemOrNullObject(markName);
  item.load('formula');
  const { protection } = sheet;
  protection.load('protected,options');
  const lockOf = (): SheetFacts['lock'] => (protection.protected ? protection.options : null);
  if (sheet.visibility === 'VeryHidden') return () => ({ ...unseen, mark: markOf(item), lock: lockOf() });
  const used = wholeOf(sheet).load('rowCount,columnCount');
  const top = isKnown
    ? null
    : wholeOf(sheet)
        .getIntersection(sheet.getRangeByIndexes(0, 0, Math.max(markRows, searchedRows), searchedColumns))
        .load('values');
  return () => ({
    mark: markOf(item),
    lock: lockOf(),
    rows: used.rowCount,
    columns: used.columnCount,
    top: top === null ? [] : top.values.map((row: readonly unknown[]) => row.map(cellValueOf)),
  });
}

/**
 * Looks at everything that a reading, a build, a recording or an undo must know, in two round trips, whatever the workbook has. `known`: ids of sheets that were seen to
 * hold neither settings nor a history, whose first cells are not asked for again.
 */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  known: ReadonlySet<string> = new Set(),
): Promise<Survey> {
  const list = askForList(context);
  await context.sync();
  const asked = list.items().map((sheet) => [sheet.id, askForFacts(sheet, known.has(sheet.id))] as const);
  await context.sync();
  return list.survey(new Map(asked.map(([id, facts]) => [id, facts()])));
}

/** What a survey says of the sheets, by their ids. */
export function factsOf({ sheets }: Survey): Map<string, SheetFacts> {
  return new Map(sheets.map(({ id, mark, lock, rows, columns, top }) => [id, { mark, lock, rows, columns, top }]));
}

/** True for a sheet with something in its first cells, and neither settings nor a history: it need not be looked at again. An empty one may become anything. */
export function isPlain({ top }: SheetFacts): boolean {
  return top.some((row) => row.some((value) => value !== null)) && !hasSettingsMark(top) && findHeading(top) === null;
}

/** True for a sheet that we made and still know: one copied from another workbook is not. */
export function isOurs({ mark }: Pick<KnownSheet, 'mark'>, memory: Memory): boolean {
  return mark !== null && Object.hasOwn(memory.stamps, mark);
}
