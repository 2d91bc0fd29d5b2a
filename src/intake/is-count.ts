import { plainText } from '../core/text/plain-text';
import { isWhole, mostlyEquals, rangeOf, sumAt, type FiguresOf } from './column-figures';
import { isIndicatorRole, type Column } from './column-role';

/** True for a column of which a rate beside it is the share: “Tổng số”, “Đã thanh toán”, “Tỷ lệ”. */
function isDenominator(column: Column, columns: readonly Column[], figures: FiguresOf): boolean {
  const whole = figures(column);
  const others = columns.filter(({ index }) => index !== column.index && rangeOf(figures({ index })) !== null);
  const parts = others.filter((each) => isWhole(figures(each)) && (rangeOf(figures(each))?.most ?? 0) > 0);
  const rates = others.filter((each) => (rangeOf(figures(each))?.most ?? 101) <= 100 && each.role !== 'position');
  return parts.some((part) =>
    rates.some(
      (rate) =>
        rate !== part &&
        mostlyEquals(figures(rate), (row) => {
          const [top, bottom] = [figures(part)[row] ?? null, whole[row] ?? null];
          return top === null || bottom === null || bottom === 0 ? null : (top / bottom) * 100;
        }),
    ),
  );
}

const dossiers = /\b(?:ho so|tthc|thu tuc)\b/u;
const scores = /\b(?:diem|xep hang|xep loai|bo chi so|chi so|766)\b/u;

/**
 * True for a column “Tổng”, “Tổng cộng” that counts dossiers and holds no points: it adds up counts, or stands beside some, or the whole sheet is about dossiers.
 */
export function isCount(
  column: Column,
  columns: readonly Column[],
  titles: readonly string[],
  figures: FiguresOf,
): boolean {
  if (column.role !== 'total' || column.totalness !== 1) return false;
  const own = figures(column);
  if (!isWhole(own)) return false;
  if (isDenominator(column, columns, figures)) return true;
  /* “Rất hài lòng”, “Hài lòng”, “Không hài lòng”: of one group, and none of them its points. */
  const isRepeated = ({ index, role }: Column): boolean =>
    isIndicatorRole(role) && columns.some((other) => other.index !== index && other.role === role);
  const others = columns
    .filter((each) => each.role === 'count' || each.role === 'unknown' || each.role === 'note' || isRepeated(each))
    .filter((each) => rangeOf(figures(each)));
  const pairs = others.flatMap((a, index) => others.slice(index + 1).map((b) => [a, b]));
  const counts = columns.some(({ role }) => role === 'count');
  const adds = [...pairs, others].some(
    (parts) =>
      parts.length > 1 && mostlyEquals(own, sumAt(parts.map((each) => ({ figures: figures(each), sign: 1 }))), 0),
  );
  if (adds && others.length <= 12) return true;
  /* “Tổng | Online | Trực tiếp”: what has the name of a group is a count too, where it is whole and adds up with counts. */
  const whole = columns.filter(
    (each) => each !== column && (each.role === 'count' || isIndicatorRole(each.role)) && isWhole(figures(each)),
  );
  if (
    whole.some(({ role }) => role === 'count') &&
    whole.length > 1 &&
    mostlyEquals(own, sumAt(whole.map((each) => ({ figures: figures(each), sign: 1 }))), 0)
  )
    return true;
  /* “Thanh toán online” among several counts, and whole as they are, is one of them. */
  const several = columns.filter(({ role }) => role === 'count').length > 1;
  const hasGroups = columns.some((each) => isIndicatorRole(each.role) && !(several && isWhole(figures(each))));
  if (counts && !hasGroups) return true;
  const title = plainText(titles.join(' '));
  const headed = columns.some(({ caption }) => /diem|score/u.test(plainText(caption)));
  if (headed || hasGroups || scores.test(title)) return false;
  /* Whole numbers beside other whole numbers under a title without a word of points: staff, sessions, sums of money. */
  return dossiers.test(title) || (title.trim() !== '' && others.some((each) => isWhole(figures(each))));
}
