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
import { type Failed, failed, failureOf, Unverified } from './failure';
import { gridsTogether } from './grids-together';
import { insertSheet } from './insert-sheet';
import { findOwnSheets } from './own-sheets';
import { readGrid } from './read-grid';
import { findHistory, type FoundHistory, readRows, readThin } from './read-history';
import { writeHistory } from './write-history';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Opened extends ReadHistory {
  readonly found: FoundHistory;
}

/** The workbook's history, with the rows of some periods of it; null where it has none. */
function openHistory(sheets: readonly Sheet[], keys: readonly string[]): Opened | null {
  const found = findHistory(sheets);
  const thin = found && readThin(found);
  const index = thin && indexHistory(thin);
  if (found === null || thin === null || index === null) return null;
  const grid = withRows(thin, index, readRows(found.sheet, lackingRows(thin, index, keys)));
  return grid && { found, grid, index, width: found.width };
}

function lookAgain(sheet: Sheet, keys: readonly string[], leftOf: (now: Opened) => Left): Left {
  try {
    const now = openHistory([sheet], keys);
    return now === null ? 'part' : leftOf(now);
  } catch {
    return 'part';
  }
}

/** Writes; after a failure it is looked what it has left. Throws what Google threw where nothing was written, `Unverified` where only a part was, or it can't be seen. */
function write({ found }: Opened, change: HistoryChange, keys: readonly string[], leftOf: (now: Opened) => Left): void {
  try {
    writeHistory(found, change);
  } catch (error) {
    const left = lookAgain(found.sheet, keys, leftOf);
    if (left === 'part') throw new Unverified(error instanceof Error ? error.message : String(error));
    if (left === 'nothing') throw error;
  }
}

function gridsOf(
  spreadsheet: Spreadsheet,
  names: readonly string[],
): { readonly grids: readonly Grid[]; readonly gone: string | null } {
  const grids: Grid[] = [];
  for (const name of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) return { grids, gone: name };
    grids.push(readGrid(sheet, name, 'raw'));
  }
  return { grids, gone: null };
}

function readRecordable(
  spreadsheet: Spreadsheet,
  { choices, sheets, together }: RecordJob,
  known: KnownSettings,
): Recordable | Failed {
  const { grids, gone } = gridsOf(spreadsheet, sheets.length > 0 ? sheets : [choices.rawSheet]);
  const [raw] = grids;
  if (gone !== null || raw === undefined) return failed('gone', gone ?? choices.rawSheet);
  if (sheets.length > 0) return importPeriods(grids, settingsWith(choices, known.settings));
  const job = { choices, ...(together && { together }), raw, previous: null, notTables: [known.sheet ?? ''] };
  const beside = gridsTogether(spreadsheet, job, known);
  return 'status' in beside ? beside : recordsOf(buildInput(choices, known, raw, null, beside));
}

/**
 * Adds what was built, the period of a raw sheet, or those of old sheets, to the history. The lock is the caller's.
 *
 * @param sheets - where the history may stand, where somebody has looked for it
 */
export function recordHistory(
  spreadsheet: Spreadsheet,
  job: RecordJob,
  known: KnownSettings,
  sheets = findOwnSheets(spreadsheet).histories,
): RecordOutcome {
  const { there } = job;
  const recordable = job.built ?? readRecordable(spreadsheet, job, known);
  if ('status' in recordable) return recordable;
  const { records, findings } = recordable;
  if (hasErrors(findings)) return { status: 'refused', findings };
  try {
    const keys = records.map(({ key }) => key);
    const opened = openHistory(sheets, keys);
    const recording = planRecording(opened, records, there);
    const sheet = opened?.found.sheet.getName() ?? vi.history.sheet;
    switch (recording.kind) {
      case 'none':
        return { status: 'recorded', sheet, periods: [], changes: [] };
      case 'ask':
        return { status: 'there', sheet, periods: recording.periods };
      case 'refused':
        return { status: 'refused', findings: recording.findings };
      case 'create': {
        const made = insertSheet(spreadsheet, recording.plan, false);
        return made.status === 'failed'
          ? made
          : { status: 'recorded', sheet: made.sheet, periods: recording.periods, changes: recording.changes };
      }
      case 'append':
        if (opened) write(opened, recording.change, keys, (now) => leftOfRecording(opened, now, records, there));
        return { status: 'recorded', sheet, periods: recording.periods, changes: recording.changes };
    }
  } catch (error) {
    return failureOf(error);
  }
}

/** Makes the history have a period as it is after a change, where it has it as it was before. The lock is the caller's. */
export function changeRecord(spreadsheet: Spreadsheet, wanted: PeriodChange): RecordOutcome {
  const { before, after } = wanted;
  const periods = [(after ?? before)?.period.label ?? ''];
  try {
    const keys = [before, after].flatMap((period) => (period === null ? [] : [period.key]));
    const opened = openHistory(findOwnSheets(spreadsheet).histories, keys);
    const sheet = opened?.found.sheet.getName() ?? vi.history.sheet;
    const change = opened && planChange(opened, wanted);
    if (opened === null || change === null) return { status: 'changed', sheet, periods };
    write(opened, change, keys, (now) => leftOfChange(now, wanted));
    return { status: 'recorded', sheet, periods, changes: [wanted] };
  } catch (error) {
    return failureOf(error);
  }
}
