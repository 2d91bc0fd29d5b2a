import { columnName } from '../core/area';
import { plainText } from '../core/plain-text';
import { mostlyEquals, rangeOf, sumAt, type FiguresOf } from './column-figures';
import { isIndicatorRole, type Column } from './column-role';
import type { FindingList } from './finding-list';

/** Columns that may add up to a total, of one period. */
export interface Parts {
  readonly indicators: readonly Column[];
  readonly bonuses: readonly Column[];
  readonly penalties: readonly Column[];
  readonly adjustments: readonly Column[];
  readonly maxima: readonly Column[];
  readonly ranks: readonly Column[];
}

/** What may add up, among columns. */
export function partsOf(columns: readonly Column[]): Parts {
  const of = (role: Column['role']): readonly Column[] => columns.filter((column) => column.role === role);
  return {
    indicators: columns.filter(({ role, measure }) => isIndicatorRole(role) && measure !== 'percent'),
    bonuses: of('bonus'),
    penalties: of('penalty'),
    adjustments: of('adjustment'),
    maxima: of('maximum'),
    ranks: of('rank'),
  };
}

const later = /\b(?:sau|cuoi cung|chinh thuc|quy doi|hoi dong|phe duyet|cong nhan|ket luan)\b/u;
const earlier =
  /\b(?:truoc (?:khi )?(?:dieu chinh|tham dinh|phuc tra|thuong)|so bo|du kien|tu cham|tu danh gia|de nghi|chua (?:cong|tru|tinh)|ban dau)\b/u;

/* “Tổng điểm” and no more, beside “Tổng điểm thẩm định”. */
const unqualified = /^(?:tong (?:so )?diem|diem tong hop|tong hop diem|tong cong|total ?score)$/u;

/** How well a column serves as the total: its words (10 for each step of clearness), then what it adds up to (up to 40). */
export function meritOf(column: Column, rivals: readonly Column[], parts: Parts, figures: FiguresOf): number {
  const own = figures(column);
  const signed = (columns: readonly Column[], sign: 1 | -1) =>
    columns.map((each) => ({ figures: figures(each).map((value) => value ?? 0), sign }));
  const changes = [...signed(parts.bonuses, 1), ...signed(parts.penalties, -1), ...signed(parts.adjustments, 1)];
  const groups = parts.indicators.map((each) => ({ figures: figures(each), sign: 1 as const }));
  const isSum = groups.length > 1 && mostlyEquals(own, sumAt([...groups, ...changes]));
  const isPlainSum = groups.length > 1 && mostlyEquals(own, sumAt(groups));
  const rest = rivals.filter((rival) => rival !== column);
  const addsUpRivals =
    rest.length > 2 && mostlyEquals(own, sumAt(rest.map((each) => ({ figures: figures(each), sign: 1 }))));
  const follows =
    changes.length > 0 &&
    rest.some(
      (rival) =>
        !mostlyEquals(own, (row) => figures(rival)[row] ?? null) &&
        mostlyEquals(own, sumAt([{ figures: figures(rival), sign: 1 }, ...changes])),
    );
  const share = parts.maxima.some((maximum) => {
    const most = figures(maximum);
    return (
      (rangeOf(most)?.least ?? 100) < 100 &&
      rest.some((rival) =>
        mostlyEquals(own, (row) => {
          const [value, top] = [figures(rival)[row] ?? null, most[row] ?? null];
          return value === null || top === null || top === 0 ? null : (value / top) * 100;
        }),
      )
    );
  });
  const words = plainText(column.caption);
  return (
    column.totalness * 10 +
    (isSum ? 25 : 0) +
    (isPlainSum && !isSum ? 10 : 0) +
    (addsUpRivals ? 30 : 0) +
    (follows ? 15 : 0) +
    (share ? 40 : 0) +
    (unqualified.test(words) ? 4 : 0) +
    (later.test(words) ? 8 : 0) -
    (earlier.test(words) ? 12 : 0)
  );
}

function differ(a: Column, b: Column, figures: FiguresOf): boolean {
  const other = figures(b);
  return figures(a).some((value, row) => value !== (other[row] ?? null));
}

/** Of several columns that may be this period's total the best, by words and arithmetic; a warning at each other one that has other figures. */
export function bestTotal(
  candidates: readonly Column[],
  columns: readonly Column[],
  headerRow: number,
  figures: FiguresOf,
  findings: FindingList,
): Column | null {
  const [first] = candidates;
  if (first === undefined || candidates.length === 1) return first ?? null;
  const parts = partsOf(columns);
  const merits = new Map(candidates.map((column) => [column, meritOf(column, candidates, parts, figures)]));
  const merit = (column: Column): number => merits.get(column) ?? 0;
  const best = candidates.reduce((chosen, column) => (merit(column) > merit(chosen) ? column : chosen), first);
  for (const column of candidates) {
    if (column === best || !differ(best, column, figures)) continue;
    findings.at(headerRow, column.index, 'duplicate-column', {
      column: best.caption,
      used: columnName(best.index),
      ignored: columnName(column.index),
    });
  }
  return best;
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
  const whole = own.every((value) => value === null || Number.isInteger(value));
  if (!whole) return false;
  const others = columns
    .filter(({ role }) => role === 'count' || role === 'unknown' || role === 'note')
    .filter((each) => rangeOf(figures(each)));
  const pairs = others.flatMap((a, index) => others.slice(index + 1).map((b) => [a, b]));
  const counts = columns.some(({ role }) => role === 'count');
  const adds = [...pairs, others].some(
    (parts) =>
      parts.length > 1 && mostlyEquals(own, sumAt(parts.map((each) => ({ figures: figures(each), sign: 1 }))), 0),
  );
  if (adds && others.length <= 12) return true;
  const hasGroups = columns.some(({ role }) => isIndicatorRole(role));
  if (counts && !hasGroups) return true;
  const title = plainText(titles.join(' '));
  const headed = columns.some(({ caption }) => /diem|score/u.test(plainText(caption)));
  return !headed && !hasGroups && dossiers.test(title) && !scores.test(title);
}

/** A table of totals that are all below is not out of 100: its scale is only left out of the heading. */
const leastScale = 20;

/** The scale that a total does not share with the others: a stated maximum that is not 100; null: it is out of 100, or nothing is said. */
export function otherScale(
  total: Column,
  columns: readonly Column[],
  figures: FiguresOf,
): { readonly max: number; readonly column: Column; readonly varies: boolean } | null {
  const own = rangeOf(figures(total));
  if (own === null) return null;
  if (total.max !== null && total.max !== 100 && own.most <= total.max)
    return { max: total.max, column: total, varies: false };
  const grouped = columns.some(({ role }) => isIndicatorRole(role));
  if (!grouped && figures(total).length >= 3 && own.most > 1 && own.most <= leastScale)
    return { max: own.most <= 5 ? 5 : own.most <= 10 ? 10 : leastScale, column: total, varies: false };
  for (const maximum of columns.filter(({ role, index }) => role === 'maximum' && index !== total.index)) {
    const range = rangeOf(figures(maximum));
    const tops = figures(maximum);
    const belongs = figures(total).every(
      (value, row) => value === null || (tops[row] ?? null) === null || value <= (tops[row] ?? 0) + 0.005,
    );
    if (range && belongs && range.least > 22 && (range.least !== 100 || range.most !== 100))
      return { max: range.most, column: maximum, varies: range.least !== range.most };
  }
  return null;
}
