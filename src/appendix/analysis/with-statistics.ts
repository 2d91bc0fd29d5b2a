import { fill } from '../../catalogue/fill';
import { vi } from '../../catalogue/vi';
import { analysis as words } from '../../catalogue/vi/analysis';
import type { Area } from '../../core/area';
import { round } from '../../core/decimal';
import type { Cohort, LeagueTable } from '../../core/table/league-table';
import { movementOf } from '../../core/table/movement';
import type { Settings } from '../../core/settings/settings';
import { spreadOf } from '../../core/statistics';
import type { PlanChart } from '../plan-chart';
import type { PlanValue, SheetPlan } from '../sheet-plan';
import { bodyFont, lineCount, tallestRow } from '../text-height';

/** Units that rose furthest, and units that fell furthest, of each list. */
const mostMoved = 5;
const lineHeight = 16;
/** Rows of a chart, which is at least as high as its title and a few bars need. */
const fewestRows = 12;
/** Columns of the names and of the figures. */
const [names, figures] = [1, 2];

interface Line {
  readonly kind: 'caption' | 'figure';
  readonly name: string;
  readonly figure: number | null;
}

/** Figures below a caption, and the title of a chart of them; null: no chart. */
interface Block {
  readonly caption: string;
  readonly chart: string | null;
  readonly figures: readonly (readonly [name: string, figure: number])[];
}

function movedBlock({ units }: Cohort, { compared, sameBasis }: LeagueTable, shown: (name: string) => string): Block[] {
  if (!compared || !sameBasis) return [];
  const moved = units
    .flatMap((unit) => {
      const places = movementOf(unit);
      return places === null || places === 0 ? [] : [{ name: shown(unit.name), places }];
    })
    .sort((a, b) => b.places - a.places);
  const [up, down] = [
    moved.filter(({ places }) => places > 0).slice(0, mostMoved),
    moved
      .filter(({ places }) => places < 0)
      .slice(-mostMoved)
      .reverse(),
  ];
  const lines = [
    ...up.map(({ name, places }) => [fill(words.movedUp, { name }), places] as const),
    ...down.map(({ name, places }) => [fill(words.movedDown, { name }), -places] as const),
  ];
  return lines.length === 0 ? [] : [{ caption: words.moved, chart: words.moved, figures: lines }];
}

function blocksOf(cohort: Cohort, table: LeagueTable, shown: (name: string) => string): Block[] {
  const { scheme } = table;
  const ranked = cohort.units.filter(({ total }) => total !== null);
  const spread = spreadOf(ranked.map(({ total }) => total));
  if (spread === null) return [];
  return [
    {
      caption: words.grades,
      chart: words.grades,
      figures: scheme.bands.map(({ label }) => [label, ranked.filter(({ grade }) => grade === label).length]),
    },
    {
      caption: words.totals,
      chart: null,
      figures: (['greatest', 'upper', 'median', 'lower', 'least'] as const).map((one) => [
        words[`spread-${one}`],
        round(spread[one], 2),
      ]),
    },
    ...movedBlock(cohort, table, shown),
  ];
}

/**
 * The sheet “Phân tích điểm” with statistics below it, list by list: how many units have each grade, median and quartiles of their totals, who rose and fell furthest; and beside them charts
 * of the first and the last. Where no unit has a total, the sheet as it was.
 */
export function withStatistics(
  plan: SheetPlan,
  table: LeagueTable,
  { nameCase }: Pick<Settings, 'nameCase'>,
): SheetPlan {
  const shown = (name: string): string => (nameCase === 'upper' ? name.toUpperCase() : name);
  const parts = table.cohorts.map((cohort) => ({ id: cohort.id, blocks: blocksOf(cohort, table, shown) }));
  if (parts.every(({ blocks }) => blocks.length === 0)) return plan;

  const top = plan.values.length;
  const right = plan.columnWidths.length - 1;
  const half = figures + Math.ceil((right - figures) / 2);
  const lines: (Line | null)[] = [];
  const charts: PlanChart[] = [];
  const breaks: number[] = [];
  for (const { id, blocks } of parts) {
    const titled = (title: string): string =>
      id === 'all' ? title : fill(words.chartCohort, { cohort: vi.appendix[id], title });
    const start = top + 1 + lines.length;
    if (lines.length > 0) breaks.push(start);
    const sketches: Omit<PlanChart, 'position'>[] = [];
    for (const { caption, chart, figures: rows } of blocks) {
      lines.push({ kind: 'caption', name: titled(caption), figure: null });
      const first = top + 1 + lines.length;
      lines.push(...rows.map(([name, figure]): Line => ({ kind: 'figure', name, figure })));
      const down = (column: number): Area => ({
        top: first,
        left: column,
        bottom: first + rows.length - 1,
        right: column,
      });
      if (chart !== null)
        sketches.push({
          kind: 'bar',
          title: titled(chart),
          categories: down(names),
          series: [{ name: caption, values: down(figures) }],
        });
    }
    while (top + 1 + lines.length < start + fewestRows) lines.push(null);
    // Beside the figures that they draw, so that the heading of the table, printed again, never stands over nothing but charts.
    const bottom = top + lines.length;
    sketches.forEach((sketch, side) => {
      const [left, end] = [side === 0 ? figures + 1 : half, side === 0 && sketches.length > 1 ? half - 1 : right];
      charts.push({ ...sketch, position: { top: start, left, bottom, right: end } });
    });
  }

  const row = (cells: Readonly<Record<number, PlanValue>>): PlanValue[] =>
    plan.columnWidths.map((_, column) => cells[column] ?? null);
  const rows: PlanValue[][] = [
    row({ 0: words.statistics }),
    ...lines.map((line) => row(line === null ? {} : { [names]: line.name, [figures]: line.figure })),
  ];
  const bottom = top + lines.length;
  const whole = { top, left: 0, bottom: top, right };
  const areasOf = (is: (line: Line) => boolean): Area[] =>
    lines.flatMap((line, index) =>
      line !== null && is(line) ? [{ top: top + 1 + index, left: names, bottom: top + 1 + index, right: figures }] : [],
    );
  const heightOf = (line: Line | null): number => {
    const weight = line?.kind === 'caption' ? 'bold' : 'regular';
    const lineCounted = lineCount(line?.name ?? '', plan.columnWidths[names] ?? 1, { ...bodyFont, weight });
    return Math.min(lineHeight * lineCounted, tallestRow);
  };
  return {
    ...plan,
    values: [...plan.values, ...rows],
    merges: [...plan.merges, whole],
    styles: [
      ...plan.styles,
      {
        areas: [{ top, left: 0, bottom, right }],
        style: { fontName: 'Times New Roman', fontSize: 12, vertical: 'middle', horizontal: 'center' },
      },
      {
        areas: [{ top: top + 1, left: names, bottom, right: names }],
        style: { horizontal: 'left', wrap: true, numberFormat: '@' },
      },
      { areas: areasOf(() => true), style: { border: true } },
      { areas: areasOf(({ kind }) => kind === 'caption'), style: { bold: true } },
      { areas: [whole], style: { bold: true, horizontal: 'left', fill: '#EDEDED', numberFormat: '@', border: true } },
    ],
    rowHeights: [...plan.rowHeights, lineHeight, ...lines.map(heightOf)],
    page: { ...plan.page, breakBefore: [...(plan.page.breakBefore ?? []), top, ...breaks] },
    charts: [...(plan.charts ?? []), ...charts],
  };
}
