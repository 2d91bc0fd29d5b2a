import { samePeriod } from '../core/period';
import type { SheetSurvey } from './survey-sheet';

/** Sheets that are read together with one, by name. */
export interface SheetParts {
  /** As one table with it: sở and xã apart, one sheet a group. */
  readonly more: readonly string[];
  /** For the counts of its units. */
  readonly counts: readonly string[];
}

/** Share of the smaller sheet's units that the other has too. */
function overlap(a: Pick<SheetSurvey, 'totals'>, b: Pick<SheetSurvey, 'totals'>): number {
  const [small, large] = a.totals.size <= b.totals.size ? [a.totals, b.totals] : [b.totals, a.totals];
  return small.size === 0 ? 0 : [...small.keys()].filter((key) => large.has(key)).length / small.size;
}

/** True where nothing says that they are of different periods. */
export function mayBeOfPeriod(a: SheetSurvey, b: SheetSurvey): boolean {
  return a.period === null || b.period === null || samePeriod(a.period, b.period);
}

function sameShape(a: SheetSurvey, b: SheetSurvey): boolean {
  return a.scheme === b.scheme && a.indicators.join() === b.indicators.join();
}

/** Lists of other units in the same columns: sở and xã apart. What is computed from counts is read sheet by sheet. */
export function listsBeside(main: SheetSurvey, others: readonly SheetSurvey[]): readonly SheetSurvey[] {
  const joined: SheetSurvey[] = [];
  for (const other of others) {
    if (!other.isTable || other.computed || main.computed) continue;
    if (!mayBeOfPeriod(other, main) || !sameShape(other, main)) continue;
    if ([main, ...joined].every((each) => overlap(each, other) === 0)) joined.push(other);
  }
  return joined;
}

/** Sheets with the points of one group each: of the same units, each of other groups; to a group the sheet of the totals too. */
export function groupsBeside(main: SheetSurvey, others: readonly SheetSurvey[]): readonly SheetSurvey[] {
  const seen = new Set(main.indicators);
  let hasTotals = main.isTable;
  return others.filter((each) => {
    const isTotals = each.isTable && each.indicators.length === 0;
    if (each.isTable ? hasTotals || !isTotals : each.indicators.length === 0) return false;
    if (each.indicators.some((id) => seen.has(id))) return false;
    if (!mayBeOfPeriod(each, main) || overlap(each, main) < 0.5) return false;
    hasTotals ||= isTotals;
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
  const lacksGroups = main.isTable ? main.indicators.length === 0 : main.indicators.length > 0;
  const groups = lacksGroups ? groupsBeside(main, others) : [];
  const more = [...lists, ...groups];
  const hasFigures = main.isTable || main.indicators.length > 0 || main.counted.size > 0;
  const rest = hasFigures ? others.filter((each) => !more.includes(each)) : [];
  const counts = countsBeside(main, rest);
  const namesOf = (surveys: readonly SheetSurvey[]): readonly string[] => surveys.map(({ sheet }) => sheet);
  return { more: namesOf(more), counts: namesOf(counts) };
}
