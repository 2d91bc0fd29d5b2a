import { columnName } from '../core/area';
import { comparePeriods, samePeriod, withYear, type Period } from '../core/period';
import type { Column } from './column-role';
import type { FindingList } from './finding-list';

/** The columns that a table is made of, whatever its scheme. */
export interface ChosenColumns {
  readonly position: Column | null;
  readonly name: Column | null;
  readonly code: Column | null;
  readonly total: Column | null;
  readonly previous: Column | null;
  readonly grade: Column | null;
  readonly change: Column | null;
  /** Columns of indicators of this period, several for one indicator where the sheet has several. */
  readonly indicators: readonly Column[];
  readonly period: Period | null;
  readonly previousPeriod: Period | null;
}

/** Periods that are known from elsewhere. */
export interface KnownPeriods {
  readonly asked: Period | null;
  readonly title: Period | null;
  readonly askedPrevious: Period | null;
}

function matches(column: Column, period: Period | null): boolean {
  return period !== null && column.period !== null && samePeriod(column.period, period);
}

/** True where `part` is the month `whole`, or a week of it. */
function refines(part: Period, whole: Period): boolean {
  return samePeriod({ ...part, kind: 'month', week: null }, whole);
}

/** How far one period lies back from another, in weeks or so; without years the nearest past is meant. */
function distanceBack(from: Period, to: Period): number {
  const monthOf = (period: Period): number => period.month ?? (period.part ?? 1) * (period.kind === 'half' ? 6 : 3);
  const years = from.year !== null && to.year !== null ? (from.year - to.year) * 12 : 0;
  const months = years + monthOf(from) - monthOf(to);
  const weeks = from.week !== null && to.week !== null ? from.week - to.week : 0;
  const distance = months * 6 + weeks;
  return distance < 0 ? distance + 72 : distance;
}

function chooseTotal(totals: readonly Column[], { asked, title }: KnownPeriods, findings: FindingList): Column | null {
  const current = totals.filter(({ previous }) => !previous);
  const match =
    current.find((column) => matches(column, asked ?? title)) ??
    current.find((column) => column.period === null) ??
    current.find((column) => matches(column, title));
  if (match) return match;
  const [first, ...others] = current;
  if (first === undefined) return null;
  const latest = others.reduce(
    (best, column) =>
      best.period && column.period && comparePeriods(column.period, best.period) === 1 ? column : best,
    first,
  );
  const known = asked ?? title;
  if (known && latest.period && !refines(latest.period, known)) {
    findings.on('period-unclear', { title: known.label, column: latest.caption, used: known.label });
  }
  return latest;
}

function choosePrevious(
  others: readonly Column[],
  period: Period | null,
  asked: Period | null,
  findings: FindingList,
): Column | null {
  if (asked)
    return others.find((column) => matches(column, asked)) ?? others.find((column) => column.period === null) ?? null;
  const earlier = others.filter((column) => !(column.period && period && comparePeriods(column.period, period) === 1));
  const [first, ...rest] = earlier;
  if (first === undefined) return null;
  if (rest.length === 0) return first;
  const distance = (column: Column): number =>
    column.period === null ? 0 : period === null ? Infinity : distanceBack(period, column.period);
  const nearest = rest.reduce((best, column) => (distance(column) < distance(best) ? column : best), first);
  findings.on('previous-guessed', { used: nearest.caption });
  return nearest;
}

/** Decides which column is which, where a sheet has several of a kind: this period's, the compared one's, the others'. */
export function chooseColumns(
  columns: readonly Column[],
  known: KnownPeriods,
  headerRow: number,
  findings: FindingList,
): ChosenColumns {
  const ofRole = (role: Column['role']): readonly Column[] => columns.filter((column) => column.role === role);
  const totals = ofRole('total');
  const total = chooseTotal(totals, known, findings);
  const stated = known.asked ?? known.title;
  const fromColumn = total?.period ?? null;
  const period =
    stated === null
      ? fromColumn
      : fromColumn && (samePeriod(fromColumn, stated) || refines(fromColumn, stated))
        ? withYear(fromColumn, stated.year)
        : stated;
  const isCurrent = (column: Column): boolean =>
    !column.previous && (column.period === null || column.period === total?.period || matches(column, period));

  const pick = (role: Column['role'], among = ofRole(role).filter(isCurrent)): Column | null => {
    const [used, ...ignored] = among;
    for (const column of ignored)
      findings.at(headerRow, column.index, 'duplicate-column', {
        column: column.caption,
        used: columnName(used?.index ?? 0),
        ignored: columnName(column.index),
      });
    return used ?? null;
  };
  const doubles = totals.filter((column) => column !== total && isCurrent(column));
  pick('total', total ? [total, ...doubles] : []);
  const previous = choosePrevious(
    totals.filter((column) => column !== total && !doubles.includes(column)),
    period,
    known.askedPrevious,
    findings,
  );
  return {
    position: ofRole('position')[0] ?? null,
    name: pick('name'),
    code: pick('code'),
    total,
    previous,
    grade: ofRole('grade').find(isCurrent) ?? null,
    /* “Tăng/giảm so với tháng 4” names the period before. */
    change:
      ofRole('change').find(isCurrent) ??
      ofRole('change').find((column) => matches(column, previous?.period ?? null)) ??
      null,
    indicators: columns.filter((column) => isCurrent(column) && !fixedRoles.has(column.role)),
    period,
    previousPeriod: previous === null ? null : (previous.period ?? known.askedPrevious),
  };
}

const fixedRoles: ReadonlySet<Column['role']> = new Set<Column['role']>([
  'position',
  'name',
  'code',
  'total',
  'grade',
  'change',
  'rank',
  'unknown',
]);
