import type { Grid } from '../../core/grid';
import type { LeagueTable } from '../../core/table/league-table';
import type { Settings } from '../../core/settings/settings';
import { indexHistory } from '../../history/index-history';
import { readPeriod } from '../../history/read-period';
import { recordTable } from '../../history/record-table';
import { type Trend, trendOf, trendPeriods } from '../../history/trend';

/** The table after the periods of its kind that the history has, units in its order; null where there is none. What is wrong in the history, “Diễn biến” says. */
export function pastTrend(table: LeagueTable, history: Grid | null, settings: Settings): Trend | null {
  const record = recordTable(table);
  const index = history && indexHistory(history);
  if (record === null || history === null || index === null) return null;
  const past = trendPeriods(record, index.periods).map((period) => readPeriod(history, index.heading, period).record);
  return past.length === 0 ? null : trendOf(record, past, settings.renamed);
}
