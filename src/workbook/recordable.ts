import type { LeagueTable } from '../core/table/league-table';
import { recordPeriod } from '../pipeline/record-period';
import type { Recordable } from './port';

/** What of a built table goes into the history, so that nobody has to read the raw sheet again, which may say something else by then. */
export function recordableOf(table: LeagueTable, rawSheet: string): Recordable {
  const made = recordPeriod(table, rawSheet);
  return 'record' in made ? { records: [made.record], findings: [] } : { records: [], findings: [made.finding] };
}
