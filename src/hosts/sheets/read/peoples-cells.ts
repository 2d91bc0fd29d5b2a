import type { Mark, MarkedSheet } from './mark';
import { lineHashes } from './mark';

type Values = readonly (readonly unknown[])[];

/** What stands on a sheet of ours, as Sheets gives it: an empty cell is an empty text. */
export interface PeoplesCells {
  readonly values: Values;
  /** Filled cells outside our table. */
  readonly outside: number;
  /** Cells changed in our table, at least: the groups of rows, or the columns, that are no longer as we wrote them. */
  readonly changed: number;
}

function changedLines(values: Values, mark: Mark): number {
  const table = Array.from({ length: mark.rows }, (_, r) =>
    Array.from({ length: mark.columns }, (__, c) => values[r]?.[c] ?? ''),
  );
  const written = mark.hashes.split(',');
  const groups = written.length - mark.columns;
  // A mark of an earlier version has a hash for each row, however many there are.
  const groupSize = Math.max(1, Math.ceil(mark.rows / groups));
  const differs = lineHashes(table, mark.columns, groupSize).map((hash, index) => hash !== written[index]);
  const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
  return Math.max(count(differs.slice(0, groups)), count(differs.slice(groups)));
}

/** Reads what people have added to our sheet or changed on it, in one call. */
export function findPeoplesCells({ sheet, mark }: MarkedSheet): PeoplesCells {
  const values: unknown[][] = sheet.getDataRange().getValues();
  const outside = values.reduce(
    (total, row, r) => total + row.filter((value, c) => value !== '' && (r >= mark.rows || c >= mark.columns)).length,
    0,
  );
  return { values, outside, changed: changedLines(values, mark) };
}
