import { inSchoolYearOf, parsePeriod } from '../core/periods/find-period';
import { withYear, type Period } from '../core/periods/period';
import { refines } from './column-time';

/** The period of the columns or the title; of a title that names a year alone, what the sheet's own name says of it; in the school year that the title names. */
export function periodOfTable(chosen: Period | null, sheet: string, titles: readonly string[]): Period | null {
  const named = parsePeriod(sheet);
  const isWithin = chosen !== null && named !== null && chosen.kind === 'year' && refines(named, chosen);
  const period = isWithin ? withYear(named, chosen.year) : (chosen ?? named);
  return period && inSchoolYearOf(period, titles.join(' '));
}
