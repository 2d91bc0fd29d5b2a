import { textOf } from './cell-text';
import type { HistoryPeriod, HistoryRow } from './history';

function unitOf({ group, code, name }: HistoryRow): string {
  return JSON.stringify([group, code, textOf(name)]);
}

/** What is known, by indicator: an indicator without a figure is as good as one that is not there. */
function figures(values: HistoryRow['values']): readonly (readonly [string, number])[] {
  return Object.entries(values)
    .flatMap(([id, value]) => (value === null || value === undefined ? [] : [[id, value] as const]))
    .sort(([a], [b]) => Number(a > b) - Number(a < b));
}

function figuresOf({ total, grade, rank, values }: HistoryRow): string {
  return JSON.stringify([total, grade, rank, figures(values)]);
}

function factsOf({ key, closedOn, provisional, scheme, rows }: HistoryPeriod): string {
  return JSON.stringify([key, closedOn, provisional, scheme, rows.length]);
}

/** True where two records of a period say the same, in whatever order their units stand: to put one in the place of the other would change nothing. */
export function sameRecord(a: HistoryPeriod, b: HistoryPeriod): boolean {
  if (factsOf(a) !== factsOf(b)) return false;
  const known = new Map(a.rows.map((row) => [unitOf(row), figuresOf(row)]));
  return known.size === a.rows.length && b.rows.every((row) => known.get(unitOf(row)) === figuresOf(row));
}
