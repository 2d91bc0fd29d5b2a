import { plainText } from '../core/text/plain-text';
import { isFractional, isWhole, mostlyEquals, rangeOf, type FiguresOf } from './column-figures';
import { isIndicatorRole, type Column } from './column-role';
import { captionKey } from './caption-key';
import { groupByWords } from './heading-grammar';

/** So many groups have a column of the same heading as the one that is doubted. */
const enough = 2;

/** True for “Điểm” under a heading that nobody knows, where groups have a “Điểm” each: it is one more group's, and no total. */
function isOfStrangeGroup(column: Column, columns: readonly Column[]): boolean {
  if (column.role !== 'total' || column.under !== 'strange' || column.asked) return false;
  const own = plainText(column.caption);
  const alike = columns.filter(({ role, caption }) => isIndicatorRole(role) && plainText(caption) === own);
  return alike.length >= enough;
}

/** True for figures that never pass those of a column of maxima in the same row. */
function keepsWithin(column: Column, maximum: Column, figures: FiguresOf): boolean {
  const most = figures(maximum);
  const own = figures(column);
  return (
    rangeOf(own) !== null &&
    own.every((value, row) => value === null || (most[row] ?? null) === null || value <= (most[row] ?? 0) + 0.005)
  );
}

/** Under one heading “Tối đa” and “Đạt”: what keeps within the maximum are the points, where no other column of the heading is called so. */
function besideMaximum(column: Column, columns: readonly Column[], figures: FiguresOf): Column {
  const { under } = column;
  if (column.role !== 'unknown' || under === null || under === 'strange' || column.measure === 'percent') return column;
  const siblings = columns.filter((each) => each !== column && each.under === under);
  const maximum = siblings.find(({ role }) => role === 'maximum');
  const rivals = siblings.some((each) => each.role === under || (each.role === 'unknown' && each.measure === null));
  if (maximum === undefined || rivals || !keepsWithin(column, maximum, figures)) return column;
  return { ...column, role: under, measure: 'points', totalness: under === 'total' ? 3 : 0 };
}

/* “Đạt” beside “Mất”. */
const got = /^(?:diem )?(?:dat|dat duoc|duoc|con lai)$/u;

/** True where what was got and what was lost add up to the same maximum in nearly every row. */
function addUp(won: Column, lost: Column, figures: FiguresOf): boolean {
  const first = figures(won).flatMap((value, row) => {
    const other = figures(lost)[row] ?? null;
    return value === null || other === null ? [] : [value + other];
  });
  const [max] = first;
  return (
    max !== undefined &&
    max > 0 &&
    mostlyEquals(figures(lost), (row) => {
      const value = figures(won)[row] ?? null;
      return value === null ? null : max - value;
    })
  );
}

/** Under one heading “Đạt” and “Mất”, which add up to its maximum: the former are the points. “Mất” that adds up with nothing is a column that is not understood. */
function besideLost(column: Column, columns: readonly Column[], figures: FiguresOf): Column {
  const { under } = column;
  const siblings = columns.filter((each) => each !== column && under !== null && each.under === under);
  if (column.stage === 'lost')
    return siblings.some((each) => addUp(each, column, figures)) ? column : { ...column, role: 'unknown' };
  if (column.role !== 'unknown' || under === null || under === 'strange' || !got.test(plainText(column.caption)))
    return column;
  const lost = siblings.find(({ stage }) => stage === 'lost');
  if (lost === undefined || siblings.some(({ role }) => role === under) || !addUp(column, lost, figures)) return column;
  return { ...column, role: under, measure: 'points', totalness: under === 'total' ? 3 : 0 };
}

/** “Hồ sơ số hóa” with fractions holds no numbers of dossiers: the group of its words, where no other column is it. */
function ofFractions(column: Column, columns: readonly Column[], figures: FiguresOf): Column {
  if (column.role !== 'count' || column.asked || !isFractional(figures(column))) return column;
  const group = groupByWords(captionKey(plainText(column.caption)));
  if (!isIndicatorRole(group) || columns.some(({ role }) => role === group)) return column;
  return { ...column, role: group };
}

/** “Hồ sơ đúng hạn” in whole numbers, where another column has the points of its group: dossiers, as the counts beside it. */
function ofDossiers(column: Column, columns: readonly Column[], figures: FiguresOf): Column {
  if (!isIndicatorRole(column.role) || column.asked || !isWhole(figures(column))) return column;
  const counted = columns.some(({ role }) => role === 'count');
  const scored = columns.some((each) => each.role === column.role && isFractional(figures(each)));
  return counted && scored ? { ...column, role: 'count' } : column;
}

/** “Tự chấm | Thẩm định” over a table that has no other total: both are totals, of which the later counts (`choose-total.ts`). */
function ofStages(column: Column, columns: readonly Column[]): Column {
  if (column.role !== 'unknown' || column.stage === null || column.under !== null) return column;
  const alike = columns.filter(({ role, under, stage }) => role === 'unknown' && under === null && stage !== null);
  const isPair = new Set(alike.map(({ stage }) => stage)).size === 2;
  const isFree = columns.every(({ role }) => role !== 'total' && !isIndicatorRole(role));
  return isPair && isFree ? { ...column, role: 'total', totalness: 2 } : column;
}

/** The columns by what stands beside them under the same or a like heading, where their own words do not tell. */
export function bySiblings(columns: readonly Column[], figures: FiguresOf): readonly Column[] {
  return columns.map((column) =>
    isOfStrangeGroup(column, columns)
      ? { ...column, role: 'unknown', totalness: 0 }
      : besideLost(
          besideMaximum(
            ofDossiers(ofFractions(ofStages(column, columns), columns, figures), columns, figures),
            columns,
            figures,
          ),
          columns,
          figures,
        ),
  );
}
