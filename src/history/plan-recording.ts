import type { SheetPlan } from '../appendix/sheet-plan';
import { hasErrors, type Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import { changeHistory, type HistoryChange, knownPeriods } from './change-history';
import type { HistoryPeriod } from './history';
import type { HistoryIndex } from './index-history';
import { planHistory } from './plan-history';
import { readPeriod } from './read-period';
import { sameRecord } from './same-record';

/** What to do with periods that the history has already with other figures: ask, put the new ones in their place, or leave them and add the others. */
export type OnSamePeriod = 'ask' | 'replace' | 'skip';

/** A history as it was read: of the periods that are to be recorded it needs the rows, of others only what tells that they are there. */
export interface ReadHistory {
  readonly grid: Grid;
  readonly index: HistoryIndex;
  /** Used columns of its sheet. */
  readonly width: number;
}

/** One period before a change and after it; null: the history has it not. Turned round, it takes the change back. */
export interface PeriodChange {
  readonly before: HistoryPeriod | null;
  readonly after: HistoryPeriod | null;
}

/** What recording some periods comes to. `periods`: labels of those that are written. */
export type Recording =
  | { readonly kind: 'ask'; readonly periods: readonly string[] }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  /** The history has all of them as they are. */
  | { readonly kind: 'none' }
  /** There is no history yet. */
  | {
      readonly kind: 'create';
      readonly plan: SheetPlan;
      readonly periods: readonly string[];
      readonly changes: readonly PeriodChange[];
    }
  | {
      readonly kind: 'append';
      readonly change: HistoryChange;
      readonly periods: readonly string[];
      readonly changes: readonly PeriodChange[];
    };

const labels = (periods: readonly Pick<HistoryPeriod, 'period'>[]): string[] =>
  periods.map(({ period }) => period.label);

/** The same for every host: what to write for some periods, given what the history has. One that it has with the same figures is left as it is, unasked. */
export function planRecording(
  history: ReadHistory | null,
  records: readonly HistoryPeriod[],
  onSamePeriod: OnSamePeriod,
): Recording {
  if (history === null)
    return {
      kind: 'create',
      plan: planHistory(records),
      periods: labels(records),
      changes: records.map((after) => ({ before: null, after })),
    };
  const { grid, index, width } = history;
  if (hasErrors(index.findings)) return { kind: 'refused', findings: index.findings };
  const known = new Map(
    knownPeriods(index, records).map((period) => [period.key, readPeriod(grid, index.heading, period).record]),
  );
  const changed = records.filter((record) => {
    const before = known.get(record.key);
    return before === undefined || !sameRecord(before, record);
  });
  const other = changed.filter(({ key }) => known.has(key));
  if (other.length > 0 && onSamePeriod === 'ask') return { kind: 'ask', periods: labels(other) };
  const taken = onSamePeriod === 'skip' ? changed.filter(({ key }) => !known.has(key)) : changed;
  if (taken.length === 0) return { kind: 'none' };
  return {
    kind: 'append',
    change: changeHistory(index, width, taken),
    periods: labels(taken),
    changes: taken.map((after) => ({ before: known.get(after.key) ?? null, after })),
  };
}

/** True where nothing is on the history's sheet but its heading and one period, so that without it the sheet is empty. */
export function hasOnly({ grid, index, width }: ReadHistory, key: string | undefined): boolean {
  const [only, ...others] = index.periods;
  if (only === undefined || only.key !== key || others.length > 0 || index.heading.row !== 0) return false;
  const rows = only.runs.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  return rows + 1 === grid.cells.length && Object.keys(index.heading.places).length === width;
}

/** What taking a change back writes; null where the history no longer has the period as it was `before`, since people have been at it. */
export function planChange({ grid, index, width }: ReadHistory, { before, after }: PeriodChange): HistoryChange | null {
  const key = (before ?? after)?.key;
  const kept = index.periods.find((period) => period.key === key);
  const asItWas =
    before === null
      ? kept === undefined
      : kept !== undefined && sameRecord(readPeriod(grid, index.heading, kept).record, before);
  if (!asItWas || hasErrors(index.findings)) return null;
  if (after !== null) return changeHistory(index, width, [after]);
  return {
    ...changeHistory(index, width, []),
    headings: [],
    removed: [...(kept?.runs ?? [])].sort((a, b) => b.top - a.top),
  };
}
