import { planAppendix } from '../../src/appendix/plan-appendix';
import { buildLeagueTable } from '../../src/core/build-league-table';
import { comparedColumn } from '../../src/core/compared-period';
import { compareWith } from '../../src/core/comparison';
import type { Grid } from '../../src/core/grid';
import { defaultSettings as settings } from '../../src/core/settings';
import { tableFindings } from '../../src/core/table-findings';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { readSheet } from '../../src/pipeline/read-sheet';
import { loadExcelJs, withExcelJs } from './exceljs';
import { figures, medians } from './medians';
import { rawGrid } from './raw-grid';
import { nativeFormulas } from './rivals';

const reference = 3321;
/** HyperFormula's COUNTIF grows with the square of the units: minutes at 33,210. */
const mostForFormulas = 3321;

const read = (raw: Grid) =>
  readSheet(raw, settings, { role: 'raw', period: null, closedOn: null, previousPeriod: null });
const build = (raw: Grid) =>
  buildAppendix({ raw, previous: null, compare: true, settings, period: null, previousPeriod: null, closedOn: null });

/** Everything between the dataset that intake has read and the sheet that is painted. */
function core(raw: Grid): () => unknown {
  const { dataset } = read(raw);
  if (dataset === null) throw new Error('the bench sheet has errors');
  return () => {
    const compared = comparedColumn(dataset);
    const comparison = compared && compareWith(dataset, compared, settings);
    return [
      tableFindings(dataset, compared, settings, comparison),
      planAppendix(buildLeagueTable(dataset, compared, settings, comparison), settings),
    ];
  };
}

function write(raw: Grid): () => unknown {
  const { plan } = build(raw);
  if (plan === null) throw new Error('the bench sheet has errors');
  return () => writeWorkbook([plan], 'bench');
}

const ratio = (value: number | undefined, own: number): string =>
  value === undefined ? 'not run' : figures(value / own);

/** From raw grid to plan, the write that follows, and what a person would use instead. */
export async function buildTable(sizes: readonly number[]): Promise<string[]> {
  const lines = [
    '| units | intake + core + plan, ms | of it core + plan, ms | all, per unit, against 3,321 | .xlsx write, ms | all ÷ write | core + plan ÷ write | native formulas ÷ all | ExcelJS, cell by cell ÷ all with write |',
    '|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
  ];
  const excelJs = loadExcelJs();
  const measured = new Map<number, Map<string, number>>();
  for (const units of sizes) {
    const raw = rawGrid(units);
    let first = 1;
    const tasks = new Map<string, () => unknown>([
      // Other units each time, since a program that starts has read none of their names before.
      ['all', () => build(rawGrid(units, (first += units)))],
      ['core', core(raw)],
      ['write', write(raw)],
    ]);
    if (excelJs) tasks.set('script', () => withExcelJs(excelJs, raw));
    if (units <= mostForFormulas) tasks.set('formulas', () => nativeFormulas(raw));
    measured.set(units, await medians(tasks, 500));
  }
  const perUnit = (units: number): number => (measured.get(units)?.get('all') ?? NaN) / units;
  for (const [units, times] of measured) {
    const [all = NaN, ours = NaN, written = NaN] = [times.get('all'), times.get('core'), times.get('write')];
    lines.push(
      `| ${units} | ${figures(all)} | ${figures(ours)} | ${figures(perUnit(units) / perUnit(reference))} | ${figures(written)} | ${figures(all / written)} | ${figures(ours / written)} ` +
        `| ${ratio(times.get('formulas'), all)} | ${ratio(times.get('script'), all + written)} |`,
    );
  }
  return lines;
}
