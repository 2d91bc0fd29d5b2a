import { vi } from '../../catalogue/vi';
import { hasErrors } from '../../core/finding';
import type { Grid } from '../../core/grid';
import { leftOfChange, leftOfRecording, type Left } from '../../history/after-failure';
import type { HistoryChange } from '../../history/change-history';
import { indexHistory } from '../../history/index-history';
import { lackingRows, withRows } from '../../history/lacking-rows';
import { planChange, planRecording, type PeriodChange, type ReadHistory } from '../../history/plan-recording';
import { buildInput, settingsWith } from '../../workbook/build-input';
import type { KnownSettings, Recordable, RecordJob, RecordOutcome } from '../../workbook/port';
import { importPeriods } from '../../pipeline/import-periods';
import { recordsOf } from '../../pipeline/records-of';
import { failureOf, PortError } from './excel-error';
import { insertSheet } from './insert-sheet';
import { readGrid } from './read-grid';
import { findHistory, type FoundHistory, readRows, readThin } from './read-history';
import { runExcel } from './run-excel';
import { writeHistory } from './write-history';

interface Opened extends ReadHistory {
  readonly found: FoundHistory;
}

/** The workbook's history, with the rows of some periods of it; null where it has none. */
function openHistory(keys: readonly string[]): Promise<Opened | null> {
  return runExcel(async (context) => {
    const found = await findHistory(context);
    if (found === null) return null;
    const grid = await readThin(context, found);
    const index = indexHistory(grid);
    const complete = index && withRows(grid, index, await readRows(context, found, lackingRows(grid, index, keys)));
    if (index === null || complete === null) throw new PortError('busy', found.name);
    return { found, grid: complete, index, width: found.width };
  });
}

/**
 * Writes, never twice by itself: where only the answer was lost the rows would stand there twice. So after a failure it is looked what it has left.
 *
 * @throws what Excel threw where nothing was written; PortError `unverified` where only a part was, or it can't be seen
 */
async function write(
  { found, grid }: Opened,
  change: HistoryChange,
  keys: readonly string[],
  leftOf: (now: Opened) => Left,
): Promise<void> {
  try {
    await Excel.run((context) => writeHistory(context, found, grid, change));
  } catch (error) {
    if (error instanceof PortError) throw error;
    const now = await openHistory(keys).catch(() => null);
    const left = now === null ? 'part' : leftOf(now);
    if (left === 'part') throw new PortError('unverified', failureOf(error).detail);
    if (left === 'nothing') throw error;
  }
}

async function readRecordable({ choices, sheets }: RecordJob, known: KnownSettings): Promise<Recordable> {
  if (sheets.length === 0) return recordsOf(buildInput(choices, known, await readGrid(choices.rawSheet, true), null));
  const grids: Grid[] = [];
  for (const name of sheets) grids.push(await readGrid(name, true));
  return importPeriods(grids, settingsWith(choices, known.settings));
}

/** Adds what was built, the period of a raw sheet, or those of old sheets, to the history. `known` is asked for only where a sheet has to be read. */
export async function recordHistory(job: RecordJob, known: () => Promise<KnownSettings>): Promise<RecordOutcome> {
  const { there } = job;
  const { records, findings } = job.built ?? (await readRecordable(job, await known()));
  if (hasErrors(findings)) return { status: 'refused', findings };
  const keys = records.map(({ key }) => key);
  // Where there is none yet, it is looked for a second time: a colleague may be making the first one too.
  const opened = (await openHistory(keys)) ?? (await openHistory(keys));
  const recording = planRecording(opened, records, there);
  const sheet = opened?.found.name ?? vi.history.sheet;
  switch (recording.kind) {
    case 'none':
      return { status: 'recorded', sheet, periods: [], changes: [] };
    case 'ask':
      return { status: 'there', sheet, periods: recording.periods };
    case 'refused':
      return { status: 'refused', findings: recording.findings };
    case 'create':
      return {
        status: 'recorded',
        sheet: await insertSheet(recording.plan, false),
        periods: recording.periods,
        changes: recording.changes,
      };
    case 'append':
      if (opened) await write(opened, recording.change, keys, (now) => leftOfRecording(opened, now, records, there));
      return { status: 'recorded', sheet, periods: recording.periods, changes: recording.changes };
  }
}

/** Makes the history have a period as it is after a change, where it has it as it was before. */
export async function changeRecord(wanted: PeriodChange): Promise<RecordOutcome> {
  const { before, after } = wanted;
  const periods = [(after ?? before)?.period.label ?? ''];
  const keys = [before, after].flatMap((period) => (period === null ? [] : [period.key]));
  const opened = await openHistory(keys);
  const change = opened && planChange(opened, wanted);
  if (opened === null || change === null)
    return { status: 'changed', sheet: opened?.found.name ?? vi.history.sheet, periods };
  await write(opened, change, keys, (now) => leftOfChange(now, wanted));
  return { status: 'recorded', sheet: opened.found.name, periods, changes: [wanted] };
}
