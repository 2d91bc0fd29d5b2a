/** Benchmarks, as ratios within one run: npm run bench. */
import { Bench } from 'tinybench';
import { defaultSettings } from '../../src/core/settings';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { buildSite } from '../excel-host/open-built-pane';
import { firstLoad, firstLoadLimit } from './first-load';
import { functionTasks } from './functions';
import { rawGrid } from './raw-grid';

const sizes = [18, 170, 3321, 33_210];
const reference = 3321;

function build(units: number): () => ReturnType<typeof buildAppendix> {
  const raw = rawGrid(units);
  return () => buildAppendix({ raw, previous: null, compare: true, settings: defaultSettings, period: null, previousPeriod: null, closedOn: null });
}

/** Median milliseconds of each task. */
async function medians(tasks: ReadonlyMap<string, () => unknown>, time: number): Promise<Map<string, number>> {
  const bench = new Bench({ time, warmupTime: time / 5 });
  for (const [name, task] of tasks) bench.add(name, task);
  await bench.run();
  return new Map(
    bench.tasks.map((task) => {
      if (task.result.state !== 'completed') throw new Error(`${task.name}: ${task.result.state}`);
      return [task.name, task.result.latency.p50];
    }),
  );
}

const pure = await medians(new Map(sizes.map((units) => [String(units), build(units)])), 1500);
const write = await medians(
  new Map(
    sizes.map((units) => {
      const { plan } = build(units)();
      if (!plan) throw new Error('the bench sheet has errors');
      return [String(units), () => writeWorkbook([plan], 'bench')];
    }),
  ),
  1500,
);

const perUnit = (units: number): number => (pure.get(String(units)) ?? NaN) / units;
const figures = (value: number): string => value.toPrecision(3);
console.log('| units | intake + core + plan, ms | per unit, against 3,321 | .xlsx write, ms | pure ÷ write |');
console.log('|---:|---:|---:|---:|---:|');
for (const units of sizes) {
  const [own = NaN, file = NaN] = [pure.get(String(units)), write.get(String(units))];
  console.log(`| ${units} | ${figures(own)} | ${figures(perUnit(units) / perUnit(reference))} | ${figures(file)} | ${figures(own / file)} |`);
}

const bytes = firstLoad(await buildSite());
console.log(`\nFirst load of the Excel pane, gzip, without office.js: ${(bytes / 1000).toFixed(1)} kB of at most ${firstLoadLimit / 1000} kB.`);
/** Milliseconds of one run: a spreadsheet's own formulas take too long for more. */
function once(task: () => unknown): number {
  const started = performance.now();
  task();
  return performance.now() - started;
}

const [cells, rankCells] = [10_000, 2_000];
const own = await medians(new Map(functionTasks(cells).map((task) => [task.name, task.own])), 500);
const half = await medians(new Map(functionTasks(cells / 2).map((task) => [task.name, task.own])), 500);
// Ranking by native formulas grows with the square of the cells: minutes at 10,000.
const compared = functionTasks(cells).map((task) => (task.name === 'XEPHANG' ? { ...(functionTasks(rankCells).find(({ name }) => name === 'XEPHANG') ?? task), size: rankCells } : { ...task, size: cells }));
console.log(`\n| function | ${cells} cells in one call, ms | against half as many | native formulas in HyperFormula | cells | ms | function ÷ native |`);
console.log('|---|---:|---:|---|---:|---:|---:|');
for (const { name, native, size, own: call, formulas } of compared) {
  const [mine = NaN, less = NaN] = [own.get(name), half.get(name)];
  const theirs = once(formulas);
  console.log(`| ${name} | ${figures(mine)} | ${figures(mine / less)} | ${native} | ${size} | ${figures(theirs)} | ${figures((size === cells ? mine : once(call)) / theirs)} |`);
}
