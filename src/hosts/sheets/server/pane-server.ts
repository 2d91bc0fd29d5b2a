import type { RowRun } from '../../../history/index-history';
import type { PeriodChange } from '../../../history/plan-recording';
import type { GridBlock } from '../../../history/thin-grid';
import { sampleSheet } from '../../../pipeline/sample-sheet';
import type {
  BuildJob,
  BuildOutcome,
  Choices,
  KnownSettings,
  RecordJob,
  RecordOutcome,
  WorkbookLook,
} from '../../../workbook/port';
import type { ReportSettings } from '../../../report/report-settings';
import type { Reply } from '../call/answer';
import { answer } from '../call/answer';
import { buildSheet } from '../change/build-sheet';
import { rememberChoices, rememberedChoices } from '../read/choices';
import { failed, failureOf } from '../call/failure';
import { toMessage } from '../call/grid-message';
import type { GridMessage } from '../call/grid-message';
import { insertSheet } from '../change/insert-sheet';
import { listSheets } from '../read/list-sheets';
import { markOf } from '../read/mark';
import { findOwnSheets } from '../read/own-sheets';
import type { Telltale } from '../../../pipeline/survey-sheet';
import { findBeside } from '../read/find-beside';
import { pdfAddress } from './pdf-address';
import { menuHelp } from './menu';
import { readGrid } from '../read/read-grid';
import { largeHistory, readRows } from '../read/read-history';
import { changeRecord, recordHistory } from '../change/record';
import { stampOf } from '../call/stamp';
import { forgetOldCheckpoints, undoBuild, undoStateOf } from '../change/undo-build';
import { withLock } from '../call/with-lock';
import { settingsAgain, workbookSettings } from '../read/workbook-settings';

export type { Reply };

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function onSheet<T>(name: string, give: (sheet: Sheet) => T): Reply<T> {
  try {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    return sheet ? { value: give(sheet) } : { failure: failed('gone', name) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** All that the sidebar wants to know of the workbook at once: each call is an execution. */
export function paneLook(): Reply<WorkbookLook> {
  return answer(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const own = findOwnSheets(spreadsheet);
    const { settings, findings, sheet, report } = workbookSettings(spreadsheet, own.settings);
    return {
      sheets: listSheets(spreadsheet),
      choices: rememberedChoices(),
      settings: { settings, findings, sheet, report },
      undo: undoStateOf(spreadsheet),
      histories: own.histories.map((history) => history.getName()),
    };
  });
}

function readSheet(name: string): Reply<GridMessage> {
  return onSheet(name, (sheet) => toMessage(largeHistory(sheet) ?? readGrid(sheet, name, 'raw')));
}

/** Sheets in one execution, each with its own answer; of a large history only what tells which periods it has. */
export function paneReads(names: readonly string[]): Reply<Reply<GridMessage>[]> {
  return { value: names.map(readSheet) };
}

/** Names of the sheets that may belong to the one that these texts are of. */
export function paneBeside(telltale: Telltale): Reply<string[]> {
  return answer(() => findBeside(SpreadsheetApp.getActiveSpreadsheet(), telltale).map(({ name }) => name));
}

/** Rows that {@link paneReads} has left out. */
export function paneRows(name: string, runs: readonly RowRun[]): Reply<GridBlock[]> {
  return onSheet(name, (sheet) => readRows(sheet, runs));
}

/** Fingerprints of the sheets as they are now (see {@link stampOf}), in one execution. */
export function paneStamps(names: readonly string[]): Reply<Reply<string>[]> {
  return {
    value: names.map((name) => onSheet(name, (sheet) => stampOf(toMessage(readGrid(sheet, name, 'raw'))))),
  };
}

export function paneReport(): Reply<ReportSettings> {
  return answer(() => workbookSettings(SpreadsheetApp.getActiveSpreadsheet()).report);
}

/** What writes Word files, as text of a script: a page of the project, given to the sidebar when it is first asked for. */
export function paneWord(): Reply<string> {
  return answer(() => HtmlService.createHtmlOutputFromFile('word').getContent());
}

/** With the settings that the preview was made with, unless they stand on a sheet, where they may have been changed since. */
export function paneBuild(job: BuildJob, known: KnownSettings): Reply<BuildOutcome> {
  return answer(() =>
    withLock(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const now = known.sheet === null || job.make === 'settings' ? known : settingsAgain(spreadsheet, known);
      return buildSheet(spreadsheet, job, now);
    }),
  );
}

/** To be called after a build: it must not be able to spoil one. Remembers the choices and deletes hidden sheets that nothing refers to any more. */
export function paneRemember(choices: Choices): Reply<null> {
  return answer(() => {
    rememberChoices(choices);
    forgetOldCheckpoints(SpreadsheetApp.getActiveSpreadsheet());
    return null;
  });
}

/** An action of its own behind a build, so that neither can spoil the other. */
export function paneRecord(job: RecordJob, known: KnownSettings): Reply<RecordOutcome> {
  return answer(() => withLock(() => recordHistory(SpreadsheetApp.getActiveSpreadsheet(), job, known)));
}

/** Takes a change of the history back, or makes it again. */
export function paneChangeRecord(change: PeriodChange): Reply<RecordOutcome> {
  return answer(() => withLock(() => changeRecord(SpreadsheetApp.getActiveSpreadsheet(), change)));
}

export function paneSample(): Reply<BuildOutcome> {
  return answer(() =>
    withLock((): BuildOutcome => {
      const sheet = insertSheet(SpreadsheetApp.getActiveSpreadsheet(), sampleSheet, null);
      return { status: 'built', sheet, findings: [], keptCells: 0 };
    }),
  );
}

export function paneUndo(): Reply<BuildOutcome> {
  return answer(() => withLock(() => undoBuild(SpreadsheetApp.getActiveSpreadsheet(), Date.now())));
}

/** Shows the sheet, one that is hidden too, and selects the cell if there is one. */
export function paneGoTo(name: string, cell: string | null): Reply<null> {
  return onSheet(name, (sheet) => {
    if (sheet.isSheetHidden()) sheet.showSheet();
    if (cell === null) sheet.activate();
    else sheet.getRange(cell).activate();
    return null;
  });
}

export function paneHelp(): Reply<null> {
  return answer(() => {
    menuHelp();
    return null;
  });
}

export function panePdfAddress(name: string): Reply<string> {
  return onSheet(name, (sheet) =>
    pdfAddress(SpreadsheetApp.getActiveSpreadsheet().getId(), sheet.getSheetId(), markOf(sheet)?.page),
  );
}
