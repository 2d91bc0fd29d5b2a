import { planAnalysis } from '../../appendix/analysis/plan-analysis';
import { withSensitivity } from '../../appendix/analysis/with-sensitivity';
import { withStatistics } from '../../appendix/analysis/with-statistics';
import type { Settings } from '../../core/settings';
import { type BuildInput, type BuildResult, type ReadTable, readTable } from '../build-appendix';
import { analyseTable } from './analyse-table';

/** The sheet that explains the appendix of what was read: points lost, and the change, by group. */
export function analysisOf({ findings, read }: ReadTable, settings: Settings): BuildResult {
  const explained =
    read && withStatistics(planAnalysis(read.table, analyseTable(read), settings), read.table, settings);
  const plan = read && explained && withSensitivity(explained, read.table, settings);
  return { findings, table: read?.table ?? null, plan };
}

/** The whole way from raw sheet to that sheet; pure, the same in every host. */
export function buildAnalysis(input: BuildInput): BuildResult {
  return analysisOf(readTable(input), input.settings);
}
