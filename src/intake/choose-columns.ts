import { columnName } from '../core/area';
import { samePeriod, withYear, type Period } from '../core/periods/period';
import { bestTotal } from './choose-total';
import type { FiguresOf } from './column-figures';
import { askedFirst, isIndicatorRole, isUntimed, type Column } from './column-role';
import { matches, refines, sameTime } from './column-time';
import { currentTotals, latestOf, namedTotal, type KnownPeriods } from './current-totals';
import type { FindingList } from './finding-list';
import { isCount } from './is-count';
import { laterThan } from './later';
import { byChange } from './order-by-change';
import { choosePrevious } from './previous-total';
import { isOfBefore } from './sum-of-groups';
import { isUnscored } from './unfilled';

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

function isTimedIndicator(column: Column): boolean {
  return isIndicatorRole(column.role) && !column.previous && !isUntimed(column);
}

/** “Điểm” and “Điểm” again, of which the sheet's own changes told the later. */
function isRepeated(column: Column, total: Column | null): boolean {
  return total !== null && isUntimed(column) && isUntimed(total) && column.caption === total.caption;
}

/** A title is sooner left as it was than a column is filled in before its time. */
function reportLater(
  later: readonly Column[],
  title: Period,
  headerRow: number,
  figures: FiguresOf,
  findings: FindingList,
): void {
  for (const column of later) {
    if (isUnscored(column, figures)) continue;
    const { index, caption } = column;
    findings.at(headerRow, index, 'column-later', { column: columnName(index), caption, title: title.label });
  }
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
  /* Of two rounds or days of one period one only is now. */
  const isOther = (column: Column): boolean =>
    now !== null && matches(column, now.period) && !sameTime(column, now) && column.role === 'total';
  const isCurrent = (column: Column): boolean =>
    !column.previous &&
    (column.asked === true ||
      isUntimed(column) ||
      (now !== null && sameTime(column, now)) ||
      (matches(column, period) && !isOther(column)));

  const time = now !== null && !isUntimed(now) ? now : { period };
  const later = laterThan(time, current).filter((column) => !candidates.includes(column) && column !== changed?.before);
  if (known.asked === null && stated !== null) reportLater(later, stated, headerRow, figures, findings);

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
          before.filter((column) => !later.includes(column) && (!isCurrent(column) || isRepeated(column, total))),
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
