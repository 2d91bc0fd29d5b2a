import { decidedScheme } from '../core/comparison/decided-scheme';
import type { LeagueRow, LeagueTable } from '../core/table/league-table';
import { withYear } from '../core/periods/period';
import { periodKey } from '../core/periods/period-key';
import type { HistoryGroup, HistoryPeriod, HistoryRow } from './history';

function rowOf({ name, code, total, grade, values }: LeagueRow, group: HistoryGroup, rank: number | null): HistoryRow {
  return { group, name, code, total, grade, rank, values };
}

/** A result as it goes into the history; null where its period or the year of it is not known, since it could then not be found again. */
export function recordTable({
  period,
  closedOn,
  provisional,
  scheme,
  indicators,
  summary,
  cohorts,
}: LeagueTable): HistoryPeriod | null {
  const dated = period && withYear(period, closedOn === null ? null : Number(closedOn.slice(0, 4)));
  const key = dated && periodKey(dated);
  if (dated === null || key === null) return null;
  const rows = [
    ...(summary ? [rowOf(summary, 'summary', null)] : []),
    ...cohorts.flatMap(({ id, units }) => units.map((unit) => rowOf(unit, id, unit.rank))),
  ];
  return {
    key,
    period: dated,
    closedOn,
    provisional,
    scheme: decidedScheme({ scheme, units: rows }),
    indicators,
    names: Object.fromEntries(
      scheme.indicators.filter(({ id }) => indicators.includes(id)).map(({ id, name }) => [id, name]),
    ),
    rows,
  };
}
