import { planAnalysis } from '../../../src/appendix/analysis/plan-analysis';
import { analyseTable } from '../../../src/pipeline/analysis/analyse-table';
import { type BuildInput, type BuildResult, readTable } from '../../../src/pipeline/build-appendix';

/** The sheet without the statistics below it, which have tests of their own. */
export function analysisAlone(input: BuildInput): BuildResult {
  const { findings, read } = readTable(input);
  return {
    findings,
    table: read?.table ?? null,
    plan: read && planAnalysis(read.table, analyseTable(read), input.settings),
  };
}
