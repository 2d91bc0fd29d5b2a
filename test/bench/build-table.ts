import { defaultSettings } from '../../src/core/settings';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { figures, medians } from './medians';
import { rawGrid } from './raw-grid';
import { cellByCell, nativeFormulas } from './rivals';

const reference = 3321;
/** HyperFormula's COUNTIF grows with the square of the units: minutes at 33,210. */
const mostForRivals = 3321;

function build(units: number): () => ReturnType<typeof buildAppendix> {
  const raw = rawGrid(units);
  return () => buildAppendix({ raw, previous: null, compare: true, settings: defaultSettings, period: null, previousPeriod: null, closedOn: null });
}

function write(units: number): () => unknown {
  const { plan } = build(units)();
  if (!plan) throw new Error('the bench sheet has errors');
  return () => writeWorkbook([plan], 'bench');
}

const ratio = (value: number | undefined, own: number): string => (value === undefined ? 'not run' : figures(value / own));

/** From raw grid to plan, the write that follows, and what a person would use instead. */
export async function buildTable(sizes: readonly number[]): Promise<string[]> {
  const perSize = (task: (units: number) => () => unknown, among = sizes): Promise<Map<string, number>> =>
    medians(new Map(among.map((units) => [String(units), task(units)])), 500);
  const rivalSizes = sizes.filter((units) => units <= mostForRivals);
  const pure = await perSize(build);
  const file = await perSize(write);
  const formulas = await perSize((units) => { const raw = rawGrid(units); return () => nativeFormulas(raw); }, rivalSizes);
  const script = await perSize((units) => { const raw = rawGrid(units); return () => cellByCell(raw); }, rivalSizes);
  const perUnit = (units: number): number => (pure.get(String(units)) ?? NaN) / units;
  return [
    '| units | intake + core + plan, ms | per unit, against 3,321 | .xlsx write, ms | ours ÷ write | native formulas ÷ ours | naive script ÷ ours with write |',
    '|---:|---:|---:|---:|---:|---:|---:|',
    ...sizes.map((units) => {
      const size = String(units);
      const [own = NaN, written = NaN] = [pure.get(size), file.get(size)];
      return `| ${units} | ${figures(own)} | ${figures(perUnit(units) / perUnit(reference))} | ${figures(written)} | ${figures(own / written)} | ${ratio(formulas.get(size), own)} | ${ratio(script.get(size), own + written)} |`;
    }),
  ];
}
