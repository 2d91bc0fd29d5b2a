import type { SheetPlan } from '../../../appendix/sheet-plan';
import { keptFills } from '../../../workbook/kept-fills';
import { sameRows } from '../../../workbook/same-rows';
import { cellLooks } from '../paint/cell-looks';
import type { Mark } from '../read/mark';
import type { PeoplesCells } from '../read/peoples-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Takes over the notes and colours that people gave to cells of the table: they follow the unit of their row. Two calls to look, one more for each that is found.
 * Comments can't be: Google lets no script read them. Gives how many cells with either have no place any more.
 */
export function keepLooks(
  { values }: PeoplesCells,
  { rows, columns }: Mark,
  old: Sheet,
  sheet: Sheet,
  plan: SheetPlan,
): number {
  const headings = plan.frozenRows;
  const tables = { old: values, size: { rows, columns }, headings };
  const table = old.getRange(1, 1, rows, columns);
  const { fills, lost } = keptFills(tables, table.getBackgrounds(), plan);
  if (fills.length > 0) {
    const colors = cellLooks(plan).map((line) => line.map(({ fill = null }) => fill));
    for (const { row, column, color } of fills) {
      const line = colors[row];
      if (line) line[column] = color;
    }
    sheet.getRange(1, 1, colors.length, columns).setBackgrounds(colors);
  }
  const notes = table.getNotes();
  const noted = notes.flat().filter((note) => note !== '').length;
  if (noted === 0) return lost;
  if (columns !== plan.columnWidths.length) return lost + noted;
  const rowOf = sameRows({ ...tables, plan: plan.values });
  const kept = plan.values.map(() => Array.from({ length: columns }, () => ''));
  notes.forEach((line, row) => {
    const target = kept[rowOf(row) ?? -1];
    if (target)
      line.forEach((note, column) => {
        target[column] = note;
      });
  });
  sheet.getRange(1, 1, kept.length, columns).setNotes(kept);
  return lost + noted - kept.flat().filter((note) => note !== '').length;
}
