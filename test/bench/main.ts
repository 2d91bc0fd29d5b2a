/** Benchmarks, as ratios within one run: npm run bench. */
import { Bench } from 'tinybench';
import { defaultSettings } from '../../src/core/settings';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { buildSite } from '../excel-host/open-built-pane';
import { firstLoad, firstLoadLimit } from './first-load';
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
