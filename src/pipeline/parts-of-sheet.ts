import { samePeriod } from '../core/periods/period';
import type { SheetSurvey } from './survey-sheet';

/** Sheets that are read together with one, by name. */
export interface SheetParts {
  /** As one table with it: sở and xã apart, one sheet a group. */
  readonly more: readonly string[];
  /** For the counts of its units. */
  readonly counts: readonly string[];
}

/** Totals are written with two decimals: so far apart two may lie that are one. */
export const rounding = 0.011;

/** Share of the smaller sheet's units that the other has too. */
export function overlap(a: Pick<SheetSurvey, 'totals'>, b: Pick<SheetSurvey, 'totals'>): number {
  const [small, large] = a.totals.size <= b.totals.size ? [a.totals, b.totals] : [b.totals, a.totals];
  return small.size === 0 ? 0 : [...small.keys()].filter((key) => large.has(key)).length / small.size;
}

/** True where nothing says that they are of different periods. */
export function mayBeOfPeriod(a: SheetSurvey, b: SheetSurvey): boolean {
  return a.period === null || b.period === null || samePeriod(a.period, b.period);
}

/** True where reading the other sheet as well would change no total: our own appendix beside the raw sheet. */
export function saysTheSame(a: SheetSurvey, b: SheetSurvey): boolean {
  return [...b.totals].every(([key, total]) => {
    const own = a.totals.get(key);
    return own === total || (typeof own === 'number' && total !== null && Math.abs(own - total) < rounding);
  });
}

/** Of the same groups, or of totals alone, which contradict none. */
function sameShape(a: SheetSurvey, b: SheetSurvey): boolean {
  if (a.indicators.length === 0 || b.indicators.length === 0) return true;
  return a.scheme === b.scheme && a.indicators.join() === b.indicators.join();
}

/**
 * Lists of other units: sở and xã apart, one of them perhaps with totals only; a unit that stands on both is told of when they are joined. What is computed from
 * counts is read sheet by sheet.
 */
export function listsBeside(main: SheetSurvey, others: readonly SheetSurvey[]): readonly SheetSurvey[] {
  const joined: SheetSurvey[] = [];
  for (const other of others) {
    if (!other.isTable || other.computed || main.computed) continue;
    if (!mayBeOfPeriod(other, main) || !sameShape(other, main)) continue;
    if ([main, ...joined].every((each) => overlap(each, other) < 0.5)) joined.push(other);
  }
  return joined;
}

/** True where the totals contradict no group: on most units they are the other sheet's own, or at least what its groups add up to with those beside them. */
function fits(totals: SheetSurvey, groups: SheetSurvey): boolean {
  if (groups.isTable) return saysTheSame(totals, groups) || saysTheSame(groups, totals);
  const shared = [...groups.points].flatMap(([key, points]) => {
    const total = totals.totals.get(key) ?? null;
    return total === null ? [] : [total + rounding >= points + (totals.points.get(key) ?? 0)];
  });
  return shared.filter(Boolean).length * 2 >= shared.length;
}

/** Sheets with the points of one group each, or of several: of the same units, each of other groups; the totals may stand on any of them. */
export function groupsBeside(main: SheetSurvey, others: readonly SheetSurvey[]): readonly SheetSurvey[] {
  const seen = new Set(main.indicators);
  let totals = main.isTable ? main : null;
  return others.filter((each) => {
    const isNew = each.indicators.length > 0 || (totals === null && each.isTable);
    if (!isNew || each.computed || each.indicators.some((id) => seen.has(id))) return false;
    if (!mayBeOfPeriod(each, main) || overlap(each, main) < 0.5) return false;
    if (totals !== null && !fits(totals, each)) return false;
    if (each.isTable) totals ??= each;
    for (const id of each.indicators) seen.add(id);
    return true;
  });
}

/** Sheets with counts of the same units that no sheet before them has. */
function countsBeside(main: SheetSurvey, others: readonly SheetSurvey[]): readonly SheetSurvey[] {
  const seen = new Set(main.counted);
  return others.filter((each) => {
    if (each.counted.size === 0 || [...each.counted].some((code) => seen.has(code))) return false;
    if (!mayBeOfPeriod(each, main) || overlap(each, main) === 0) return false;
    for (const code of each.counted) seen.add(code);
    return true;
  });
}

/**
 * The sheets that are read together with one that is given: the other lists of its period, or the sheets of its groups, and those with counts of its units. None
 * where nothing else of the workbook belongs to it.
 *
 * @param others - In the order of the workbook; those of our own making, “Cấu hình” and “Lịch sử” are none of them.
 */
export function partsOfSheet(main: SheetSurvey, others: readonly SheetSurvey[]): SheetParts {
  const lists = main.isTable ? listsBeside(main, others) : [];
  const groups = main.isTable || main.indicators.length > 0 ? groupsBeside(main, others) : [];
  const more = [...lists, ...groups];
  const hasFigures = main.isTable || main.indicators.length > 0 || main.counted.size > 0;
  const rest = hasFigures ? others.filter((each) => !more.includes(each)) : [];
  const counts = countsBeside(main, rest);
  const namesOf = (surveys: readonly SheetSurvey[]): readonly string[] => surveys.map(({ sheet }) => sheet);
  return { more: namesOf(more), counts: namesOf(counts) };
}
