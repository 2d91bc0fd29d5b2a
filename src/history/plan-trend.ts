import { axisStart } from '../appendix/axis-start';
import { movedFormat, numberFormatOf, signedFormat } from '../appendix/number-format';
import { appendixPage } from '../appendix/page-setup';
import type { PlanChart } from '../appendix/plan-chart';
import type { PlanValue, SheetPlan, StyleRun } from '../appendix/sheet-plan';
import { fill } from '../catalogue/fill';
import { vi } from '../catalogue/vi';
import type { Area } from '../core/area';
import type { Settings } from '../core/settings';
import type { ChartedUnits } from './charted-units';
import { shortLabel } from './short-label';
import { textLine } from './text-line';
import type { Trend, TrendRow } from './trend';

const words = vi.history;
/** Title, sub-title, an empty row, the heading. */
const headingRow = 3;
const chartRows = 13;
const chartsPerPage = 2;
const chartTitles = { first: words.firstChart, own: words.ownChart, chosen: words.chosenChart } as const;

function lineOf({ name, totals, change, rank, movement }: TrendRow, position: number | null): PlanValue[] {
  return [position, name, ...totals, textLine(totals), change, rank, movement];
}

/** The sheet “Diễn biến”: a row for each unit with its totals of the last periods, their line, change and movement; below it the lines of the whole and of the units that are drawn. */
export function planTrend({ periods, summary, units }: Trend, drawn: ChartedUnits, settings: Settings): SheetPlan {
  const count = periods.length;
  const lineColumn = 2 + count;
  const width = lineColumn + 4;
  const right = width - 1;
  const rows = [...(summary ? [lineOf(summary, null)] : []), ...units.map((unit, index) => lineOf(unit, index + 1))];
  const first = headingRow + 1;
  const bottom = headingRow + rows.length;
  const blank = (): PlanValue[] => Array.from({ length: width }, () => null);
  const titled = (text: string): PlanValue[] => blank().map((_, column) => (column === 0 ? text : null));
  const [from, to] = [periods[0]?.label ?? '', periods[count - 1]?.label ?? ''];
  const headings = [
    words.position,
    words.name,
    ...periods.map(shortLabel),
    words.line,
    words.change,
    words.rank,
    words.movement,
  ];

  const valuesOf = (row: number): Area => ({ top: row, left: 2, bottom: row, right: lineColumn - 1 });
  const categories = valuesOf(headingRow);
  const place = (index: number): Area => ({
    top: bottom + 2 + index * (chartRows + 1),
    left: 0,
    bottom: bottom + 1 + index * (chartRows + 1) + chartRows,
    right,
  });
  const wholeChart: PlanChart[] = summary
    ? [
        {
          kind: 'line',
          title: fill(words.wholeChart, { name: summary.name }),
          categories,
          from: axisStart(summary.totals),
          series: [{ name: summary.name, values: valuesOf(first) }],
          position: place(0),
        },
      ]
    : [];
  const firstUnit = first + (summary ? 1 : 0);
  const unitCharts = drawn.charts.map((places, index): PlanChart => ({
    kind: 'line',
    title: fill(chartTitles[drawn.choice], { count: drawn.choice === 'own' ? places.length - 1 : places.length }),
    categories,
    from: axisStart(places.flatMap((unit) => units[unit]?.totals ?? [])),
    series: places.map((unit) => ({ name: units[unit]?.name ?? '', values: valuesOf(firstUnit + unit) })),
    position: place(wholeChart.length + index),
  }));
  const charts = [...wholeChart, ...unitCharts];

  const column = (left: number, last = left): Area => ({ top: first, left, bottom, right: last });
  const table: Area = { top: headingRow, left: 0, bottom, right };
  const styles: readonly StyleRun[] = [
    {
      areas: [{ top: 0, left: 0, bottom, right }],
      style: { fontName: 'Times New Roman', fontSize: 12, vertical: 'middle', horizontal: 'center' },
    },
    { areas: [{ top: 0, left: 0, bottom: 0, right }], style: { bold: true, fontSize: 14, numberFormat: '@' } },
    { areas: [{ top: 1, left: 0, bottom: 1, right }], style: { italic: true, numberFormat: '@' } },
    { areas: [table], style: { border: true } },
    { areas: [{ ...table, bottom: headingRow }], style: { bold: true, wrap: true, numberFormat: '@' } },
    { areas: [column(1)], style: { horizontal: 'left', wrap: true, numberFormat: '@' } },
    {
      areas: [column(2, lineColumn - 1)],
      style: {
        numberFormat: numberFormatOf(
          [...(summary ? [summary] : []), ...units].flatMap(({ totals }) => totals),
          settings,
        ),
      },
    },
    { areas: [column(lineColumn)], style: { numberFormat: '@' } },
    { areas: [column(lineColumn + 1)], style: { numberFormat: signedFormat } },
    { areas: [column(lineColumn + 3)], style: { numberFormat: movedFormat } },
    ...(summary ? [{ areas: [{ top: first, left: 0, bottom: first, right }], style: { bold: true } }] : []),
  ];
  const last = Math.max(bottom, ...charts.map(({ position }) => position.bottom));
  return {
    name: words.trendSheet,
    values: [
      titled(words.trendTitle),
      titled(fill(words.trendRange, { from, to })),
      blank(),
      headings,
      ...rows,
      ...Array.from({ length: last - bottom }, blank),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right })),
    styles,
    columnWidths: [6, 26, ...periods.map(() => 9.5), 16, 10, 9, 11],
    rowHeights: [24, 18, 8, 50, ...rows.map(() => 20)],
    frozenRows: headingRow + 1,
    page: {
      ...appendixPage(headingRow),
      repeatRows: { first: headingRow, last: headingRow },
      breakBefore: charts.flatMap(({ position }, index) => (index % chartsPerPage === 0 ? [position.top - 1] : [])),
    },
    charts,
    sparklines: rows.map((_, index) => ({ row: first + index, column: lineColumn, values: valuesOf(first + index) })),
  };
}
