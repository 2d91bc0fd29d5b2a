import type { Finding } from '../core/finding';
import { severityOf } from '../core/finding-codes';
import type { LeagueTable } from '../core/table/league-table';
import type { HistoryPeriod } from '../history/history';
import { recordTable } from '../history/record-table';

/** A result as it goes into the history, or why it cannot. */
export function recordPeriod(
  table: LeagueTable,
  sheet: string,
): { readonly record: HistoryPeriod } | { readonly finding: Finding } {
  const record = recordTable(table);
  if (record !== null) return { record };
  const code = 'history-no-year';
  return { finding: { severity: severityOf[code], code, sheet, cell: null, params: {} } };
}
