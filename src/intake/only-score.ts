import { plainText } from '../core/plain-text';
import { rangeOf, type FiguresOf } from './column-figures';
import { isIndicatorRole, type Column } from './column-role';

/** Beside one of these it is open what the total is. */
const rivals: ReadonlySet<Column['role']> = new Set(['total', 'count', 'bonus', 'penalty', 'adjustment'] as const);

/**
 * The one column of points of a table that has neither a total, nor groups, nor counts, nor a bonus (“Điểm bình xét”), as its total; null where there is none, or more than one.
 */
export function onlyScore(columns: readonly Column[], figures: FiguresOf): Column | null {
  if (columns.some(({ role }) => rivals.has(role) || isIndicatorRole(role))) return null;
  const [only, ...more] = columns.filter((column) => column.role === 'unknown' && rangeOf(figures(column)) !== null);
  if (!only || more.length > 0 || only.period !== null || only.previous) return null;
  const points = /^(?:ket qua |so )?diem\b/u.test(plainText(only.caption));
  const isScored = figures(only).some((value) => value !== null && !Number.isInteger(value));
  return points && isScored ? { ...only, role: 'total', totalness: 2 } : null;
}
