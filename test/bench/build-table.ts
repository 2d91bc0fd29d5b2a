import { writeXlsx } from 'hucre';
import { planAppendix } from '../../src/appendix/plan-appendix';
import { buildLeagueTable } from '../../src/core/table/build-league-table';
import { comparedColumn } from '../../src/core/comparison/compared-period';
import { compareWith } from '../../src/core/comparison/comparison';
import { cellKey, type Grid } from '../../src/core/grid';
import { defaultSettings as settings } from '../../src/core/settings/settings';
import { tableFindings } from '../../src/core/table/table-findings';
import { fileStyle, layStyles } from '../../src/files/write/cell-styles';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { readSheet } from '../../src/pipeline/read-sheet';
import { loadExcelJs, withExcelJs } from './exceljs';
import { figures, medians, once } from './medians';
import { rawGrid } from './raw-grid';
import { nativeFormulas } from './rivals';
import type { Goal, Section } from './section';
import { megabytesOf, withFolder } from './spent';

const reference = 3321;
/** HyperFormula's COUNTIF grows with the square of the units: minutes at 33,210. */
const mostForFormulas = 3321;

const notes = [
  'Sheets of the report’s form: 11 columns, one compared period in a column. **intake + core + plan**: from the raw grid to the finished plan, in memory. **core + plan**: of it what follows the reading: comparing, ranking, grading, findings and layout.',
  '**the library alone**: hucre with a style for each cell, which wrote our files before; run once.',
  '**native formulas**: rank, grade and change alone (COUNTIF, IF, ROUND) computed once by HyperFormula, without sorting or layout. COUNTIF grows with the square of the units.',
  '**ExcelJS**: the library that a person would take for such a script, run once: it sorts, grades, subtracts in floating point and sets value, font, border and alignment cell by cell, with none of our reading, matching, findings or print layout. It is no dependency (147 packages for one column): the bench installs it, without install scripts, into a folder of its own the first time; without a network the column says “not run”.',
];

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

/** The workbook library's own writer with a style for each cell, as files were written before: by it the goal is set. */
function libraryWrite(raw: Grid): () => unknown {
  const { plan } = build(raw);
  if (plan === null) throw new Error('the bench sheet has errors');
  const { ids, styles } = layStyles(plan, plan.columnWidths.length);
  const looks = styles.map(fileStyle);
  const cells = new Map(
    plan.values.flatMap((row, r) =>
      row.map((_, c) => [cellKey(r, c), { style: looks[ids[r * plan.columnWidths.length + c] ?? 0] ?? {} }] as const),
    ),
  );
  return () => writeXlsx({ sheets: [{ name: plan.name, rows: plan.values.map((row) => [...row]), cells }] });
}

/** What one size takes, in milliseconds; undefined where a rival was not run. */
interface Measured {
  readonly units: number;
  readonly all: number;
  readonly core: number;
  readonly write: number;
  readonly library: number;
  readonly formulas: number | undefined;
  readonly script: number | undefined;
}

/** Median of some builds, of other units each time, since a program that starts has read none of their names before; the making of the sheets is not counted. */
async function buildOfNewNames(units: number): Promise<number> {
  const times: number[] = [];
  for (let round = 1; round <= 7; round += 1) {
    const raw = rawGrid(units, round * units);
    times.push(await once(() => build(raw)));
  }
  return times.sort((a, b) => a - b)[3] ?? NaN;
}

async function measured(units: number, excelJs: ReturnType<typeof loadExcelJs>): Promise<Measured> {
  const raw = rawGrid(units);
  const times = await medians(
    new Map<string, () => unknown>([
      ['core', core(raw)],
      ['write', write(raw)],
    ]),
    500,
  );
  const of = (name: string): number => times.get(name) ?? NaN;
  return {
    units,
    all: await buildOfNewNames(units),
    core: of('core'),
    write: of('write'),
    // Once each: they take minutes otherwise.
    library: await once(libraryWrite(raw)),
    formulas: units <= mostForFormulas ? await once(() => nativeFormulas(raw)) : undefined,
    script: excelJs ? await once(() => withExcelJs(excelJs, raw)) : undefined,
  };
}

async function goalOf({ units, all, library }: Measured): Promise<Goal> {
  return {
    work: `intake + core + plan ÷ the write of before (the library’s, cell by cell), ${units.toLocaleString('en')} units`,
    measured: all / library,
    unit: '×',
    most: 0.2,
    megabytes: await withFolder((folder) => megabytesOf(folder, 'plan', units)),
  };
}

/** From raw grid to plan, the write that follows, and what a person would use instead. */
export async function buildSection(sizes: readonly number[]): Promise<Section> {
  const excelJs = loadExcelJs();
  const all: Measured[] = [];
  for (const units of sizes) all.push(await measured(units, excelJs));
  const perUnit = (one: Measured | undefined): number => (one?.all ?? NaN) / (one?.units ?? NaN);
  const usual = perUnit(all.find(({ units }) => units === reference));
  const large = all.filter(({ units }) => units >= reference);
  const goals: Goal[] = [];
  for (const one of large) goals.push(await goalOf(one));
  return {
    lines: [
      '| units | intake + core + plan, ms | of it core + plan, ms | all, per unit, against 3,321 | .xlsx write, ms | all ÷ write | all ÷ write by the library alone | native formulas ÷ all | ExcelJS, cell by cell ÷ all with write |',
      '|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
      ...all.map(
        (one) =>
          `| ${one.units} | ${figures(one.all)} | ${figures(one.core)} | ${figures(perUnit(one) / usual)} | ${figures(one.write)} | ${figures(one.all / one.write)} | ${figures(one.all / one.library)} ` +
          `| ${ratio(one.formulas, one.all)} | ${ratio(one.script, one.all + one.write)} |`,
      ),
    ],
    notes,
    goals,
  };
}
