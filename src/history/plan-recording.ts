import type { SheetPlan } from '../appendix/sheet-plan';
import { hasErrors, type Finding } from '../core/finding';
import { changeHistory, type HistoryChange, periodsThere } from './change-history';
import type { HistoryPeriod } from './history';
import type { HistoryIndex } from './index-history';
import { planHistory } from './plan-history';

/** What to do with periods that the history has already: ask, put the new ones in their place, or leave them and add the others. */
export type OnPeriodThere = 'ask' | 'replace' | 'skip';

/** What recording some periods comes to. */
export type Recording =
  | { readonly kind: 'ask'; readonly periods: readonly string[] }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  /** There is no history yet. */
  | { readonly kind: 'create'; readonly plan: SheetPlan; readonly periods: readonly string[] }
  | { readonly kind: 'append'; readonly change: HistoryChange; readonly periods: readonly string[] };

/** The same for every host: what to write for some periods, given what the history has. `width`: used columns of its sheet. */
export function planRecording(index: HistoryIndex | null, width: number, records: readonly HistoryPeriod[], there: OnPeriodThere): Recording {
  const labels = (periods: readonly Pick<HistoryPeriod, 'period'>[]): string[] => periods.map(({ period }) => period.label);
  if (index === null) return { kind: 'create', plan: planHistory(records), periods: labels(records) };
  if (hasErrors(index.findings)) return { kind: 'refused', findings: index.findings };
  const known = periodsThere(index, records);
  if (known.length > 0 && there === 'ask') return { kind: 'ask', periods: labels(known) };
  const keys = new Set(known.map(({ key }) => key));
  const taken = records.filter(({ key }) => there !== 'skip' || !keys.has(key));
  return { kind: 'append', change: changeHistory(index, width, taken), periods: labels(taken) };
}
