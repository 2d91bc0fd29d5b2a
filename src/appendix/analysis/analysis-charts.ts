import { isExplained } from '../../core/scheme/own-total';
import { fill } from '../../catalogue/fill';
import { vi } from '../../catalogue/vi';
import { analysis as words } from '../../catalogue/vi/analysis';
import type { Area } from '../../core/area';
import type { LeagueTable } from '../../core/table/league-table';
import type { PlanChart } from '../plan-chart';
import type { AnalysedTable } from './analysed-table';
import type { AnalysisLine } from './analysis-body';
import type { AnalysisColumn } from './analysis-columns';

/** More bars than this cannot be read on a page. */
const mostBars = 20;
/** A chart of few bars is not blown up, and its title and legend have room. */
const fewestRows = 12;
const rowsAround = 4;

type Sketch = Omit<PlanChart, 'kind' | 'position'>;

/** Where things lie that charts are drawn over; rows count from 0. */
export interface ChartGround {
  readonly table: LeagueTable;
  readonly analysed: AnalysedTable;
  readonly columns: readonly AnalysisColumn[];
  readonly body: readonly AnalysisLine[];
  readonly headerTop: number;
  readonly bodyTop: number;
}

/** Of the whole: which group costs most. */
function groupSketch({ table, analysed: { summary }, columns, body, headerTop, bodyTop }: ChartGround): Sketch[] {
  const row = body.findIndex(({ kind }) => kind === 'summary');
  const left = columns.findIndex(({ id }) => id === 'total') + 1;
  const right = left + table.indicators.length - 1;
  if (!summary || Object.values(summary.lost.groups).every((value) => value === null)) return [];
  const at = (top: number): Area => ({ top, left, bottom: top, right });
  const title = fill(isExplained(table.scheme) ? words.chartGroups : words.chartGaps, { name: summary.row.name });
  return [{ title, categories: at(headerTop), series: [{ name: words.lost, values: at(bodyTop + row) }] }];
}

/** Of each cohort: who loses most, as far as bars can be read. The order of the table puts them last, before those without a total. */
function unitSketches({ analysed: { cohorts }, columns, body, bodyTop }: ChartGround): Sketch[] {
  const [name, total] = [columns.findIndex(({ id }) => id === 'name'), columns.findIndex(({ id }) => id === 'total')];
  let row = bodyTop + body.findIndex(({ kind }) => kind === 'unit' || kind === 'section');
  return cohorts.flatMap(({ id, units }): Sketch[] => {
    const top = row + (id === 'all' ? 0 : 1);
    row = top + units.length;
    const counted = units.filter(({ lost }) => lost.total !== null).length;
    if (counted === 0) return [];
    const bars = Math.min(counted, mostBars);
    const down = (column: number): Area => ({
      top: top + counted - bars,
      left: column,
      bottom: top + counted - 1,
      right: column,
    });
    const title = counted > mostBars ? fill(words.chartLastUnits, { count: bars }) : words.chartUnits;
    const full = id === 'all' ? title : fill(words.chartCohort, { cohort: vi.appendix[id], title });
    return [{ title: full, categories: down(name), series: [{ name: words.lost, values: down(total) }] }];
  });
}

/** The columns at which so many charts begin that share the sheet's width, and behind the last of them the end. */
function startsOf(columns: readonly AnalysisColumn[], charts: number): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const starts = [0];
  let passed = 0;
  columns.forEach(({ width }, column) => {
    if (starts.length < charts && passed + width / 2 > (whole * starts.length) / charts) starts.push(column);
    passed += width;
  });
  return [...starts, columns.length];
}

function barsOf({ categories: { top, left, bottom, right } }: Sketch): number {
  return bottom - top + right - left + 1;
}

/** The row under which the charts stand, a row of the body that is printed once more: what the chart of groups draws, else the unit that loses most. Null where there are no charts. */
export function chartedLine(ground: ChartGround): AnalysisLine | null {
  const [first] = [...groupSketch(ground), ...unitSketches(ground)];
  const row = first?.series[0]?.values.bottom;
  return row === undefined ? null : (ground.body[row - ground.bodyTop] ?? null);
}

/** The charts beside each other, each as wide as the others; the first row that they may cover is `top`. A single one takes the whole width. */
export function analysisCharts(
  ground: ChartGround,
  top: number,
): { readonly charts: readonly PlanChart[]; readonly rows: number } {
  const sketches = [...groupSketch(ground), ...unitSketches(ground)];
  if (sketches.length === 0) return { charts: [], rows: 0 };
  const starts = startsOf(ground.columns, sketches.length);
  const rows = Math.max(fewestRows, rowsAround + Math.max(...sketches.map(barsOf)));
  const charts = sketches.map((sketch, index): PlanChart => {
    const [left = 0, next = ground.columns.length] = [starts[index], starts[index + 1]];
    return { kind: 'bar', ...sketch, position: { top, left, bottom: top + rows - 1, right: next - 1 } };
  });
  return { charts, rows };
}
