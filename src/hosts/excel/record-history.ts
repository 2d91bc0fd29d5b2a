import { vi } from '../../catalogue/vi';
import { hasErrors } from '../../core/finding';
import { leftOfChange, leftOfRecording, type Left } from '../../history/after-failure';
import type { HistoryChange } from '../../history/change-history';
import { indexHistory } from '../../history/index-history';
import { lackingRows, withRows } from '../../history/lacking-rows';
import { planChange, planRecording, type PeriodChange, type ReadHistory } from '../../history/plan-recording';
import { buildInput, settingsWith } from '../../workbook/build-input';
import type { Recordable, RecordJob, RecordOutcome } from '../../workbook/port';
import { importPeriods } from '../../pipeline/import-periods';
import { recordsOf } from '../../pipeline/records-of';
import { type Book, sheetNamed } from './book';
import { failureOf, PortError } from './excel-error';
import { gridsTogether, sheetsBeside } from './grids-together';
import { insertSheet } from './insert-sheet';
import { findHistory, type FoundHistory, readRows, readThin } from './read-history';
import { runExcel } from './run-excel';
import type { Survey } from './survey';
import { writeHistory } from './write-history';

interface Opened extends ReadHistory {
  readonly found: FoundHistory;
}

/** The history that was seen, with the rows of some periods of it; null where none was. @throws PortError `busy` where it has changed since */
async function openSeen(survey: Survey, keys: readonly string[]): Promise<Opened | null> {
  const found = findHistory(survey);
  if (found === null) return null;
  return runExcel(async (context) => {
    const grid = await readThin(context, found);
    const index = indexHistory(grid);
    const complete = index && withRows(grid, index, await readRows(context, found, lackingRows(grid, index, keys)));
    if (index === null || complete === null) throw new PortError('busy', found.name);
    return { found, grid: complete, index, width: found.width };
  });
}

/** The workbook's history, as it was seen a moment ago, else looked for: where none was seen too, since a colleague may have been making the first one. */
async function openHistory(book: Book, keys: readonly string[]): Promise<Opened | null> {
  const last = book.last();
  const opened = last && (await openSeen(last, keys).catch(() => null));
  return opened ?? openSeen(await book.lookClosely(), keys);
}

/**
 * Writes, never twice by itself: where only the answer was lost the rows would stand there twice. So after a failure it is looked what it has left.
 *
 * @throws what Excel threw where nothing was written; PortError `unverified` where only a part was, or it can't be seen
 */
async function write(
  book: Book,
  { found, grid }: Opened,
  change: HistoryChange,
  keys: readonly string[],
  leftOf: (now: Opened) => Left,
): Promise<void> {
  try {
    await Excel.run((context) => writeHistory(context, found, grid, change));
    book.resized(
      found.id,
      change.rows.length - change.removed.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0),
    );
  } catch (error) {
    book.saw(null);
    if (error instanceof PortError) throw error;
    const now = await openHistory(book, keys).catch(() => null);
    const left = now === null ? 'part' : leftOf(now);
    if (left === 'part') throw new PortError('unverified', failureOf(error).detail);
    if (left === 'nothing') throw error;
  }
}

async function readRecordable(book: Book, job: RecordJob): Promise<Recordable> {
  const { choices, sheets } = job;
  const survey = await book.lookClosely();
  const wanted = (sheets.length === 0 ? [choices.rawSheet] : sheets).map((name) => sheetNamed(survey, name));
  const known = await book.settings(survey);
  const beside = sheets.length === 0 ? sheetsBeside(survey, job) : [];
  const grids = await book.read([...new Set([...wanted, ...beside])]);
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  const raw = byName.get(choices.rawSheet);
  return sheets.length === 0 && raw
    ? recordsOf(buildInput(choices, known, raw, null, gridsTogether(survey, job, beside, byName, known)))
    : importPeriods(grids, settingsWith(choices, known.settings));
}

/** Adds what was built, the period of a raw sheet, or those of old sheets, to the history. */
export async function recordHistory(book: Book, job: RecordJob): Promise<RecordOutcome> {
  const { there } = job;
  const { records, findings } = job.built ?? (await readRecordable(book, job));
  if (hasErrors(findings)) return { status: 'refused', findings };
  const keys = records.map(({ key }) => key);
  const opened = await openHistory(book, keys);
  const recording = planRecording(opened, records, there);
  const sheet = opened?.found.name ?? vi.history.sheet;
  switch (recording.kind) {
    case 'none':
      return { status: 'recorded', sheet, periods: [], changes: [] };
    case 'ask':
      return { status: 'there', sheet, periods: recording.periods };
    case 'refused':
      return { status: 'refused', findings: recording.findings };
    case 'create': {
      const { result, left } = await insertSheet({ plan: recording.plan, show: false }, book.last());
      book.saw(left);
      return { status: 'recorded', sheet: result, periods: recording.periods, changes: recording.changes };
    }
    case 'append':
      if (opened)
        await write(book, opened, recording.change, keys, (now) => leftOfRecording(opened, now, records, there));
      return { status: 'recorded', sheet, periods: recording.periods, changes: recording.changes };
  }
}

/** Makes the history have a period as it is after a change, where it has it as it was before. */
export async function changeRecord(book: Book, wanted: PeriodChange): Promise<RecordOutcome> {
  const { before, after } = wanted;
  const periods = [(after ?? before)?.period.label ?? ''];
  const keys = [before, after].flatMap((period) => (period === null ? [] : [period.key]));
  const opened = await openHistory(book, keys);
  const change = opened && planChange(opened, wanted);
  if (opened === null || change === null)
    return { status: 'changed', sheet: opened?.found.name ?? vi.history.sheet, periods };
  await write(book, opened, change, keys, (now) => leftOfChange(now, wanted));
  return { status: 'recorded', sheet: opened.found.name, periods, changes: [wanted] };
}
