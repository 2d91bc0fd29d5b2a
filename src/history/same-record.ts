import { textOf } from './cell-text';
import { historyColumns, isIndicator } from './columns';
import type { HistoryPeriod, HistoryRow } from './history';

const indicators = historyColumns.filter(isIndicator);

function unitOf({ group, code, name }: HistoryRow): string {
  return JSON.stringify([group, code, textOf(name)]);
}

function figuresOf({ total, grade, rank, values }: HistoryRow): string {
  return JSON.stringify([total, grade, rank, ...indicators.map((id) => values[id] ?? null)]);
}

function factsOf({ key, closedOn, provisional, scheme, rows }: HistoryPeriod): string {
  return JSON.stringify([key, closedOn, provisional, scheme, rows.length]);
}

/** True where two records of a period say the same, in whatever order their units stand: to put one in the place of the other would change nothing. */
export function sameRecord(a: HistoryPeriod, b: HistoryPeriod): boolean {
  if (factsOf(a) !== factsOf(b)) return false;
  const figures = new Map(a.rows.map((row) => [unitOf(row), figuresOf(row)]));
  return figures.size === a.rows.length && b.rows.every((row) => figures.get(unitOf(row)) === figuresOf(row));
}
