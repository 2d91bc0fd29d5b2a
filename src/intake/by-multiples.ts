import { portal2026 } from '../core/scheme';
import { mostlyEquals, rangeOf, type FiguresOf } from './column-figures';
import { isIndicatorRole, type Column } from './column-role';

/** What a column under the heading of a group or of the total is out of. */
function greatestUnder({ under, max }: Column): number | null {
  if (under === 'total') return 100;
  return max ?? portal2026.indicators.find(({ id }) => id === under)?.max ?? null;
}

/** “Kế hoạch” of the same 18 points in each row, under a group of 18: its maximum, whatever it is called. */
function asMaximum(column: Column, figures: FiguresOf): Column {
  const range = column.role === 'unknown' && !column.asked ? rangeOf(figures(column)) : null;
  const most = range && column.under !== null && column.under !== 'strange' ? greatestUnder(column) : null;
  return range && range.least === most && range.most === most ? { ...column, role: 'maximum' } : column;
}

/** “Thực hiện” beside such a maximum holds points, though the word alone would be of percentages. */
function besideMaximum(column: Column, columns: readonly Column[]): Column {
  const isRate = column.role === 'unknown' && column.measure === 'percent' && !/%|t[ỷỉ]/iu.test(column.caption);
  const siblings = columns.filter((each) => each !== column && each.under === column.under);
  return isRate && column.under !== null && siblings.some(({ role }) => role === 'maximum')
    ? { ...column, measure: null }
    : column;
}

/** “Quy điểm” beside “Đạt (%)” under one group: what is the percentage of its maximum in every row are its points. */
function ofPercent(column: Column, columns: readonly Column[], figures: FiguresOf): Column {
  const { under, role } = column;
  const most = role === 'unknown' && !column.asked && isIndicatorRole(under ?? null) ? greatestUnder(column) : null;
  if (most === null || under === null || under === 'strange') return column;
  const isShare = (each: Column): boolean =>
    each.under === under &&
    each.measure === 'percent' &&
    mostlyEquals(figures(column), (row) => {
      const percent = figures(each)[row] ?? null;
      return percent === null ? null : (percent * most) / 100;
    });
  return columns.some(isShare) ? { ...column, role: under, measure: 'points' } : column;
}

/** The total out of another scale and the column that has it out of 100 in every row: the latter counts. */
function converted(columns: readonly Column[], figures: FiguresOf): readonly Column[] {
  for (const raw of columns) {
    const { role, max } = raw;
    if (role !== 'total' || max === null || max === 100 || raw.asked) continue;
    const outOf100 = (row: number): number | null => {
      const value = figures(raw)[row] ?? null;
      return value === null ? null : (value * 100) / max;
    };
    const found = columns.find(
      (each) =>
        each !== raw &&
        (each.role === 'unknown' || each.role === 'total' || each.role === 'maximum' || each.role === 'note') &&
        !each.previous &&
        rangeOf(figures(each)) !== null &&
        mostlyEquals(figures(each), outOf100),
    );
    if (found)
      return columns.map((each) =>
        each === found
          ? { ...each, role: 'total', totalness: 3, max: 100, measure: null }
          : each === raw
            ? { ...each, role: 'note', stage: 'lost', totalness: 0 }
            : each,
      );
  }
  return columns;
}

/** The columns by what they are a multiple of, or always the same as: maxima, points beside percentages, totals out of 100. */
export function byMultiples(columns: readonly Column[], figures: FiguresOf): readonly Column[] {
  const withMaxima = columns.map((column) => asMaximum(column, figures));
  return converted(
    withMaxima.map((column) => ofPercent(besideMaximum(column, withMaxima), withMaxima, figures)),
    figures,
  );
}
