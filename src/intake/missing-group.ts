import { plainText } from '../core/text/plain-text';
import { portal2026, report2024 } from '../core/scheme';
import type { Indicator, Scheme } from '../core/scheme/types';
import { isFractional, mostlyEquals, rangeOf, sumAt, type FiguresOf } from './column-figures';
import type { Column } from './column-role';

function fits(column: Column, { max }: Indicator, figures: FiguresOf): boolean {
  const range = rangeOf(figures(column));
  return range !== null && range.least >= 0 && range.most <= max + 0.005;
}

/** True for what is left of the total when the groups that are known are taken away, in one column or in several together. */
function areTheRest(columns: readonly Column[], used: readonly Column[], total: Column, figures: FiguresOf): boolean {
  const all = [...used, ...columns].map((column) => ({ figures: figures(column), sign: 1 as const }));
  return mostlyEquals(figures(total), sumAt(all));
}

function initialsOf(name: string): string {
  return plainText(name)
    .split(/[^a-z]+/u)
    .map((word) => word.slice(0, 1))
    .join('');
}

/** True for “SH” and “TĐ-GQ” of “Số hóa hồ sơ” and “Tiến độ giải quyết”: the first letters of some of its words, from its beginning or to its end. */
function abbreviates(caption: string, { name, aliases }: Indicator): boolean {
  const letters = plainText(caption).replace(/[^a-z]+/gu, '');
  if (letters.length < 2 || letters.length > 6) return false;
  return [name, ...aliases].map(initialsOf).some((own) => own.startsWith(letters) || own.endsWith(letters));
}

/** Columns of unknown headings that, together, are what is left of the total, each by the initials of one of the groups that are missing. */
function byInitials(
  missing: readonly Indicator[],
  used: readonly Column[],
  columns: readonly Column[],
  total: Column,
  figures: FiguresOf,
): readonly Column[] {
  const unknown = columns.filter((column) => column.role === 'unknown' && rangeOf(figures(column)) !== null);
  const found = unknown.flatMap((column) => {
    const [group, ...more] = missing.filter((each) => abbreviates(column.caption, each) && fits(column, each, figures));
    return group && more.length === 0 ? [{ ...column, role: group.id }] : [];
  });
  const distinct = new Set(found.map(({ role }) => role)).size === missing.length && found.length === missing.length;
  return distinct && areTheRest(found, used, total, figures) ? found : [];
}

/** So many groups at most are told by what is left for them. */
const mostByPlace = 3;

/** Every way of giving each of the groups one of as many columns. */
function givenOut(groups: readonly Indicator[], columns: readonly Column[], figures: FiguresOf): readonly Column[][] {
  const [group, ...rest] = groups;
  if (!group) return [[]];
  return columns
    .filter((column) => fits(column, group, figures) && (column.max === null || column.max === group.max))
    .flatMap((column) => {
      const others = givenOut(
        rest,
        columns.filter((each) => each !== column),
        figures,
      );
      return others.map((more) => [{ ...column, role: group.id }, ...more]);
    });
}

/** Columns of unknown headings that, together, are what is left of the total: given out by what each may hold at most, else in the order of the scheme, where the sheet keeps to it. */
function byPlace(
  scheme: Scheme,
  missing: readonly Indicator[],
  used: readonly Column[],
  columns: readonly Column[],
  total: Column,
  figures: FiguresOf,
): readonly Column[] {
  const unknown = columns.filter(({ index, role }) => {
    const mayCount = role === 'count' || role === 'note';
    return mayCount ? isFractional(figures({ index })) : role === 'unknown' && rangeOf(figures({ index })) !== null;
  });
  if (missing.length > mostByPlace || unknown.length !== missing.length) return [];
  if (!areTheRest(unknown, used, total, figures)) return [];
  const ways = givenOut(missing, unknown, figures);
  const order = scheme.indicators.map(({ id }) => id);
  const isInOrder = (way: readonly Column[]): boolean => {
    const all = [...used, ...way].sort((a, b) => a.index - b.index).map(({ role }) => order.indexOf(role));
    return all.every((place, at) => at === 0 || place > (all[at - 1] ?? -1));
  };
  const [only, ...more] = ways.length === 1 ? ways : ways.filter(isInOrder);
  return only && more.length === 0 ? only : [];
}

/** In percent nothing adds up: the one group of the portal's six that is missing, where the only column that is not understood has percentages like the others. */
function missingPercent(
  scheme: Scheme,
  used: readonly Column[],
  columns: readonly Column[],
  figures: FiguresOf,
): readonly Column[] {
  const six = portal2026.indicators.filter(({ id }) => scheme.indicators.some((each) => each.id === id));
  const [group, ...more] = six.filter(({ id }) => used.every(({ role }) => role !== id));
  const others = six.length - 1;
  if (!group || more.length > 0 || others < 5) return [];
  const measures = new Set(used.map(({ measure }) => measure));
  const candidates = columns.filter((column) => {
    const range = rangeOf(figures(column));
    const isNow = column.period === null && column.day === null && !column.previous && column.stage === null;
    const isPercent = range !== null && range.least >= 0 && range.most <= 100 && range.most > 1;
    return column.role === 'unknown' && isNow && isPercent && measures.has(column.measure);
  });
  const [only] = candidates;
  return candidates.length === 1 && only ? [{ ...only, role: group.id }] : [];
}

/**
 * The columns of the groups that no heading names. Of one group: what is left of the total when the others are taken away, whatever its heading may say (“Thời gian giải quyết”);
 * without a total, the only column of figures that nothing is known of, where it keeps within the group's maximum. Of several: where initials, their maxima or their order tell them apart, too.
 * @param used - Columns of the groups that are known.
 */
export function missingGroups(
  scheme: Scheme,
  used: readonly Column[],
  columns: readonly Column[],
  total: Column | null,
  figures: FiguresOf,
): readonly Column[] {
  if (!scheme.additive && scheme.id === report2024.id) return missingPercent(scheme, used, columns, figures);
  const missing = scheme.indicators.filter(({ id }) => used.every(({ role }) => role !== id));
  const [group] = missing;
  if (!scheme.additive || !group || missing.some(({ counts }) => counts !== undefined)) return [];
  if (missing.length > 1) {
    if (total === null) return [];
    const named = byInitials(missing, used, columns, total, figures);
    return named.length > 0 ? named : byPlace(scheme, missing, used, columns, total, figures);
  }
  const candidates = columns.filter(
    (column) =>
      (column.role === 'unknown' || column.role === 'count' || column.role === 'note') && fits(column, group, figures),
  );
  const [only] = candidates;
  const found =
    total === null
      ? candidates.length === 1 && only?.role === 'unknown'
        ? only
        : undefined
      : candidates.find((column) => areTheRest([column], used, total, figures));
  return found ? [{ ...found, role: group.id }] : [];
}
