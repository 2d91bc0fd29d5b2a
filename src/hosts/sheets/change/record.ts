import type { PeriodChange } from '../../../history/plan-recording';
import { indexHistory } from '../../../history/index-history';
import { lackingRows, withRows } from '../../../history/lacking-rows';
import { type Flow, runAtOnce } from '../../../workbook/flow';
import type { KnownSettings, RecordJob, RecordOutcome } from '../../../workbook/port';
import * as flows from '../../../workbook/record';
import { comparedSheetName } from '../../../workbook/compared-sheet-name';
import { findHeading } from '../../../history/heading';
import { failureOf } from '../call/failure';
import { findOwnSheets } from '../read/own-sheets';
import { gridsTogether, readAll } from '../read/grids-together';
import { findHistory, type FoundHistory, readRows, readThin } from '../read/read-history';
import { gridOf } from '../read/grid-of';
import { insertSheet } from './insert-sheet';
import { writeHistory } from './write-history';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Opened extends flows.OpenHistory {
  readonly found: FoundHistory;
}

/** The history on one of these sheets, with the rows of some periods of it; null where there is none. */
function openHistory(sheets: readonly Sheet[], keys: readonly string[]): Opened | null {
  const found = findHistory(sheets);
  const thin = found && readThin(found);
  const index = thin && indexHistory(thin);
  if (found === null || thin === null || index === null) return null;
  const grid = withRows(thin, index, readRows(found.sheet, lackingRows(thin, index, keys)));
  return grid && { found, name: grid.sheet, grid, index, width: found.width };
}

function historyOf(
  spreadsheet: Spreadsheet,
  histories: () => readonly Sheet[],
  open: Sheet | null,
): Omit<flows.RecordHost<Opened>, 'read'> {
  return {
    open: (keys) => openHistory(histories(), keys),
    create: (plan) => insertSheet(spreadsheet, plan, open ?? spreadsheet.getActiveSheet()),
    remove: ({ found }) => {
      spreadsheet.deleteSheet(found.sheet);
    },
    write: ({ found }, change) => {
      writeHistory(found, change);
    },
  };
}

function outcomeOf(flow: Flow<RecordOutcome>): RecordOutcome {
  try {
    return runAtOnce(flow);
  } catch (error) {
    return failureOf(error);
  }
}

/**
 * Adds what was built, the period of a raw sheet, or those of old sheets, to the history. The lock is the caller's.
 *
 * @param sheets - where the history may stand, where somebody has looked for it
 * @param open - the sheet that stays in view, where the caller knows it
 */
export function recordHistory(
  spreadsheet: Spreadsheet,
  job: RecordJob,
  known: KnownSettings,
  sheets = findOwnSheets(spreadsheet).histories,
  open: Sheet | null = null,
): RecordOutcome {
  const host: flows.RecordHost<Opened> = {
    ...historyOf(spreadsheet, () => sheets, open),
    read: (job) => {
      const grids = readAll(spreadsheet, flows.sheetsOfJob(job));
      const [raw] = grids;
      if (job.sheets.length > 0 || raw === undefined) return { known, grids };
      const { choices, together } = job;
      const compared = comparedSheetName(choices);
      const read = compared === null ? null : gridOf(spreadsheet, compared, 'previous');
      const previous = read && findHeading(read.cells) === null ? read : null;
      const wanted = { choices, ...(together && { together }), raw, previous, notTables: [known.sheet ?? ''] };
      return { known, grids, ...(previous && { previous }), together: gridsTogether(spreadsheet, wanted, known) };
    },
  };
  return outcomeOf(flows.recordHistory(host, job));
}

/** Makes the history have a period as it is after a change, where it has it as it was before. The lock is the caller's. */
export function changeRecord(spreadsheet: Spreadsheet, wanted: PeriodChange): RecordOutcome {
  return outcomeOf(
    flows.changeRecord(
      historyOf(spreadsheet, () => findOwnSheets(spreadsheet).histories, null),
      wanted,
    ),
  );
}
