import { fill } from '../../catalogue';
import { writeWorkbook } from '../../files/write/write-workbook';
import { proposeScheme } from '../../intake/proposal/propose-scheme';
import { defaultConfigured } from '../../settings-sheet/configured';
import { planSettingsSheet, readSettingsSheet } from '../../settings-sheet';
import type { SheetPlan } from '../../appendix/sheet-plan';
import type { Grid } from '../../core/grid';
import { ownSchemeSentences } from '../../settings-sheet/read-settings-file';
import type { Arguments } from './command/arguments';
import type { Speech } from './command/language';
import { type Outcome, done, failed } from './command/outcome';
import { readWorkbook } from './read/read-workbook';
import { findingLines } from './write/result-text';
import { oneLine } from './one-line';
import { saveFiles } from './write/save-file';

/** The sheet as it will be read, so that what is wrong is told with its cell. */
function gridOf({ name, values }: SheetPlan): Grid {
  return { sheet: name, cells: values, merges: [], percentCells: new Set(), hiddenRows: [] };
}

/**
 * Proposes a scheme out of a raw sheet (the first in view, or that of `--sheet`) and writes it as a scheme file, or as a workbook with the sheet “Cấu hình”, for people
 * to correct: lines that say what was taken, and what is to be checked.
 */
export async function runProposal(
  path: string,
  { sheet, out, convertOldFonts }: Pick<Arguments, 'sheet' | 'out' | 'convertOldFonts'>,
  speech: Speech,
): Promise<Outcome<{ readonly written: boolean; readonly lines: readonly string[] }>> {
  const { words } = speech;
  const sheets = await readWorkbook(path, convertOldFonts ? 'convert' : 'refuse');
  if (!sheets.ok) return sheets;
  const inView = sheets.value.filter(({ grid, hidden }) => (sheet === null ? !hidden : grid.sheet === sheet));
  const [first] = inView;
  if (first === undefined)
    return failed('sheet-missing', {
      path,
      sheet: sheet ?? '',
      sheets: sheets.value.map(({ grid }) => `“${grid.sheet}”`).join(', '),
    });
  const proposals = inView.map(({ grid }) => proposeScheme(grid));
  const { scheme, findings } = proposals.find((one) => one.scheme !== null) ?? proposeScheme(first.grid);
  const said = findingLines(findings, speech);
  if (scheme === null) return done({ written: false, lines: said });
  const { settings } = defaultConfigured;
  const plan = planSettingsSheet({ ...defaultConfigured, settings: { ...settings, ownScheme: scheme } });
  const isJson = out.toLowerCase().endsWith('.json');
  const content = isJson ? `${JSON.stringify(scheme, null, 2)}\n` : await writeWorkbook([plan], scheme.name, false);
  const failure = await saveFiles([[out, content]]);
  if (failure !== null) return { ok: false, failure };
  const mistakes = isJson
    ? ownSchemeSentences(scheme, '', words)
    : findingLines(readSettingsSheet(gridOf(plan)).findings, speech);
  return done({
    written: true,
    lines: [
      oneLine(fill(words.written, { path: out })),
      oneLine(fill(words['scheme-proposed'], { name: scheme.name, count: scheme.indicators.length })),
      ...said,
      ...mistakes.map(oneLine),
    ],
  });
}
