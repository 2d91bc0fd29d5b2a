import { samePeriod, withYear, type Period } from '../core/periods/period';
import { comparePeriods } from '../core/periods/period-order';
import { portal2026 } from '../core/scheme';
import { partsOf } from './choose-total';
import { mostlyEquals, sumAt, type FiguresOf } from './column-figures';
import { isIndicatorRole, isUntimed, type Column, type ColumnRole } from './column-role';
import { laterThan } from './later';

/** What a heading may have been taken for that says little of a total: “Thành tích”, “Kết quả”, “Đánh giá”. */
const vague: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['unknown', 'note', 'grade', 'count']);
/** Two figures add up to a third by chance sooner than three do. */
const fewest = 3;

/** True where a column adds up the groups of no other time than its own, with what is added and taken away beside them. */
export function addsUpGroups(column: Column, columns: readonly Column[], figures: FiguresOf): boolean {
  const { indicators, bonuses, penalties, adjustments } = partsOf(
    columns.filter((each) => isUntimed(each) && !each.previous),
  );
  if (indicators.length < fewest) return false;
  const given = (each: Column): readonly number[] => figures(each).map((value) => value ?? 0);
  return mostlyEquals(
    figures(column),
    sumAt([
      ...indicators.map((each) => ({ figures: figures(each), sign: 1 as const })),
      ...[...bonuses, ...adjustments].map((each) => ({ figures: given(each), sign: 1 as const })),
      ...penalties.map((each) => ({ figures: given(each), sign: -1 as const })),
    ]),
  );
}

/**
 * True for a total that is of before, as its heading says, in a table of a later period that has groups of points, which do not add up to it: then the groups make the total. Where some are missing the only total of the table is none of this period either.
 * @param now - The period that is asked for or that the title names.
 */
export function isOfBefore(total: Column, now: Period, columns: readonly Column[], figures: FiguresOf): boolean {
  const isEarlier = total.period !== null && comparePeriods(withYear(total.period, now.year), now) === -1;
  if (!isEarlier && laterThan(total, [{ period: now }]).length === 0) return false;
  const groups = columns.filter((each) => isIndicatorRole(each.role) && isUntimed(each) && !each.previous);
  const isComplete = portal2026.indicators.every(({ id }) => groups.some(({ role }) => role === id));
  /* Two totals are a pair of their own, whose headings may have been left as they were. */
  const isAlone = columns.every(({ role, index }) => role !== 'total' || index === total.index);
  return (isComplete || (isAlone && groups.length > 1)) && !addsUpGroups(total, columns, figures);
}

/**
 * The one column under a heading that nobody knows (“Thành tích”) which adds up the groups, as the total: where none is called a total, or every one is of some time, and neither of
 * the period reported on nor the sum of these groups, so that it can only be of before. Null where there is none, or more than one.
 * @param now - The period that is asked for or that the title names.
 */
export function sumOfGroups(columns: readonly Column[], now: Period | null, figures: FiguresOf): Column | null {
  const totals = columns.filter(({ role, previous }) => role === 'total' && !previous);
  const isNow = (column: Column): boolean =>
    column.asked === true ||
    isUntimed(column) ||
    (now !== null && column.period !== null && samePeriod(column.period, now)) ||
    addsUpGroups(column, columns, figures);
  if (totals.some(isNow)) return null;
  const [only, ...more] = columns.filter(
    (column) =>
      vague.has(column.role) &&
      isUntimed(column) &&
      !column.previous &&
      !column.asked &&
      addsUpGroups(column, columns, figures),
  );
  return only && more.length === 0 ? { ...only, role: 'total', totalness: 2 } : null;
}
