import type { CellResult, FunctionResult } from './cell-result';
import { problem } from './problem';

/** An argument with the name by which a message calls it. */
export interface NamedArgument {
  readonly name: string;
  readonly value: unknown;
}

type Rows = readonly (readonly unknown[])[];

/** An argument as rows; a single value is one row of one cell. */
export function rowsOf(argument: unknown): Rows {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}

/** Rows by columns, of rows of equal length. */
function sizeOf(rows: Rows): { readonly height: number; readonly width: number } {
  return { height: rows.length, width: rows[0]?.length ?? 0 };
}

/**
 * Works cell by cell: ranges of the same size give a range of that size, a single cell goes with every cell of the others, single cells alone give a
 * single result. A problem in one cell stays in it. Ranges of different sizes are a problem as a whole.
 */
export function overCells(
  args: readonly NamedArgument[],
  ofCells: (cells: readonly unknown[]) => CellResult,
): FunctionResult {
  if (!args.some(({ value }) => Array.isArray(value))) return ofCells(args.map(({ value }) => value));
  const ranges = args.map(({ name, value }) => {
    const rows = rowsOf(value);
    return { name, rows, ...sizeOf(rows) };
  });
  const single = ({ height, width }: { height: number; width: number }): boolean => height === 1 && width === 1;
  const wide = ranges.filter((range) => !single(range));
  const [first] = wide;
  const other = first && wide.find(({ height, width }) => height !== first.height || width !== first.width);
  if (first && other) {
    const [wanted, got] = [first, other].map(({ height, width }) => `${height} × ${width}`);
    return problem('value', 'problem.sizes', {
      first: first.name,
      wanted: wanted ?? '',
      second: other.name,
      got: got ?? '',
    });
  }
  const shape = first ?? ranges[0];
  if (!shape) return [];
  return Array.from({ length: shape.height }, (_, row) =>
    Array.from({ length: shape.width }, (__, column) =>
      ofCells(ranges.map((range) => (single(range) ? range.rows[0]?.[0] : range.rows[row]?.[column]))),
    ),
  );
}
