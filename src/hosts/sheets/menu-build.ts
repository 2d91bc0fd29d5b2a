import { catalogue, fill, messageOf } from '../../catalogue';
import type { Finding } from '../../core/finding';
import { choicesFor } from '../../pane/state/propose';
import type { BuildJob, BuildOutcome } from '../../pane/workbook-port';
import { buildSheet } from './build-sheet';
import { rememberedChoices } from './choices';
import { type WorkbookSettings, workbookSettings } from './workbook-settings';
import { failureOf } from './failure';
import { personLanguage } from './language';
import { listSheets } from './list-sheets';
import { forgetOldCheckpoints } from './undo-build';
import { releaseLock, withLock } from './with-lock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Ui = GoogleAppsScript.Base.Ui;
/** An item of the menu, by its word; it is the title of what the person is asked. */
type Item = 'menuBuild' | 'menuSettings';

/** Findings that a dialog has room for. */
const mostFindings = 12;

/** The remembered choices for the sheet that is open, or for the remembered one where an appendix of ours is open. */
function menuJob(spreadsheet: Spreadsheet, settings: WorkbookSettings): BuildJob | null {
  const sheets = listSheets(spreadsheet);
  const remembered = rememberedChoices();
  const active = sheets.find((sheet) => sheet.active && !sheet.ours && sheet.name !== settings.sheet);
  const rawSheet = active?.name ?? remembered.rawSheet;
  if (rawSheet === null) return null;
  return { make: 'appendix', choices: { ...choicesFor({ remembered, sheets }, rawSheet), rawSheet }, onExisting: null };
}

function listed(findings: readonly Finding[]): string {
  const language = personLanguage();
  const lines = findings.map((finding) => `• ${finding.cell === null ? '' : `${finding.cell}: `}${messageOf(finding, language)}`);
  const more = lines.length - mostFindings;
  return [...lines.slice(0, mostFindings), ...(more > 0 ? [fill(catalogue(language).sheets.moreFindings, { count: more })] : [])].join('\n');
}

/** Asks whether our own sheet is to be replaced; null where the person would rather not. */
function askWhere(ui: Ui, item: Item, sheet: string, foreignCells: number): BuildJob['onExisting'] {
  const { sheets: words } = catalogue(personLanguage());
  const question = fill(foreignCells > 0 ? words.existsEdited : words.exists, { sheet, count: foreignCells });
  const pressed = ui.alert(words[item], question, ui.ButtonSet.YES_NO_CANCEL);
  if (pressed === ui.Button.YES) return 'replace';
  return pressed === ui.Button.NO ? 'beside' : null;
}

function tell(ui: Ui, item: Item, spreadsheet: Spreadsheet, outcome: BuildOutcome): void {
  const { sheets: words, failures } = catalogue(personLanguage());
  if (outcome.status === 'failed') ui.alert(words[item], fill(failures[outcome.code], { detail: outcome.detail }), ui.ButtonSet.OK);
  if (outcome.status === 'refused') {
    const errors = outcome.findings.filter(({ severity }) => severity === 'error');
    ui.alert(words.refused, listed(errors), ui.ButtonSet.OK);
  }
  if (outcome.status === 'built') {
    const warnings = outcome.findings.filter(({ severity }) => severity === 'warning');
    const said = fill(words.built, { sheet: outcome.sheet });
    if (warnings.length === 0) spreadsheet.toast(said, words.menu);
    else ui.alert(said, listed(warnings), ui.ButtonSet.OK);
  }
}

/** Makes at once what an item of the menu asks for, asks before it replaces a sheet of ours, and says how it went. */
function makeFromMenu(item: Item, jobFor: (spreadsheet: Spreadsheet, settings: WorkbookSettings) => BuildJob | null): void {
  const ui = SpreadsheetApp.getUi();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    const settings = workbookSettings(spreadsheet);
    const job = jobFor(spreadsheet, settings);
    if (!job) {
      ui.alert(catalogue(personLanguage()).sheets.noRawSheet);
      return;
    }
    const build = (wanted: BuildJob): BuildOutcome => withLock(() => buildSheet(spreadsheet, wanted, settings, []));
    let outcome = build(job);
    if (outcome.status === 'exists') {
      releaseLock();
      const onExisting = askWhere(ui, item, outcome.sheet, outcome.foreignCells);
      if (onExisting === null) return;
      outcome = build({ ...job, onExisting });
    }
    if (outcome.status === 'built') forgetOldCheckpoints(spreadsheet);
    releaseLock();
    tell(ui, item, spreadsheet, outcome);
  } catch (error) {
    tell(ui, item, spreadsheet, failureOf(error));
  }
}

/** The menu's “Lập Phụ lục 1”: builds from the open sheet. */
export function menuBuild(): void {
  makeFromMenu('menuBuild', menuJob);
}

/** The menu's “Tạo trang Cấu hình”, for which no raw sheet is needed. */
export function menuSettings(): void {
  makeFromMenu('menuSettings', () => ({ make: 'settings', choices: { ...rememberedChoices(), rawSheet: '' }, onExisting: null }));
}
