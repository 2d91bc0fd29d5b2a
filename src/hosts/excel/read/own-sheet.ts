import type { Stamp } from './memory';
import { isAsPainted } from './stamp';

/** A sheet of ours as people have left it, from A1 on. */
export interface OwnSheet {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Backgrounds of the table; empty where it has more cells than {@link mostFills}. */
  readonly fills: readonly (readonly string[])[];
  /** Widths of the table's columns, in points. */
  readonly widths: readonly number[];
}

/** Excel answers with at most 5 MB, and a cell's background takes 45 bytes. */
const mostFills = 60_000;

/** Reads what is on a sheet of ours, in one round trip. */
export async function readOwnSheet(
  context: Excel.RequestContext,
  id: string,
  { rows, columns }: Stamp,
): Promise<OwnSheet> {
  const sheet = context.workbook.worksheets.getItem(id);
  const range = sheet.getUsedRange(true).getBoundingRect(sheet.getRange('A1'));
  range.load('values,formulas');
  const table = sheet.getRangeByIndexes(0, 0, rows, columns);
  const fills =
    rows * columns <= mostFills ? table.getCellProperties({ format: { fill: { color: true } } }) : { value: [] };
  const widths = table.getColumnProperties({ format: { columnWidth: true } });
  await context.sync();
  return {
    values: range.values,
    formulas: range.formulas,
    fills: fills.value.map((line) => line.map(({ format }) => format?.fill?.color ?? '')),
    widths: widths.value.map(({ format }) => format?.columnWidth ?? 0),
  };
}

function isFilled(value: unknown): boolean {
  return value !== '' && value !== null && value !== undefined;
}

/** Number of cells that people have added to the sheet or changed in the table. */
export function countForeignCells({ values, formulas }: OwnSheet, stamp: Stamp): number {
  let count = 0;
  const height = Math.max(values.length, stamp.rows);
  for (let row = 0; row < height; row++) {
    const width = Math.max(values[row]?.length ?? 0, stamp.columns);
    for (let column = 0; column < width; column++) {
      const isPainted = row < stamp.rows && column < stamp.columns;
      // Of a constant the formula is the constant itself.
      const content = formulas[row]?.[column] ?? '';
      if (isPainted ? !isAsPainted(stamp, row, column, content) : isFilled(values[row]?.[column])) count += 1;
    }
  }
  return count;
}
