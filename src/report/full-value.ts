import { isBetterLess, type Indicator } from '../core/scheme';
import { mostOfAll } from '../core/scheme/complete-scheme';
import { spreadOf } from '../core/statistics';

/** What a value is drawn against: the maximum, of a plan the whole plan; the greatest value of all where nobody has said a maximum. Above 0. */
export function fullValue({ max, target, counts }: Indicator, values: readonly (number | null)[]): number {
  if (counts?.ofPlan === true) return target ?? max;
  if (max !== mostOfAll) return max;
  const greatest = spreadOf(values)?.greatest ?? 0;
  return greatest > 0 ? greatest : 1;
}

/** The worst of the values: the least, or the greatest where less is better; null where there is none. */
export function worstOf(indicator: Indicator, values: readonly (number | null)[]): number | null {
  const spread = spreadOf(values);
  return spread && (isBetterLess(indicator) ? spread.greatest : spread.least);
}
