import { columnName } from '../core/area';
import type { Finding } from '../core/finding';
import type { FindingCode } from '../core/finding-codes';
import { plainText } from '../core/text/plain-text';
import type { Scheme } from '../core/scheme';
import type { ColumnMeaning } from '../core/settings/reading';
import { meritOf, partsOf } from './choose-total';
import { rangeOf } from './column-figures';
import { isIndicatorRole, type Column } from './column-role';
import type { Layout } from './locate-table';

/** What else a doubtful column could be. */
export interface SecondBest {
  readonly as: ColumnMeaning;
  readonly measure: 'points' | 'percent' | null;
  /** The greatest total from which it would be converted to 100; absent: it is not. */
  readonly scale?: number;
  /**
   * Weight of evidence by which it loses: 10 for each step of clearness in the words, 25 for figures that add up; 0: nothing speaks for either. Null where the two were not
   * weighed against each other.
   */
  readonly loses: number | null;
}

/** Weight of one step of words, and of figures that add up (see {@link meritOf}). */
const [words, sums] = [10, 25];

/** Another total, and how much less speaks for it. */
function rivalOf(total: Column, column: Column, { columns, figures }: Layout): SecondBest {
  const rivals = columns.filter(({ role, previous }) => role === 'total' && !previous);
  const merit = (one: Column): number => meritOf(one, rivals, partsOf(columns), figures);
  return { as: 'total', measure: null, loses: Math.max(0, merit(total) - merit(column)) };
}

/** One of two columns for one thing: it could be the other one. */
function asRival(column: Column, finding: Finding, layout: Layout, used: readonly Column[]): SecondBest | null {
  const { chosen } = layout;
  const letter = String(finding.params['used']);
  const isUsed = (other: Column | null): boolean => other !== null && columnName(other.index) === letter;
  const { total } = chosen;
  if (total !== null && isUsed(total)) return rivalOf(total, column, layout);
  if (isUsed(chosen.name)) return { as: 'name', measure: null, loses: null };
  if (isUsed(chosen.code)) return { as: 'code', measure: null, loses: null };
  const group = used.find(isUsed);
  if (!group || !isIndicatorRole(group.role)) return null;
  return { as: group.role, measure: null, loses: group.measure === column.measure ? 0 : words };
}

/** A column of figures that were not read: the total where there is none, else the one group that is missing and that they fit; points that no group takes, a total all the same. */
function asUnread(column: Column, layout: Layout, used: readonly Column[], scheme: Scheme): SecondBest | null {
  const { chosen, figures } = layout;
  const range = rangeOf(figures(column));
  if (range === null) return null;
  if (chosen.total === null && range.most <= 100) return { as: 'total', measure: null, loses: words };
  const missing = scheme.indicators.filter(({ id }) => used.every(({ role }) => role !== id));
  const [group, ...more] = missing.filter(({ max }) => range.least >= 0 && range.most <= max + 0.005);
  if (group && more.length === 0) return { as: group.id, measure: null, loses: words };
  const isPoints = /\bdiem\b/u.test(plainText(column.caption)) && range.least >= 0 && range.most <= 100;
  return isPoints && chosen.total !== null ? rivalOf(chosen.total, column, layout) : null;
}

/** The second-best reading of a column, by the findings that ask to check it; null where nothing is doubted, or nothing else comes near. */
export function secondBest(
  column: Column,
  doubts: readonly Finding[],
  layout: Layout,
  used: readonly Column[],
  scheme: Scheme,
): SecondBest | null {
  const doubt = (code: FindingCode): Finding | undefined => doubts.find((finding) => finding.code === code);
  const rival = doubt('duplicate-column');
  if (rival) return asRival(column, rival, layout, used);
  const role = used.find(({ index }) => index === column.index)?.role ?? column.role;
  if (doubt('measure-unclear') && isIndicatorRole(role)) return { as: role, measure: 'percent', loses: 0 };
  if (doubt('group-by-elimination'))
    return { as: 'ignore', measure: null, loses: layout.chosen.total === null ? words : sums };
  const scale = doubt('scale-other')?.params['max'];
  if (typeof scale === 'number') return { as: 'total', measure: null, scale, loses: 0 };
  if (doubt('period-order')) return { as: 'previous', measure: null, loses: 0 };
  return (doubt('column-unread') ?? doubt('no-total-unread')) ? asUnread(column, layout, used, scheme) : null;
}
