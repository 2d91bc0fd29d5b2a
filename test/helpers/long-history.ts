import { captionOf, historyColumns } from '../../src/history/columns';
import type { CellValue } from '../../src/core/grid';

/** Rows of a history of the weeks of 2023, with a row for each unit; every seventh week has 50 + w points for everybody, of the others only their codes stand there, so that a test is quick. */
export function longHistory(weeks: number, units: readonly string[]): CellValue[][] {
  const at = (column: (typeof historyColumns)[number]): number => historyColumns.indexOf(column);
  const rows: CellValue[][] = [historyColumns.map((column) => captionOf(column))];
  for (let week = 1; week <= weeks; week++) {
    const key = `2023-W${String(week).padStart(2, '0')}`;
    for (const name of units) {
      const row: CellValue[] = [];
      row[at('key')] = key;
      if (week % 7 === 0) {
        row[at('scheme')] = 'report-2024';
        row[at('name')] = name;
        row[at('total')] = 50 + week;
      }
      rows.push(row);
    }
  }
  return rows;
}
