import { buildAnalysis } from './analysis/build-analysis';
import { buildAppendix } from './build-appendix';
import type { BuildInput, BuildResult } from './build-appendix';
import { buildLiveAppendix } from './build-live-appendix';
import { buildTrend } from './build-trend';
import { buildSummary } from './papers/build-summary';
import type { SheetKind } from './sheet-kinds';

const makers: Readonly<Record<SheetKind, (input: BuildInput) => BuildResult>> = {
  appendix: buildAppendix,
  live: buildLiveAppendix,
  analysis: buildAnalysis,
  trend: buildTrend,
  summary: buildSummary,
};

/** The whole way from raw sheet to the sheet that was asked for; pure, the same in every host. */
export function planSheet(kind: SheetKind, input: BuildInput): BuildResult {
  return makers[kind](input);
}
