import type { LeagueTable } from '../core/table/league-table';
import { type Indicator, indicatorOf } from '../core/scheme';

/** Indicators of the table, in its order. */
export function indicatorsIn({ scheme, indicators }: LeagueTable): Indicator[] {
  return indicators.flatMap((id) => indicatorOf(scheme, id) ?? []);
}
