import { catalogue, fill, messageOf } from '../../../catalogue';
import { historyPane as en } from '../../../catalogue/en/history-pane';
import { historyPane as vi } from '../../../catalogue/vi/history-pane';
import type { Finding } from '../../../core/finding';
import { settingsToWrite } from '../../../workbook/build-input';
import { choicesFor } from '../../../workbook/choices';
import { existingSentence } from '../../../workbook/existing-sentence';
import { isLeftBehind, leftSentences } from '../../../workbook/left-behind';
import type { Place } from '../../../workbook/place';
import { recordSentence } from '../../../workbook/record-sentence';
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
import { comparedSheetName } from '../../../workbook/compared-sheet-name';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Ui = GoogleAppsScript.Base.Ui;
/** An item of the menu, by its word; it is the title of what the person is asked. */
type Item = 'menuBuild' | 'menuSummary' | 'menuSettings' | 'menuScheme';

type Refused = Extract<BuildOutcome, { status: 'refused' }>;

/** Findings that a dialog has room for. */
const mostFindings = 12;

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

function listed(findings: readonly Finding[]): string {
  const language = personLanguage();
  const lines = findings.map(
    (finding) => `• ${finding.cell === null ? '' : `${finding.cell}: `}${messageOf(finding, language)}`,
  );
  const more = lines.length - mostFindings;
  return [
    ...lines.slice(0, mostFindings),
    ...(more > 0 ? [fill(catalogue(language).sheets.moreFindings, { count: more })] : []),
  ].join('\n');
}

/** Seconds of a toast that stays: developers.google.com/apps-script/reference/spreadsheet/spreadsheet#toastmsg,-title,-timeoutseconds. */
const untilDismissed = -1;

/** Asks whether our own sheet is to be replaced; null where the person would rather not. */
function askWhere(ui: Ui, item: Item, outcome: Extract<BuildOutcome, { status: 'exists' }>): BuildJob['onExisting'] {
  const language = personLanguage();
  const { sheets: words } = catalogue(language);
  const question = fill(outcome.foreignCells > 0 ? words.existsEdited : words.exists, {
    existing: existingSentence(outcome, language),
    count: outcome.foreignCells,
  });
  const pressed = ui.alert(words[item], question, ui.ButtonSet.YES_NO_CANCEL);
  if (pressed === ui.Button.YES) return 'replace';
  return pressed === ui.Button.NO ? 'beside' : null;
}

/** What came of the period, in a sentence. */
function sayKept(kept: RecordOutcome | null): string {
  const language = personLanguage();
  return kept === null ? '' : ` ${recordSentence(kept, language === 'en' ? en : vi, language)[1]}`;
}

/** Asks whether the period is to take the place of the same one with other figures. */
function askReplace(ui: Ui, kept: RecordOutcome): boolean {
  return (
    ui.alert(catalogue(personLanguage()).sheets.menuBuild, sayKept(kept).trim(), ui.ButtonSet.YES_NO) === ui.Button.YES
  );
}

/** Says how it went; `spreadsheet`: null where it was not even reached, so that nothing is built. */
function tell(
  ui: Ui,
  item: Item,
  spreadsheet: Spreadsheet | null,
  outcome: BuildOutcome,
  kept: RecordOutcome | null,
): void {
  const { sheets: words, pane, failures } = catalogue(personLanguage());
  if (outcome.status === 'failed')
    ui.alert(words[item], fill(failures[outcome.code], { detail: outcome.detail }), ui.ButtonSet.OK);
  if (outcome.status === 'refused') {
    const errors = outcome.findings.filter(({ severity }) => severity === 'error');
    ui.alert(words.refused, listed(errors), ui.ButtonSet.OK);
  }
  if (outcome.status === 'built') {
    const warnings = outcome.findings.filter(({ severity }) => severity === 'warning');
    const formulas = leftSentences(outcome, pane);
    const said = [`${fill(words.built, { sheet: outcome.sheet })}${sayKept(kept)}`, ...formulas].join(' ');
    if (warnings.length > 0) ui.alert(said, listed(warnings), ui.ButtonSet.OK);
    // A toast is gone in five seconds, too few for what went wrong.
    else if (isLeftBehind(outcome) || (kept !== null && kept.status !== 'recorded'))
      ui.alert(words[item], said, ui.ButtonSet.OK);
    // What is said of a sheet that nobody has asked for stays until it is read.
    else if (kept?.made) spreadsheet?.toast(said, words.menu, untilDismissed);
    else spreadsheet?.toast(said, words.menu);
  }
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
