import { analysis as words } from '../../catalogue/vi/analysis';
import type { Area } from '../../core/area';
import type { LeagueTable } from '../../core/table/league-table';
import type { Settings } from '../../core/settings/settings';
import { headingFont } from '../fit-widths';
import { appendixPage } from '../page-setup';
import type { PlanValue, SheetPlan } from '../sheet-plan';
import { bodyFont, type Font, lineCount, tallestRow } from '../text-height';
import { titleLines } from '../title-lines';
import type { AnalysedTable } from './analysed-table';
import { analysisBody, type AnalysisLine } from './analysis-body';
import { analysisCharts, chartedLine } from './analysis-charts';
import { analysisColumns, type AnalysisColumn } from './analysis-columns';
import { analysisNotes } from './analysis-notes';
import { analysisScales } from './analysis-scales';
import { analysisStyles } from './analysis-styles';

const titleHeight = 19;
const spaceHeight = 6;
const lineHeight = 16;
/** Of the notes and of what weighs most. */
const smallFont: Font = { size: 11, weight: 'regular' };
const smallLineHeight = 14.5;
/** Narrower than an appendix has them, which is bound to a report: this sheet is for those who work with the figures. */
const margins = { top: 15, bottom: 15, left: 20, right: 15, header: 8 };

/**
 * The sheet “Phân tích điểm”: what each row of the appendix has lost and where (a heat map), the three that weigh most, the change by group where it is known, notes on what the figures
 * are, and charts. One heading serves both parts, so that it can be printed again on each page. Figures are those of the appendix.
 */
export function planAnalysis(table: LeagueTable, analysed: AnalysedTable, settings: Settings): SheetPlan {
  const columns = analysisColumns(table, analysed, settings);
  const last = columns.length - 1;
  const across = (row: number): Area => ({ top: row, left: 0, bottom: row, right: last });
  const line = (first: PlanValue): PlanValue[] => columns.map((_, index) => (index === 0 ? first : null));
  const width = columns.reduce((sum, column) => sum + column.width, 0);

  const titles = titleLines(table, {
    ...settings,
    appendixLabel: analysed.changes === 'shown' ? words.title : words.titleLost,
  });
  const headerTop = titles.length + 1;
  const bodyTop = headerTop + 1;
  const body = analysisBody(table, analysed, columns, settings);
  const notesTop = bodyTop + body.length;
  const notes = analysisNotes(table, analysed, columns);
  const ground = { table, analysed, columns, body, headerTop, bodyTop };
  const charted = chartedLine(ground);
  const chartedTop = notesTop + notes.length + 1;
  const { charts, rows } = analysisCharts(ground, chartedTop + 1);

  const headerHeight =
    5 +
    14.5 * columns.reduce((most, column) => Math.max(most, lineCount(column.caption, column.width, headingFont)), 1);
  const linesOf = (values: readonly PlanValue[], id: AnalysisColumn['id'], font: Font): number => {
    const column = columns.findIndex((one) => one.id === id);
    return lineCount(String(values[column] ?? ''), columns[column]?.width ?? 1, font);
  };
  const bodyHeight = ({ kind, values }: AnalysisLine): number => {
    const weight = kind === 'unit' ? 'regular' : 'bold';
    return Math.max(
      2 + lineHeight * linesOf(values, 'name', { ...bodyFont, weight }),
      1 + smallLineHeight * linesOf(values, 'greatest', { ...smallFont, weight }),
    );
  };
  const parts = body.flatMap(({ kind }, index) => (kind === 'part' ? [bodyTop + index] : []));
  const noteRows = notes.map((_, index) => notesTop + index);

  const columnWidths = columns.map((column) => column.width);
  const rowHeights = [
    ...titles.map(() => titleHeight),
    spaceHeight,
    headerHeight,
    ...body.map((row) => (row.kind === 'part' ? lineHeight + 4 : bodyHeight(row))),
    ...notes.map((note) => smallLineHeight * lineCount(note, width, smallFont)),
    spaceHeight,
    ...(charted === null ? [] : [bodyHeight(charted)]),
    ...Array.from({ length: rows }, () => lineHeight),
  ].map((height) => Math.min(height, tallestRow));

  return {
    name: words.sheetName,
    values: [
      ...titles.map(line),
      line(null),
      columns.map(({ caption }) => caption),
      ...body.map(({ values }) => values),
      ...notes.map(line),
      line(null),
      ...(charted === null ? [] : [charted.values]),
      ...Array.from({ length: rows }, () => line(null)),
    ],
    merges: [...titles.map((_, row) => across(row)), ...parts.map(across), ...noteRows.map(across)],
    styles: analysisStyles({
      settings,
      columns,
      titles: titles.length,
      headerTop,
      bodyTop,
      body,
      notesTop,
      notes: notes.length,
      charted,
      chartedTop,
    }),
    columnWidths,
    rowHeights,
    frozenRows: bodyTop,
    page: {
      ...appendixPage(headerTop),
      margins,
      repeatRows: { first: headerTop, last: headerTop },
      ...(charted !== null && { breakBefore: [chartedTop] }),
    },
    colorScales: analysisScales(table, columns, body, bodyTop),
    charts,
  };
}
