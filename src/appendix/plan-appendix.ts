import type { Area } from '../core/area';
import type { LeagueTable } from '../core/table/league-table';
import type { Settings } from '../core/settings/settings';
import { sum } from '../core/decimal';
import { ownUnitOf } from '../core/names/own-unit';
import { type BodyRow, bodyRows } from './body-rows';
import { appendixColumns } from './columns';
import { planHeader } from './header';
import { pageRoom } from './fit-widths';
import { layOutPages, type PrintedPlace } from './lay-out-pages';
import { appendixPage } from './page-setup';
import type { CellStyle, PlanValue, SheetPlan } from './sheet-plan';
import { appendixStyles } from './styles';
import { bodyFont, type Font, lineCount, tallestRow } from './text-height';
import { sheetName } from './sheet-name';
import { titleLines } from './title-lines';

/** What stands around the table; null: nothing. */
export interface AroundTable {
  /** Line that says to which document it belongs. */
  readonly attached: string | null;
  /** What a reader has to know of its figures, under it. */
  readonly notes: string | null;
}

/** Rows with their heights, in points, and the pages that they come to. */
interface LaidRows {
  readonly rowHeights: readonly number[];
  readonly places: readonly PrintedPlace[];
}

const titleHeight = 19;
const spaceHeight = 6;
/** Of a line in the body, and what a row has beyond its lines. */
const bodyLineHeight = 16;
const rowAir = 2;
/** Of the notes. */
const noteFont: Font = { size: 11, weight: 'regular' };
const noteLineHeight = 15;
const noteStyle: CellStyle = {
  fontName: 'Times New Roman',
  fontSize: noteFont.size,
  italic: true,
  horizontal: 'left',
  vertical: 'top',
  wrap: true,
  numberFormat: '@',
};

/**
 * The finished Phụ lục 1: title lines with period and closing date, a header of two rows with its groups, the summary row without a position, the
 * units in their order, weak cells underlined, notes under them. Layout of the report 865/BC-VP; page by Nghị định 30/2020/NĐ-CP.
 */
export function planAppendix(
  table: LeagueTable,
  settings: Settings,
  { attached, notes }: AroundTable = { attached: null, notes: null },
): SheetPlan {
  const columns = appendixColumns(table, settings);
  const last = columns.length - 1;
  const across = (row: number): Area => ({ top: row, left: 0, bottom: row, right: last });
  const line = (first: PlanValue): PlanValue[] => columns.map((_, index) => (index === 0 ? first : null));

  const titles = titleLines(table, settings, attached);
  const headerTop = titles.length + 1;
  const header = planHeader(columns, headerTop);
  const bodyTop = headerTop + 2;
  const body = bodyRows(table, columns);
  const nameColumn = columns.findIndex(({ id }) => id === 'name');
  const own = ownUnitOf(
    table.cohorts.flatMap(({ units }) => units),
    settings.ownUnit,
  );
  const linesOf = ({ kind, row, values }: BodyRow): number => {
    const weight = kind === 'unit' && row !== own ? 'regular' : 'bold';
    return lineCount(String(values[nameColumn] ?? ''), columns[nameColumn]?.width ?? 1, { ...bodyFont, weight });
  };

  const widths = columns.map(({ width }) => width);
  const foot = notes === null ? [] : [notes];
  const footTop = bodyTop + body.length;
  const bodyLines = body.map(linesOf);
  const footHeights = foot.map((note) => noteLineHeight * lineCount(note, sum(widths), noteFont));
  const heightsWith = (air: number): number[] =>
    [
      ...titles.map(() => titleHeight),
      spaceHeight,
      ...header.heights,
      ...bodyLines.map((lines) => air + bodyLineHeight * lines),
      ...footHeights,
    ].map((height) => Math.min(height, tallestRow));
  const page = appendixPage(headerTop);
  const room = pageRoom(widths);
  const laidWith = (air: number): LaidRows => {
    const rowHeights = heightsWith(air);
    return { rowHeights, places: layOutPages(rowHeights, room, page) };
  };
  const pagesOf = ({ places }: LaidRows): number => places[places.length - 1]?.page ?? 0;
  const [airy, tight] = [laidWith(rowAir), laidWith(0)];
  // A last page of two rows is not worth the air of the others.
  const { rowHeights, places } = pagesOf(tight) < pagesOf(airy) ? tight : airy;
  // Notes never stand alone on a page: the last row goes with them.
  const isParted = foot.length > 0 && places[footTop]?.page !== places[footTop - 1]?.page;

  return {
    name: sheetName(table, settings),
    values: [...titles.map(line), line(null), ...header.rows, ...body.map(({ values }) => values), ...foot.map(line)],
    merges: [...titles.map((_, row) => across(row)), ...header.merges, ...foot.map(() => across(footTop))],
    styles: [
      ...appendixStyles({ table, settings, columns, titles: titles.length, headerTop, bodyTop, body }),
      ...(attached === null ? [] : [{ areas: [across(titles.length - 1)], style: { bold: false, italic: true } }]),
      ...foot.map(() => ({ areas: [across(footTop)], style: noteStyle })),
    ],
    columnWidths: widths,
    rowHeights,
    ...(foot.length > 0 && { footRows: foot.length }),
    frozenRows: bodyTop,
    page: isParted ? { ...page, breakBefore: [footTop - 1] } : page,
  };
}
