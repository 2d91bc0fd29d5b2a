import { fill } from '../../catalogue/fill';
import { leader as words } from '../../catalogue/vi/leader';
import type { LeagueTable } from '../../core/table/league-table';
import { parseDay, shortDay } from '../day';

/** What period, and of which day; empty where neither is known. */
export function periodLine({ period, closedOn, provisional }: LeagueTable): string {
  const label = period?.label ?? '';
  const day = closedOn === null ? null : parseDay(closedOn);
  if (day === null)
    return label === '' && !provisional
      ? ''
      : fill(provisional ? words.periodProvisional : words.period, { period: label }).trim();
  return fill(provisional ? words.periodClosedProvisional : words.periodClosed, {
    period: label,
    date: shortDay(day),
  }).trim();
}
