import { catalogue, fill, messageOf } from '../../catalogue';
import { historyPane as en } from '../../catalogue/en/history-pane';
import { historyPane as vi } from '../../catalogue/vi/history-pane';
import type { Finding } from '../../core/finding';
import { choicesFor } from '../../workbook/choices';
import { existingSentence } from '../../workbook/existing-sentence';
import { isLeftBehind, movedSentences } from '../../workbook/moved-sentences';
import { recordSentence } from '../../workbook/record-sentence';
import type { BuildJob, BuildOutcome, Recordable, RecordJob, RecordOutcome } from '../../workbook/port';
import { buildSheet } from './build-sheet';
import { rememberChoices, rememberedChoices } from './choices';
import { type WorkbookSettings, workbookSettings } from './workbook-settings';
import { attempt, failureOf } from './failure';
import { personLanguage } from './language';
import { listSheets } from './list-sheets';
import { findHistory } from './read-history';
import { recordHistory } from './record-history';
import { forgetOldCheckpoints } from './undo-build';
import { releaseLock, withLock } from './with-lock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Ui = GoogleAppsScript.Base.Ui;
/** An item of the menu, by its word; it is the title of what the person is asked. */
type Item = 'menuBuild' | 'menuSettings';

/** Findings that a dialog has room for. */
const mostFindings = 12;

/**
 * The remembered choices for the sheet that is open, or for the remembered one where a sheet of ours is open: an appendix, the settings, or the history, which looks like a raw
 * sheet and is none.
 */
function menuJob(spreadsheet: Spreadsheet, settings: WorkbookSettings): BuildJob | null {
  const sheets = listSheets(spreadsheet);
  const remembered = rememberedChoices();
  const notRaw = [settings.sheet, findHistory(spreadsheet)?.sheet.getName()];
  const active = sheets.find((sheet) => sheet.active && !sheet.ours && !notRaw.includes(sheet.name));
  const rawSheet = active?.name ?? remembered.rawSheet;
  if (rawSheet === null) return null;
  return {
    make: 'appendix',
    choices: { ...choicesFor({ remembered, sheets }, rawSheet), rawSheet },
    onExisting: null,
    seekHistory: true,
  };
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

function tell(ui: Ui, item: Item, spreadsheet: Spreadsheet, outcome: BuildOutcome, kept: RecordOutcome | null): void {
  const { sheets: words, pane, failures } = catalogue(personLanguage());
  if (outcome.status === 'failed')
    ui.alert(words[item], fill(failures[outcome.code], { detail: outcome.detail }), ui.ButtonSet.OK);
  if (outcome.status === 'refused') {
    const errors = outcome.findings.filter(({ severity }) => severity === 'error');
    ui.alert(words.refused, listed(errors), ui.ButtonSet.OK);
  }
  if (outcome.status === 'built') {
    const warnings = outcome.findings.filter(({ severity }) => severity === 'warning');
    const formulas = movedSentences(outcome.moved, pane);
    const said = [`${fill(words.built, { sheet: outcome.sheet })}${sayKept(kept)}`, ...formulas].join(' ');
    if (warnings.length > 0) ui.alert(said, listed(warnings), ui.ButtonSet.OK);
    // A toast is gone in five seconds, too few for what went wrong.
    else if (isLeftBehind(outcome.moved) || (kept !== null && kept.status !== 'recorded'))
      ui.alert(words[item], said, ui.ButtonSet.OK);
    else spreadsheet.toast(said, words.menu);
  }
}

/** Remembers for the next click what a sheet was built from, and clears up. Nothing of it may spoil the build, nor what is said of it; the next build does it again. */
function tidyUp(spreadsheet: Spreadsheet, { make, choices }: BuildJob): void {
  if (make !== 'settings')
    attempt(() => {
      rememberChoices(choices);
    });
  attempt(() => {
    forgetOldCheckpoints(spreadsheet);
  });
}

/**
 * Makes at once what an item of the menu asks for, keeps the period of a Phụ lục in the history, asks before it replaces a sheet of ours or a period, and says how it went.
 */
function makeFromMenu(
  item: Item,
  jobFor: (spreadsheet: Spreadsheet, settings: WorkbookSettings) => BuildJob | null,
): void {
  const ui = SpreadsheetApp.getUi();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let built: BuildOutcome | null = null;
  let kept: RecordOutcome | null = null;
  try {
    const settings = workbookSettings(spreadsheet);
    const job = jobFor(spreadsheet, settings);
    if (!job) {
      ui.alert(catalogue(personLanguage()).sheets.noRawSheet);
      return;
    }
    const build = (wanted: BuildJob): BuildOutcome => withLock(() => buildSheet(spreadsheet, wanted, settings, []));
    const keep = (built: Recordable | undefined, there: RecordJob['there']): RecordOutcome => {
      const record: RecordJob = { choices: job.choices, sheets: [], there, ...(built && { built }) };
      return withLock(() => recordHistory(spreadsheet, record, settings, []));
    };
    let outcome = build(job);
    if (outcome.status === 'exists') {
      attempt(releaseLock);
      const onExisting = askWhere(ui, item, outcome);
      if (onExisting === null) return;
      outcome = build({ ...job, onExisting });
    }
    if (outcome.status === 'built') {
      built = outcome;
      tidyUp(spreadsheet, job);
      if (job.make === 'appendix' && job.choices.record !== false) kept = keep(outcome.recordable, 'ask');
    }
    attempt(releaseLock);
    if (kept?.status === 'there' && outcome.status === 'built') {
      kept = askReplace(ui, kept) ? keep(outcome.recordable, 'replace') : null;
      attempt(releaseLock);
    }
    tell(ui, item, spreadsheet, outcome, kept);
  } catch (error) {
    // What was built stays built, whatever failed behind it: only before it is the workbook as it was.
    tell(ui, item, spreadsheet, built ?? failureOf(error), kept);
  }
}

/** The menu's “Lập Phụ lục 1”: builds from the open sheet. */
export function menuBuild(): void {
  makeFromMenu('menuBuild', menuJob);
}

/** The menu's “Tạo trang Cấu hình”, for which no raw sheet is needed. */
export function menuSettings(): void {
  makeFromMenu('menuSettings', () => ({
    make: 'settings',
    choices: { ...rememberedChoices(), rawSheet: '' },
    onExisting: null,
  }));
}
