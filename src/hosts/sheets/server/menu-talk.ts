import { catalogue, fill, messageOf } from '../../../catalogue';
import { historyPane as en } from '../../../catalogue/en/history-pane';
import { historyPane as vi } from '../../../catalogue/vi/history-pane';
import type { Finding } from '../../../core/finding';
import { existingSentence } from '../../../workbook/existing-sentence';
import { isLeftBehind, leftSentences } from '../../../workbook/left-behind';
import type { BuildJob, BuildOutcome, RecordOutcome } from '../../../workbook/port';
import { recordSentence } from '../../../workbook/record-sentence';
import { personLanguage } from '../read/language';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Ui = GoogleAppsScript.Base.Ui;

/** An item of the menu, by its word; it is the title of what the person is asked. */
export type Item = 'menuBuild' | 'menuSummary' | 'menuSettings' | 'menuScheme';

/** Findings that a dialog has room for. */
const mostFindings = 12;

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
export function askWhere(
  ui: Ui,
  item: Item,
  outcome: Extract<BuildOutcome, { status: 'exists' }>,
): BuildJob['onExisting'] {
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
export function askReplace(ui: Ui, kept: RecordOutcome): boolean {
  return (
    ui.alert(catalogue(personLanguage()).sheets.menuBuild, sayKept(kept).trim(), ui.ButtonSet.YES_NO) === ui.Button.YES
  );
}

/** Says how it went; `spreadsheet`: null where it was not even reached, so that nothing is built. */
export function tell(
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
