import { catalogue } from '../../../catalogue';
import { settingsToWrite } from '../../../workbook/build-input';
import { choicesFor } from '../../../workbook/choices';
import type { Place } from '../../../workbook/place';
import type { BuildJob, BuildOutcome, Recordable, RecordJob, RecordOutcome } from '../../../workbook/port';
import { proposeSettings } from '../../../pipeline/propose-settings';
import { makePlanned, planBuild, type PlannedBuild } from '../change/build-sheet';
import { gridOf } from '../read/grid-of';
import { rememberChoices, rememberedChoices } from '../read/choices';
import { type WorkbookSettings, workbookSettings } from '../read/workbook-settings';
import { attempt, failureOf } from '../call/failure';
import { personLanguage } from '../read/language';
import { type MarkedSheet, markOf } from '../read/mark';
import { findOwnSheets } from '../read/own-sheets';
import { historyOn } from '../read/read-history';
import { recordHistory } from '../change/record';
import { forgetCheckpoint } from '../change/undo-build';
import { releaseLock, withLock } from '../call/with-lock';
import { askReplace, askWhere, type Item, tell } from './menu-talk';
import { comparedSheetName } from '../../../workbook/compared-sheet-name';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Refused = Extract<BuildOutcome, { status: 'refused' }>;

/** A sheet of cells that is none of ours: no appendix, not the settings, and not the history, which looks like a raw sheet and is none. */
function isPeoples(sheet: Sheet, settings: WorkbookSettings, histories: readonly Sheet[]): boolean {
  if (sheet.getName() === settings.sheet || sheet.getType() !== SpreadsheetApp.SheetType.GRID) return false;
  const mayBeHistory = histories.some((history) => history.getSheetId() === sheet.getSheetId());
  return !(mayBeHistory && historyOn(sheet)) && markOf(sheet) === null;
}

/** The remembered choices for the sheet that is open, or for the remembered one where a sheet of ours is open. As many calls however many sheets there are. */
function menuJob(spreadsheet: Spreadsheet, settings: WorkbookSettings, histories: readonly Sheet[]): BuildJob | null {
  const remembered = rememberedChoices();
  const active = spreadsheet.getActiveSheet();
  const rawSheet = isPeoples(active, settings, histories) ? active.getName() : remembered.rawSheet;
  if (rawSheet === null) return null;
  const named = [comparedSheetName(remembered), ...(remembered.more ?? [])].filter((name) => name !== null);
  const sheets = named.flatMap((name) => (spreadsheet.getSheetByName(name) ? [{ name }] : []));
  const choices = { ...choicesFor({ remembered, sheets }, rawSheet), rawSheet };
  return { make: 'appendix', choices, onExisting: null, seekHistory: true };
}

/** How far a click has come. */
interface Done {
  planned: PlannedBuild | null;
  /** Where the sheet is that a person has to be asked about. */
  place: Place<MarkedSheet> | null;
  built: BuildOutcome | null;
  kept: RecordOutcome | null;
}

/** Remembers for the next click what a sheet was built from, and clears up. Nothing of it may spoil the build, nor what is said of it; the next build does it again. */
function tidyUp(spreadsheet: Spreadsheet, { make, choices }: BuildJob, unreachable: number | null): void {
  if (make !== 'settings')
    attempt(() => {
      rememberChoices(choices);
    });
  if (unreachable !== null)
    attempt(() => {
      forgetCheckpoint(spreadsheet, unreachable);
    });
}

/**
 * Makes at once what an item of the menu asks for, keeps the period of a Phụ lục in the history, asks before it replaces a sheet of ours or a period, and says how it went. What
 * was read before a question is what is made after it.
 */
function makeFromMenu(
  item: Item,
  jobFor: (
    spreadsheet: Spreadsheet,
    settings: WorkbookSettings,
    histories: readonly Sheet[],
  ) => BuildJob | Refused | null,
): void {
  const ui = SpreadsheetApp.getUi();
  const done: Done = { planned: null, place: null, built: null, kept: null };
  let reached: Spreadsheet | null = null;
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    reached = spreadsheet;
    const own = findOwnSheets(spreadsheet);
    const settings = workbookSettings(spreadsheet, own.settings);
    const job = jobFor(spreadsheet, settings, own.histories);
    if (!job) {
      ui.alert(catalogue(personLanguage()).sheets.noRawSheet);
      return;
    }
    if ('status' in job) {
      tell(ui, item, spreadsheet, job, null);
      return;
    }
    const keep = (recordable: Recordable, onSamePeriod: RecordJob['onSamePeriod']): RecordOutcome =>
      recordHistory(
        spreadsheet,
        { choices: job.choices, sheets: [], onSamePeriod, built: recordable },
        settings,
        own.histories,
        done.built?.status === 'built' ? spreadsheet.getSheetByName(done.built.sheet) : null,
      );
    const make = (onExisting: BuildJob['onExisting']): BuildOutcome => {
      const planned = done.planned ?? planBuild(spreadsheet, job, settings, own.histories);
      if ('status' in planned) return planned;
      done.planned = planned;
      const asked = onExisting === 'replace' ? done.place : null;
      const { outcome, unreachable, place } = makePlanned(spreadsheet, planned, onExisting, asked);
      done.place = place;
      if (outcome.status !== 'built') return outcome;
      done.built = outcome;
      tidyUp(spreadsheet, job, unreachable);
      if (planned.recordable) done.kept = keep(planned.recordable, 'ask');
      return outcome;
    };
    let outcome = withLock(() => make(null));
    attempt(releaseLock);
    if (outcome.status === 'exists') {
      const onExisting = askWhere(ui, item, outcome);
      if (onExisting === null) return;
      outcome = withLock(() => make(onExisting));
      attempt(releaseLock);
    }
    const recordable = done.planned?.recordable;
    if (done.kept?.status === 'exists' && recordable) {
      done.kept = askReplace(ui, done.kept) ? withLock(() => keep(recordable, 'replace')) : null;
      attempt(releaseLock);
    }
    tell(ui, item, spreadsheet, done.built ?? outcome, done.kept);
  } catch (error) {
    // What was built stays built, whatever failed behind it: only before it is the workbook as it was.
    tell(ui, item, reached, done.built ?? failureOf(error), done.kept);
  }
}

/** The menu's “Lập Phụ lục 1”: builds from the open sheet. */
export function menuBuild(): void {
  makeFromMenu('menuBuild', menuJob);
}

/** The menu's “Lập trang Tóm tắt lãnh đạo”: of the same sheet as the Phụ lục. */
export function menuSummary(): void {
  makeFromMenu('menuSummary', (...known) => {
    const job = menuJob(...known);
    return job && { ...job, make: 'summary' };
  });
}

/** The menu's “Tạo trang Cấu hình”, for which no raw sheet is needed. */
export function menuSettings(): void {
  makeFromMenu('menuSettings', () => ({
    make: 'settings',
    choices: { ...rememberedChoices(), rawSheet: '' },
    onExisting: null,
  }));
}

/** The settings with a set of indicators out of the open sheet; what there is no table for is refused before anything is written. */
function schemeJob(
  spreadsheet: Spreadsheet,
  settings: WorkbookSettings,
  histories: readonly Sheet[],
): BuildJob | Refused | null {
  const job = menuJob(spreadsheet, settings, histories);
  const raw = job && gridOf(spreadsheet, job.choices.rawSheet, 'raw');
  if (!raw) return null;
  const now = { settings: settingsToWrite(job.choices, settings.settings), report: settings.report };
  const { configured, findings } = proposeSettings(raw, now);
  if (configured === null) return { status: 'refused', findings };
  return { make: 'settings', choices: job.choices, onExisting: null, configured, settingsFindings: findings };
}

/** The menu's “Tạo bộ chỉ số từ trang này”. */
export function menuScheme(): void {
  makeFromMenu('menuScheme', schemeJob);
}
