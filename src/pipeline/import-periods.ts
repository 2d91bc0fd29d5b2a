import { buildLeagueTable } from '../core/table/build-league-table';
import { hasErrors, type Finding } from '../core/finding';
import { severityOf } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import type { Settings } from '../core/settings/settings';
import type { HistoryPeriod } from '../history/history';
import { readSheet } from './read-sheet';
import { recordPeriod } from './record-period';

/** What old sheets give to a history. */
export interface ImportedPeriods {
  readonly records: readonly (HistoryPeriod & { readonly sheet: string })[];
  /** An error where a sheet cannot be taken in; then nothing should be. */
  readonly findings: readonly Finding[];
}

/**
 * Reads old sheets, raw ones or a Phụ lục made by hand, each for one period of a history. Of two sheets of the same period the first counts: it is usual that the raw
 * sheet and its Phụ lục are both there.
 */
export function importPeriods(grids: readonly Grid[], settings: Settings): ImportedPeriods {
  const records = new Map<string, ImportedPeriods['records'][number]>();
  const findings: Finding[] = [];
  for (const grid of grids) {
    const read = readSheet(grid, settings, { role: 'previous', period: null, closedOn: null, previousPeriod: null });
    for (const finding of read.findings) if (finding.code !== 'no-period') findings.push(finding);
    if (read.dataset === null || hasErrors(read.findings)) continue;
    const made = recordPeriod(buildLeagueTable(read.dataset, null, settings), grid.sheet);
    if ('finding' in made) {
      findings.push(made.finding);
      continue;
    }
    const twin = records.get(made.record.key);
    if (twin === undefined) records.set(made.record.key, { ...made.record, sheet: grid.sheet });
    else
      findings.push({
        severity: severityOf['history-twice'],
        code: 'history-twice',
        sheet: grid.sheet,
        cell: null,
        params: { period: made.record.period.label, other: twin.sheet },
      });
  }
  return { records: [...records.values()], findings };
}
