import { basename } from 'node:path';
import { fill } from '../../catalogue';
import { hasErrors } from '../../core/finding';
import type { Grid } from '../../core/grid';
import type { Settings } from '../../core/settings/settings';
import { findHeading } from '../../history/heading';
import { importPeriods } from '../../pipeline/import-periods';
import { surveySheet } from '../../pipeline/survey-sheet';
import type { Speech } from './command/language';
import { historyChanged, historyContent, historyErrors, readHistoryFile } from './read/history-file';
import { type Outcome, done, failed } from './command/outcome';
import { readWorkbook } from './read/read-workbook';
import { mostRowsOf, type Progress } from './progress';
import { findingLines } from './write/result-text';
import { oneLine } from './one-line';
import { saveFiles } from './write/save-file';

/** Every sheet in view of a file that reads as a table of units; an error where there is none. */
async function tablesOf(path: string, settings: Settings): Promise<Outcome<readonly Grid[]>> {
  const sheets = await readWorkbook(path);
  if (!sheets.ok) return sheets;
  const tables = sheets.value
    .filter(
      ({ grid, hidden }) =>
        !hidden && findHeading(grid.cells) === null && surveySheet(grid, settings, 'previous').isTable,
    )
    .map(({ grid }) => grid);
  if (tables.length === 0) return failed('import-no-table', { path });
  return done(
    tables.map((grid) =>
      grid.sheet === basename(path) ? grid : { ...grid, sheet: `[${basename(path)}]${grid.sheet}` },
    ),
  );
}

/**
 * Takes old sheets into the history, all or none: lines that say which, and whether they were taken. Periods that the history has already are left as they are, unless
 * they are to be replaced.
 */
export async function runImport(
  path: string,
  files: readonly string[],
  replace: boolean,
  settings: Settings,
  speech: Speech & { readonly tell?: Progress },
): Promise<Outcome<{ readonly written: boolean; readonly lines: readonly string[] }>> {
  const { words } = speech;
  const telling = (sentence: string, params: Record<string, string | number>, rows: number): void => {
    speech.tell?.(oneLine(fill(sentence, params)), rows);
  };
  telling(words['progress-read'], { path }, await mostRowsOf(path));
  const history = await readHistoryFile(path);
  if (!history.ok) return history;
  const grids: Grid[] = [];
  const count = files.length;
  for (const [index, file] of files.entries()) {
    const percent = Math.round((100 * index) / count);
    telling(words['progress-import'], { path: file, number: index + 1, count, percent }, await mostRowsOf(file));
    const tables = await tablesOf(file, settings);
    if (!tables.ok) return tables;
    grids.push(...tables.value);
  }
  const rows = grids.reduce((sum, { cells }) => sum + cells.length, 0);
  telling(words['progress-compute'], { rows }, rows);
  const { records, findings } = importPeriods(grids, settings);
  const all = [...historyErrors(history.value), ...findings];
  if (hasErrors(all)) return done({ written: false, lines: findingLines(all, speech) });

  const kept = new Set(history.value.sheet?.index.periods.map(({ key }) => key));
  const taken = records.filter(({ key }) => replace || !kept.has(key));
  const lines = records.map((record) => {
    const { period, rows, sheet } = record;
    const sentence = taken.includes(record) ? words['import-taken'] : words['import-there'];
    return oneLine(
      fill(sentence, { period: period.label, sheet, units: rows.filter(({ group }) => group !== 'summary').length }),
    );
  });
  if (taken.length === 0)
    return done({ written: true, lines: [...lines, ...findingLines(all, speech), words['import-nothing']] });
  telling(words['progress-write'], { path }, rows);
  const content = await historyContent(history.value, taken, replace);
  if (!content.ok) return content;
  const failure = (await historyChanged(history.value)) ?? (await saveFiles([[path, content.value]]));
  if (failure !== null) return { ok: false, failure };
  return done({
    written: true,
    lines: [...lines, ...findingLines(all, speech), oneLine(fill(words.written, { path }))],
  });
}
