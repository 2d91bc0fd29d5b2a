import type { LeagueTable } from '../../core/table/league-table';
import type { Settings } from '../../core/settings/settings';
import { indexHistory } from '../../history/index-history';
import { lackingRows, withRows } from '../../history/lacking-rows';
import { recordTable } from '../../history/record-table';
import { type Trend, trendPeriods } from '../../history/trend';
import { pastTrend } from '../../pipeline/papers/past-trend';
import type { WorkbookPort } from '../../workbook/port';

/**
 * The table after the periods that the workbook keeps; null where it keeps none of its kind. Where somebody has written since the sheet was read, it is read anew, once.
 *
 * @throws an error with the code `busy` where it has changed again meanwhile
 */
export async function pastOf(
  table: LeagueTable,
  settings: Settings,
  port: Pick<WorkbookPort, 'read' | 'readRows'>,
  sheet: string | null,
): Promise<Trend | null> {
  const record = recordTable(table);
  if (sheet === null || record === null) return null;
  for (let tries = 0; tries < 2; tries++) {
    const grid = await port.read(sheet);
    const index = indexHistory(grid);
    if (index === null) return null;
    const runs = lackingRows(
      grid,
      index,
      trendPeriods(record, index.periods).map(({ key }) => key),
    );
    if (runs.length === 0) return pastTrend(table, grid, settings);
    const complete = withRows(grid, index, await port.readRows(sheet, runs));
    if (complete !== null) return pastTrend(table, complete, settings);
  }
  throw Object.assign(new Error(sheet), { code: 'busy' });
}
