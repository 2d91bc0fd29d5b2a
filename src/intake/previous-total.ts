import { plainText } from '../core/text/plain-text';
import { type Period } from '../core/periods/period';
import { comparePeriods } from '../core/periods/period-order';
import { isUntimed, type Column } from './column-role';
import { matches } from './column-time';
import type { FindingList } from './finding-list';
import { latestInTime } from './later';

/* “Tháng 9 năm trước”, “Cùng kỳ”: of the same time a year before. */
const lastYear = /\bcung ky\b|\bnam (?:truoc|ngoai)\b/u;
/** A year, as {@link distanceBack} counts. */
const aYear = 72;

/** How far one period lies back from another, in weeks or so; without years the nearest past is meant. */
function distanceBack(from: Period, to: Period): number {
  const monthOf = (period: Period): number => period.month ?? (period.part ?? 1) * (period.kind === 'half' ? 6 : 3);
  const years = from.year !== null && to.year !== null ? (from.year - to.year) * 12 : 0;
  const months = years + monthOf(from) - monthOf(to);
  const weeks = from.week !== null && to.week !== null ? from.week - to.week : 0;
  const distance = months * 6 + weeks;
  return distance < 0 ? distance + aYear : distance;
}

/** Of the totals that are not of now the one that is compared with: the one that is asked for, else the nearest before. */
export function choosePrevious(
  others: readonly Column[],
  period: Period | null,
  asked: Period | null,
  findings: FindingList,
): Column | null {
  if (asked)
    return others.find((column) => matches(column, asked)) ?? others.find((column) => column.period === null) ?? null;
  const known = others.filter((column) => !(column.period && period && comparePeriods(column.period, period) === 1));
  const alike = known.filter((column) => column.period === null || column.period.kind === period?.kind);
  /* A week may be compared with a month, but no month with its weeks. */
  const earlier = period === null || period.kind === 'week' || alike.length === 0 ? known : alike;
  const [first, ...rest] = earlier;
  if (first === undefined) return null;
  if (rest.length === 0) return first;
  const distance = (column: Column): number =>
    lastYear.test(plainText(column.caption))
      ? aYear
      : column.period === null
        ? 0
        : period === null
          ? Infinity
          : distanceBack(period, column.period);
  const byPeriod = rest.reduce((best, column) => (distance(column) < distance(best) ? column : best), first);
  const numbered = earlier.filter((column) => column.period === null && !isUntimed(column));
  const nearest = numbered.includes(byPeriod) ? (latestInTime(numbered)?.latest ?? byPeriod) : byPeriod;
  findings.on('previous-guessed', { used: nearest.caption });
  return nearest;
}
