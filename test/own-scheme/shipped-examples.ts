import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { CellValue, Grid } from '../../src/core/grid';
import type { Scheme } from '../../src/core/scheme';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { settingsProblems } from '../../src/catalogue/vi/settings-problems';
import { readSchemeFile } from '../../src/settings-sheet/read-settings-file';
import type { BuildInput } from '../../src/pipeline/build-appendix';

const folder = new URL('../../samples/bo-chi-so/', import.meta.url);

/** The text of one of the examples, whose figures are made up. */
export function exampleText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** What is wrong with the text of a scheme; empty where it is one. */
export function mistakesIn(json: unknown): readonly string[] {
  const read = readSchemeFile(typeof json === 'string' ? json : JSON.stringify(json), { problems: settingsProblems });
  return 'mistakes' in read ? read.mistakes : [];
}

/** The scheme that a text is. */
export function schemeOfText(text: string): Scheme {
  const read = readSchemeFile(text, { problems: settingsProblems });
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
  return read.scheme;
}

/** A sheet out of lines of CSV; figures are numbers. */
export function gridOfCsv(text: string): Grid {
  const rows: string[][] = parse(text, { relaxColumnCount: true });
  const cells = rows.map((row) =>
    row.map((value) => (value === '' ? null : /^\d+(?:\.\d+)?$/u.test(value) ? Number(value) : value)),
  );
  return { sheet: 'Số liệu', cells, merges: [], percentCells: new Set(), hiddenRows: [] };
}

/** The same sheet with other figures, some of them equal, some blank and one beyond its maximum or target. */
export function withOtherFigures(grid: Grid, seed: number): Grid {
  const cells = grid.cells.map((row, r) =>
    row.map((cell, c): CellValue => {
      if (typeof cell !== 'number' || c === 0) return cell;
      const turn = (r * 7 + c * 5 + seed * 3) % 11;
      return turn === 0 ? null : turn < 4 ? cell : Math.round(cell * (turn / 11) * 10) / 10;
    }),
  );
  return { ...grid, cells };
}

/** A build of a sheet by a scheme of the office's own. */
export function inputBy(ownScheme: Scheme, grid: Grid, settings: Partial<Settings> = {}): BuildInput {
  return {
    raw: grid,
    previous: null,
    compare: true,
    settings: { ...defaultSettings, ownScheme, ...settings },
    period: null,
    previousPeriod: null,
    closedOn: null,
  };
}
