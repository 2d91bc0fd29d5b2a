import { leaderSheet } from '../../report/leader/sheet/leader-sheet';
import type { DecimalMark } from '../../report/printed';
import { defaultReportSettings } from '../../report/report-settings';
import { type BuildInput, type BuildResult, type ReadTable, readTable } from '../build-appendix';
import { tableFacts } from './table-facts';

/** The leader's page of what was read, as a sheet. */
export function summaryOf({ findings, read }: ReadTable, mark: DecimalMark): BuildResult {
  return { findings, table: read?.table ?? null, plan: read && leaderSheet(read.table, mark, tableFacts(read)) };
}

/** The whole way from raw sheet to that sheet; pure, the same in every host. */
export function buildSummary(input: BuildInput): BuildResult {
  return summaryOf(readTable(input), (input.report ?? defaultReportSettings).decimalMark);
}
