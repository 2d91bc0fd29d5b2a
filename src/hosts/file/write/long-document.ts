import type { LeagueTable } from '../../../core/table/league-table';
import type { Arguments } from '../command/arguments';
import type { Failure } from '../command/outcome';

/**
 * Most units that a Word document is written of: the whole country has 3,321 communes. A file of 33,000 took six minutes and four gigabytes, and Word itself takes long to
 * lay out a table of a thousand pages.
 */
export const mostInDocument = 5000;

/** Why a Word document that was asked for is not written; null where it can be. Text alone may be as long as it likes. */
export function longDocument(
  { report, notices }: Pick<Arguments, 'report' | 'notices'>,
  table: LeagueTable,
): Failure | null {
  const units = table.cohorts.reduce((sum, cohort) => sum + cohort.units.length, 0);
  const path = [report, notices].find((one) => one !== null && !one.toLowerCase().endsWith('.txt')) ?? null;
  return units > mostInDocument && path !== null
    ? { code: 'document-too-long', params: { path, units, most: mostInDocument } }
    : null;
}
