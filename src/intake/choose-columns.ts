import { columnName } from '../core/area';
import { plainText } from '../core/plain-text';
import { comparePeriods, samePeriod, withYear, type Period } from '../core/period';
import { bestTotal } from './choose-total';
import { mostlyEquals, sumAt, type FiguresOf } from './column-figures';
import { askedFirst, isIndicatorRole, isUntimed, type Column } from './column-role';
import type { FindingList } from './finding-list';
import { isCount } from './is-count';
import { latestInTime } from './later';
import { isOfBefore } from './sum-of-groups';

/** The columns that a table is made of, whatever its scheme. */
export interface ChosenColumns {
  readonly position: Column | null;
  readonly code: Column | null;
  readonly total: Column | null;
  readonly previous: Column | null;
  /** Columns that were taken for numbers of dossiers, though they are called “Tổng”. */
  readonly counts: readonly Column[];
  readonly grade: Column | null;
  /** The only column of ranks; null where each group has its own. */
  readonly rank: Column | null;
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

/** True where `part` is the month `whole`, or a week of it, or anything in the year `whole`. */
function refines(part: Period, whole: Period): boolean {
  if (whole.kind === 'year') return part.kind !== 'year' && (part.year === null || part.year === whole.year);
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

/** True for two headings of one time: the same period, or the same day, or neither. */
function sameTime(a: Column, b: Column): boolean {
  if (a.round !== b.round) return false;
  if (a.period !== null || b.period !== null)
    return a.period !== null && b.period !== null && samePeriod(a.period, b.period);
  return a.day === b.day && a.months === b.months && a.monthsIn === b.monthsIn;
}

/** Of the totals the one from which another is taken away to give a column of changes: that change is what the sheet itself says of their order. */
function byChange(
  totals: readonly Column[],
  changes: readonly Column[],
  figures: FiguresOf,
): { readonly now: Column; readonly before: Column } | null {
  const later: Column[] = [];
  const earlier: Column[] = [];
  for (const change of changes) {
    for (const a of totals) {
      for (const b of totals) {
        if (a === b || a.totalness !== b.totalness || mostlyEquals(figures(a), (row) => figures(b)[row] ?? null))
          continue;
        const difference = sumAt([
          { figures: figures(a), sign: 1 },
          { figures: figures(b), sign: -1 },
        ]);
        if (mostlyEquals(figures(change), difference)) {
          later.push(a);
          earlier.push(b);
        }
      }
    }
  }
  const last = later.findIndex((column) => !earlier.includes(column));
  const [now, before] = [later[last], earlier[last]];
  return now && before ? { now, before } : null;
}

/** The latest of several columns by what their headings say; where no year is written across New Year, that is said. */
function latestOf(
  columns: readonly Column[],
  said: Column | null,
  headerRow: number,
  findings: FindingList,
): Column | null {
  const [first] = columns;
  if (first === undefined) return null;
  const { latest, unless } = latestInTime(columns) ?? { latest: first, unless: null };
  if (unless === null) return latest;
  if (said === null)
    findings.at(headerRow, latest.index, 'period-order', { now: latest.caption, before: unless.caption });
  return said ?? latest;
}

/* “Điểm trung bình cả năm”, “lũy kế các tháng”: of a longer time than that of one report. */
const longTime =
  /\b(?:trung binh|binh quan|tb|bq|luy ke|cong don)\b.*\b(?:nam|cac (?:thang|tuan|quy|ky))\b|\bca nam\b/u;

/** Columns without a period, but for those of a longer time than the one that is known, where others say of which period they are. */
function untimedOf(
  current: readonly Column[],
  known: Period | null,
  headerRow: number,
  findings: FindingList,
): readonly Column[] {
  const untimed = current.filter(isUntimed);
  if (known === null || known.kind === 'year' || untimed.length === current.length) return untimed;
  const long = untimed.filter(({ caption }) => longTime.test(plainText(caption)));
  for (const { index, caption } of long)
    findings.at(headerRow, index, 'column-unread', { column: columnName(index), caption });
  return untimed.filter((column) => !long.includes(column));
}

/** Columns of totals of the period that is reported on: what was asked, what the title says, those without a period, else the latest. */
function currentTotals(
  current: readonly Column[],
  said: Column | null,
  { asked, title }: KnownPeriods,
  isBefore: (column: Column, now: Period) => boolean,
  headerRow: number,
  findings: FindingList,
): readonly Column[] {
  const known = asked ?? title;
  const match = current.find((column) => matches(column, known));
  if (match) return current.filter((column) => sameTime(column, match));
  const untimed = untimedOf(current, known, headerRow, findings);
  if (said !== null && untimed.includes(said) && untimed.length > 1 && current.length === untimed.length) return [said];
  if (untimed.length > 0) return untimed;
  const titled = current.find((column) => matches(column, title));
  const latest = titled ?? latestOf(current, said, headerRow, findings);
  if (latest === null || (known !== null && isBefore(latest, known))) return [];
  if (!titled && known && latest.period && !refines(latest.period, known)) {
    findings.on('period-unclear', { title: known.label, column: latest.caption, used: known.label });
  }
  return current.filter((column) => sameTime(column, latest));
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
  const byPeriod = rest.reduce((best, column) => (distance(column) < distance(best) ? column : best), first);
  const numbered = earlier.filter((column) => column.period === null && !isUntimed(column));
  const nearest = numbered.includes(byPeriod) ? (latestInTime(numbered)?.latest ?? byPeriod) : byPeriod;
  findings.on('previous-guessed', { used: nearest.caption });
  return nearest;
}

function isTimedIndicator(column: Column): boolean {
  return isIndicatorRole(column.role) && !column.previous && !isUntimed(column);
}

/** “Điểm” and “Điểm” again, of which the sheet's own changes told the later. */
function isRepeated(column: Column, total: Column | null): boolean {
  return total !== null && isUntimed(column) && isUntimed(total) && column.caption === total.caption;
}

/** The total that a person has named. What was remembered of an older sheet may by now be the period before: a later one beside it is told. */
function namedTotal(
  asked: Column,
  current: readonly Column[],
  headerRow: number,
  findings: FindingList,
): readonly Column[] {
  const later = latestInTime([asked, ...current])?.latest ?? asked;
  if (!isUntimed(asked) && !sameTime(later, asked))
    findings.at(headerRow, asked.index, 'reading-older', { caption: asked.caption, later: later.caption });
  return [asked];
}

/** Decides which column is which, where a sheet has several of a kind: this period's, the compared one's, the others'. */
export function chooseColumns(
  columns: readonly Column[],
  known: KnownPeriods,
  titles: readonly string[],
  headerRow: number,
  figures: FiguresOf,
  findings: FindingList,
): ChosenColumns {
  const ofRole = (role: Column['role']): readonly Column[] => columns.filter((column) => column.role === role);
  const totals = ofRole('total').filter((column) => column.asked || !isCount(column, columns, titles, figures));
  const askedTotal = totals.find((column) => column.asked && !column.previous) ?? null;
  const askedPrevious = totals.find((column) => column.asked && column.previous) ?? null;
  const current = totals.filter((column) => !column.previous);
  const changed = byChange(current, ofRole('change'), figures);
  const isBefore = (column: Column, now: Period): boolean => isOfBefore(column, now, columns, figures);
  const candidates =
    askedTotal === null
      ? currentTotals(current, changed?.now ?? null, known, isBefore, headerRow, findings)
      : namedTotal(askedTotal, current, headerRow, findings);
  const [now = latestOf(columns.filter(isTimedIndicator), null, headerRow, findings)] = candidates;
  const peers = columns.filter((column) => now === null || sameTime(column, now) || isUntimed(column));
  const total = bestTotal(candidates, peers, headerRow, figures, findings);
  const stated = known.asked ?? known.title;
  const fromColumn = now?.period ?? null;
  const period =
    stated === null
      ? fromColumn
      : fromColumn && (samePeriod(fromColumn, stated) || refines(fromColumn, stated))
        ? stated.schoolYear === true
          ? stated
          : withYear(fromColumn, stated.year)
        : stated;
  const isCurrent = (column: Column): boolean =>
    !column.previous &&
    (column.asked === true || isUntimed(column) || (now !== null && sameTime(column, now)) || matches(column, period));

  const untaken = totals.filter(
    (column) => column !== total && !(candidates.includes(column) && candidates.length > 1),
  );
  const before = total !== null && candidates.length === 1 ? untaken : untaken.filter((column) => !isCurrent(column));
  const repeated = total !== null && isUntimed(total) ? changed : null;
  const previous =
    askedPrevious ??
    (repeated !== null && repeated.now === total
      ? repeated.before
      : choosePrevious(
          before.filter((column) => !isCurrent(column) || isRepeated(column, total)),
          period,
          known.askedPrevious,
          findings,
        ));
  const ranks = askedFirst(ofRole('rank').filter(isCurrent));
  const codes = askedFirst(ofRole('code'));
  const code = codes.find(({ caption }) => /m[aã]|code/iu.test(caption)) ?? codes[0] ?? null;
  for (const other of codes) {
    if (other === code || code === null) continue;
    findings.at(headerRow, other.index, 'duplicate-column', {
      column: code.caption,
      used: columnName(code.index),
      ignored: columnName(other.index),
    });
  }
  return {
    position: askedFirst(ofRole('position'))[0] ?? null,
    code,
    total,
    counts: ofRole('total').filter((column) => !totals.includes(column)),
    previous,
    grade: askedFirst(ofRole('grade').filter(isCurrent))[0] ?? null,
    rank: ranks.length === 1 ? (ranks[0] ?? null) : null,
    /* “Tăng/giảm so với tháng 4” names the period before. */
    change:
      askedFirst(ofRole('change').filter(isCurrent))[0] ??
      ofRole('change').find((column) => matches(column, previous?.period ?? null)) ??
      null,
    indicators: columns.filter((column) => isCurrent(column) && isIndicatorRole(column.role)),
    period,
    previousPeriod: previous === null ? null : (previous.period ?? known.askedPrevious),
  };
}
