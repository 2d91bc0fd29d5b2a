import { rowAt, type CellValue, type Grid, widestRow } from '../../core/grid';
import type { HeaderRows } from '../header';
import { countColumns, type CountColumn, type Heading, type Words } from './columns';
import { longForm, wideForm, type LongForm, type WideForm } from './counts-form';

/** Where everything stands in a sheet of counts. */
export interface CountsLayout {
  readonly header: HeaderRows;
  /** Every column with a heading. */
  readonly columns: readonly CountColumn[];
  readonly name: CountColumn;
  readonly code: CountColumn | null;
  readonly position: CountColumn | null;
  readonly form: LongForm | WideForm;
  /** Rows under the header that are not blank. */
  readonly body: readonly number[];
}

/** Headings are looked for in so many rows that are not blank: enough for any title. */
const searchedRows = 300;
function isFigure(value: CellValue): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && /^[+-]?\d+(?:[.,]\d+)*%?$|^\d+\/\d+$/u.test(value.trim()))
  );
}

function isWorth({ role, figure, subject, terms }: CountColumn): boolean {
  return role !== null || figure !== null || subject !== null || terms.length > 0;
}

/** The one to three rows that name the units and the most of what is known of counts; where two know as much, the one that names more counts, then the shorter, then the upper. */
function findHeader(
  grid: Grid,
  filled: readonly number[],
  words: Words,
): { readonly rows: HeaderRows; readonly columns: readonly CountColumn[] } | null {
  const width = widestRow(filled.map((row) => rowAt(grid, row)));
  const known = new Map<string, Heading>();
  const searched = filled.slice(0, searchedRows);
  const headings = searched.map((row) => !rowAt(grid, row).some(isFigure));
  let best: { worth: number; named: number; length: number; rows: HeaderRows; columns: readonly CountColumn[] } | null =
    null;
  for (const [start, first] of searched.entries()) {
    for (let length = 1; length <= 3 && headings[start + length - 1] === true; length++) {
      const rows = { first, last: searched[start + length - 1] ?? first };
      const columns = countColumns(grid, rows, width, words, known);
      const worth = columns.filter(isWorth).length;
      const counts = columns.some(
        ({ figure, subject, terms }) => figure !== null || subject !== null || terms.length > 0,
      );
      if (!counts || !columns.some(({ role }) => role === 'name')) continue;
      const named = columns.filter(
        ({ terms, figure, subject }) => terms.length > 0 || (figure !== null && subject !== null),
      ).length;
      const alike = best !== null && worth === best.worth;
      const better = alike && best !== null && (named > best.named || (named === best.named && length < best.length));
      if (worth > (best?.worth ?? 1) || better) best = { worth, named, length, rows, columns };
    }
  }
  return best;
}

/** Finds the header of a sheet of counts, and whether a row is a unit or one indicator of a unit; null where the sheet has no counts. */
export function findCounts(grid: Grid, filled: readonly number[], words: Words): CountsLayout | null {
  const found = findHeader(grid, filled, words);
  if (found === null) return null;
  const { rows: header, columns } = found;
  const body = filled.filter((row) => row > header.last);
  const form = longForm(grid, columns, body, words) ?? wideForm(grid, columns, body, words);
  if (form === null) return null;
  const indicator = form.kind === 'long' ? form.indicator : [];
  const of = (role: CountColumn['role']): CountColumn | null =>
    columns.find((column) => column.role === role && !indicator.includes(column)) ?? null;
  const name = of('name');
  return name === null ? null : { header, columns, name, code: of('code'), position: of('position'), form, body };
}
