import type { LeagueTable } from '../core/table/league-table';
import { parsePeriod } from '../core/periods/find-period';
import { samePeriod } from '../core/periods/period';
import type { SheetKind } from '../pipeline/sheet-kinds';

/** What a sheet of ours was made of; it goes into the mark of the sheet, so that a later build knows what it would replace. */
export interface MadeOf {
  /** {@link Period.label}; null where the sheet is of no one period, or nobody could tell which. */
  readonly period: string | null;
  /** The raw sheet, by the name that it had. */
  readonly source: string;
}

/** What is remembered of a sheet that is made; null of settings, which are made of nothing. A trend has every period. */
export function madeOf(make: SheetKind | 'settings', table: LeagueTable | null, source: string): MadeOf | null {
  if (make === 'settings') return null;
  return { period: make === 'trend' ? null : (table?.period?.label ?? null), source };
}

/** True where both are known to be of one period each, and not of the same. */
export function isAnotherPeriod(one: MadeOf | null, other: MadeOf | null): boolean {
  if (!one?.period || !other?.period || one.period === other.period) return false;
  const [first, second] = [parsePeriod(one.period), parsePeriod(other.period)];
  return first === null || second === null || !samePeriod(first, second);
}
