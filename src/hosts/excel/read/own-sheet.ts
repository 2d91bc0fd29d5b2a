import type { Belonging } from '../../../workbook/port';
import { hasExcelApi } from '../call/run-excel';
import type { Stamp } from './memory';
import { isAsPainted } from './stamp';

/** A sheet of ours as people have left it, from A1 on. */
export interface OwnSheet {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Backgrounds of the table; null where it has more cells than {@link mostPieces} bring. */
  readonly fills: readonly (readonly string[])[] | null;
  /** Widths of the table's columns, in points. */
  readonly widths: readonly number[];
  /** How many of each people see on it, ours among them. */
  readonly counts: Readonly<Record<Exclude<Belonging, 'protection'>, number>>;
}

/** Cells whose backgrounds one round trip brings: Excel answers with at most 5 MB, and one takes 45 bytes. */
const fillsPerTrip = 60_000;
/** Round trips for the backgrounds at most. */
const mostPieces = 4;

/** Reads what is on a sheet of ours, in one round trip; in up to {@link mostPieces} where its table is that large. */
export async function readOwnSheet(
  context: Excel.RequestContext,
  id: string,
  { rows, columns }: Stamp,
): Promise<OwnSheet> {
  const sheet = context.workbook.worksheets.getItem(id);
  const range = sheet.getUsedRange(true).getBoundingRect(sheet.getRange('A1'));
  range.load('values,formulas');
  const table = sheet.getRangeByIndexes(0, 0, rows, columns);
  const widths = table.getColumnProperties({ format: { columnWidth: true } });
  // In the first of Excel that has them (learn.microsoft.com, Excel.Worksheet): charts 1.4, shapes 1.9, comments 1.10, notes 1.18.
  const charts = sheet.charts.getCount();
  const pictures = sheet.shapes.getCount();
  const comments = [
    ...(hasExcelApi(10) ? [sheet.comments.getCount()] : []),
    ...(hasExcelApi(18) ? [sheet.notes.getCount()] : []),
  ];
  const piece = Math.max(1, Math.floor(fillsPerTrip / columns));
  const fills: string[][] | null = rows > piece * mostPieces ? null : [];
  if (fills === null) await context.sync();
  for (let top = 0; fills !== null && top < rows; top += piece) {
    const part = sheet
      .getRangeByIndexes(top, 0, Math.min(piece, rows - top), columns)
      .getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    for (const line of part.value) fills.push(line.map(({ format }) => format?.fill?.color ?? ''));
  }
  return {
    values: range.values,
    formulas: range.formulas,
    fills,
    widths: widths.value.map(({ format }) => format?.columnWidth ?? 0),
    counts: {
      charts: charts.value,
      pictures: pictures.value,
      comments: comments.reduce((sum, { value }) => sum + value, 0),
    },
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
