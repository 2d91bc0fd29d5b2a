import { plainText } from '../core/text/plain-text';
import { rangeOf, type FiguresOf } from './column-figures';
import { isIndicatorRole, type Column } from './column-role';

/** Beside one of these it is open what the total is. */
const rivals: ReadonlySet<Column['role']> = new Set(['total', 'count', 'bonus', 'penalty', 'adjustment'] as const);

/* All of a heading that says no more than that something was reached: “Tỷ lệ đạt (%)”, “Mức độ hoàn thành”. */
const onlyReached =
  /^(?:(?:ty le|ti le|muc|do|ket qua|kq|phan tram|gia tri|chi so|tong|dat|duoc|hoan thanh|thuc hien|danh gia|chung|%)[ .:()%]*)+$/u;
const ofScores = /\b(?:766|bo chi so|xep hang|xep loai|cham diem|diem|bang xep)\b/u;

/** Points of at most 100, and not the numbers of things. */
function isScored(figures: readonly (number | null)[]): boolean {
  return (rangeOf(figures)?.most ?? 101) <= 100 && figures.some((value) => value !== null && !Number.isInteger(value));
}

/**
 * The one column of points of a table that has neither a total, nor groups, nor counts, nor a bonus (“Điểm bình xét”), as its total, also one called “Mức độ hoàn thành (%)” under titles that
 * speak of points or ranks; null where there is none, or more than one.
 */
export function onlyScore(columns: readonly Column[], titles: readonly string[], figures: FiguresOf): Column | null {
  const given = columns.filter((column) => rangeOf(figures(column)) !== null);
  const reached = given.filter(({ role, caption }) => {
    const isVague = role === 'unknown' || role === 'count' || role === 'rate' || role === 'note';
    return isVague && onlyReached.test(plainText(caption)) && ofScores.test(plainText(titles.join(' ')));
  });
  const others = columns.filter((column) => !reached.includes(column));
  const isOpen = (list: readonly Column[]): boolean =>
    list.some(({ role }) => rivals.has(role) || isIndicatorRole(role));
  if (isOpen(others)) return null;
  const [only, ...more] = [
    ...reached,
    ...others.filter((column) => column.role === 'unknown' && given.includes(column)),
  ];
  if (!only || more.length > 0 || only.period !== null || only.previous || !isScored(figures(only))) return null;
  const points = reached.includes(only) || /^(?:ket qua |so )?diem\b/u.test(plainText(only.caption));
  return points ? { ...only, role: 'total', totalness: 2 } : null;
}
