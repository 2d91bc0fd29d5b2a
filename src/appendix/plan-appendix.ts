import type { Area } from '../core/area';
import type { LeagueTable } from '../core/league-table';
import type { Settings } from '../core/settings';
import { ownUnitOf } from '../core/own-unit';
import { type BodyRow, bodyRows } from './body-rows';
import { appendixColumns } from './columns';
import { planHeader } from './header';
import { appendixPage } from './page-setup';
import type { PlanValue, SheetPlan } from './sheet-plan';
import { appendixStyles } from './styles';
import { bodyFont, lineCount, tallestRow } from './text-height';
import { sheetName } from './sheet-name';
import { titleLines } from './title-lines';

const titleHeight = 19;
const spaceHeight = 6;

/**
 * The finished Phụ lục 1: title lines with period and closing date, a header of two rows with its groups, the summary row without a position, the
 * units in their order, weak cells underlined. Layout of the report 865/BC-VP; page by Nghị định 30/2020/NĐ-CP.
 */
export function planAppendix(table: LeagueTable, settings: Settings): SheetPlan {
  const columns = appendixColumns(table, settings);
  const last = columns.length - 1;
  const across = (row: number): Area => ({ top: row, left: 0, bottom: row, right: last });
  const line = (first: PlanValue): PlanValue[] => columns.map((_, index) => (index === 0 ? first : null));

  const titles = titleLines(table, settings);
  const headerTop = titles.length + 1;
  const header = planHeader(columns, headerTop);
  const bodyTop = headerTop + 2;
  const body = bodyRows(table, columns);
  const nameColumn = columns.findIndex(({ id }) => id === 'name');
  const own = ownUnitOf(
    table.cohorts.flatMap(({ units }) => units),
    settings.ownUnit,
  );
  const bodyHeight = ({ kind, row, values }: BodyRow): number => {
    const weight = kind === 'unit' && row !== own ? 'regular' : 'bold';
    return (
      2 + 16 * lineCount(String(values[nameColumn] ?? ''), columns[nameColumn]?.width ?? 1, { ...bodyFont, weight })
    );
  };

  return {
    name: sheetName(table, settings),
    values: [...titles.map(line), line(null), ...header.rows, ...body.map(({ values }) => values)],
    merges: [...titles.map((_, row) => across(row)), ...header.merges],
    styles: appendixStyles({ table, settings, columns, titles: titles.length, headerTop, bodyTop, body }),
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [...titles.map(() => titleHeight), spaceHeight, ...header.heights, ...body.map(bodyHeight)].map(
      (height) => Math.min(height, tallestRow),
    ),
    frozenRows: bodyTop,
    page: appendixPage(headerTop),
  };
}
