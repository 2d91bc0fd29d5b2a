import { axisStart } from '../appendix/axis-start';
import { movedFormat, numberFormatOf, signedFormat } from '../appendix/number-format';
import { pageRoom } from '../appendix/fit-widths';
import { neededBreaks } from '../appendix/lay-out-pages';
import { appendixPage } from '../appendix/page-setup';
import type { PlanChart } from '../appendix/plan-chart';
import type { PlanValue, SheetPlan, StyleRun } from '../appendix/sheet-plan';
import { bodyFont, type Font, lineCount, tallestRow } from '../appendix/text-height';
import { fill } from '../catalogue/fill';
import { vi } from '../catalogue/vi';
import type { Area } from '../core/area';
import type { Settings } from '../core/settings/settings';
import type { ChartedUnits } from './charted-units';
import { shortLabel } from './short-label';
import { textLine } from './text-line';
import type { Trend, TrendRow } from './trend';

const words = vi.history;
/** Title, sub-title, an empty row, the heading. */
const headingRow = 3;
const chartRows = 13;
const chartRowHeight = 15;
/** Of the names, in characters. */
const nameWidth = 26;
const chartTitles = { first: words.firstChart, own: words.ownChart, chosen: words.chosenChart } as const;

function lineOf({ name, totals, change, rank, movement }: TrendRow, position: number | null): PlanValue[] {
  return [position, name, ...totals, textLine(totals), change, rank, movement];
}

/** What a chart draws: rows of the sheet, and of the trend. */
interface Charted {
  readonly title: string;
  readonly rows: readonly number[];
  readonly shown: readonly TrendRow[];
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
    fill(words.rankNow, { period: periods.map(shortLabel)[count - 1] ?? '' }),
    words.movement,
  ];

  const valuesOf = (row: number): Area => ({ top: row, left: 2, bottom: row, right: lineColumn - 1 });
  const categories = valuesOf(headingRow);
  const firstUnit = first + (summary ? 1 : 0);
  const wanted: Charted[] = [
    ...(summary ? [{ title: fill(words.wholeChart, { name: summary.name }), rows: [first], shown: [summary] }] : []),
    ...drawn.charts.map((places) => ({
      title: fill(chartTitles[drawn.choice], { count: drawn.choice === 'own' ? places.length - 1 : places.length }),
      rows: places.map((unit) => firstUnit + unit),
      shown: places.flatMap((unit) => units[unit] ?? []),
    })),
  ];
  const charts: PlanChart[] = [];
  // Each chart under the rows that it draws, printed once more: the repeated heading is never over charts only.
  const below: (PlanValue[] | null)[] = [];
  const starts: number[] = [];
  const copies: Area[] = [];
  for (const { title, rows: drawnRows, shown } of wanted) {
    below.push(null);
    const top = bottom + 1 + below.length;
    starts.push(top);
    copies.push({ top, left: 0, bottom: top + drawnRows.length - 1, right });
    below.push(...drawnRows.map((row) => rows[row - first] ?? []));
    charts.push({
      kind: 'line',
      title,
      categories,
      from: axisStart(shown.flatMap(({ totals }) => totals)),
      series: shown.map(({ name }, index) => ({ name, values: valuesOf(drawnRows[index] ?? first) })),
      position: { top: top + drawnRows.length, left: 0, bottom: top + drawnRows.length + chartRows - 1, right },
    });
    below.push(...Array.from({ length: chartRows }, () => null));
  }

  const column = (left: number, last = left): Area[] =>
    [{ top: first, bottom }, ...copies].map((area) => ({ top: area.top, left, bottom: area.bottom, right: last }));
  const table: Area = { top: headingRow, left: 0, bottom, right };
  const styles: readonly StyleRun[] = [
    {
      areas: [{ top: 0, left: 0, bottom, right }, ...copies],
      style: { fontName: 'Times New Roman', fontSize: 12, vertical: 'middle', horizontal: 'center' },
    },
    { areas: [{ top: 0, left: 0, bottom: 0, right }], style: { bold: true, fontSize: 14, numberFormat: '@' } },
    { areas: [{ top: 1, left: 0, bottom: 1, right }], style: { italic: true, numberFormat: '@' } },
    { areas: [table, ...copies], style: { border: true } },
    { areas: [{ ...table, bottom: headingRow }], style: { bold: true, wrap: true, numberFormat: '@' } },
    { areas: column(1), style: { horizontal: 'left', wrap: true, numberFormat: '@' } },
    {
      areas: column(2, lineColumn - 1),
      style: {
        numberFormat: numberFormatOf(
          [...(summary ? [summary] : []), ...units].flatMap(({ totals }) => totals),
          settings,
        ),
      },
    },
    { areas: column(lineColumn), style: { numberFormat: '@' } },
    { areas: column(lineColumn + 1), style: { numberFormat: signedFormat } },
    { areas: column(lineColumn + 3), style: { numberFormat: movedFormat } },
    ...(summary ? [{ areas: [{ top: first, left: 0, bottom: first, right }], style: { bold: true } }] : []),
  ];
  const columnWidths = [6, nameWidth, ...periods.map(() => 9.5), 16, 10, 10.5, 11];
  const nameHeight = (row: readonly PlanValue[], weight: Font['weight']): number =>
    Math.min(4 + 16 * lineCount(String(row[1] ?? ''), nameWidth, { ...bodyFont, weight }), tallestRow);
  const rowHeights = [
    24,
    18,
    8,
    50,
    ...rows.map((row, index) => nameHeight(row, summary && index === 0 ? 'bold' : 'regular')),
    ...below.map((row) => (row === null ? chartRowHeight : nameHeight(row, 'bold'))),
  ];
  const page = { ...appendixPage(headingRow), repeatRows: { first: headingRow, last: headingRow } };
  return {
    name: words.trendSheet,
    values: [
      titled(words.trendTitle),
      titled(fill(words.trendRange, { from, to })),
      blank(),
      headings,
      ...rows,
      ...below.map((row) => row ?? blank()),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right })),
    styles,
    columnWidths,
    rowHeights,
    frozenRows: headingRow + 1,
    page: { ...page, breakBefore: neededBreaks(rowHeights, pageRoom(columnWidths), { ...page, breakBefore: starts }) },
    charts,
    sparklines: rows.map((_, index) => ({ row: first + index, column: lineColumn, values: valuesOf(first + index) })),
  };
}
