import { planAnalysis } from '../../appendix/analysis/plan-analysis';
import { type SensitiveList, withSensitivity } from '../../appendix/analysis/with-sensitivity';
import { withStatistics } from '../../appendix/analysis/with-statistics';
import { pageRoom } from '../../appendix/fit-widths';
import { neededBreaks } from '../../appendix/lay-out-pages';
import type { SheetPlan } from '../../appendix/sheet-plan';
import type { LeagueTable } from '../../core/table/league-table';
import type { Settings } from '../../core/settings/settings';
import { sensitivityOf } from '../../scoring/sensitivity';
import { type BuildInput, type BuildResult, type ReadTable, readTable } from '../build-appendix';
import { analyseTable } from './analyse-table';

function sensitiveLists(table: LeagueTable): SensitiveList[] {
  const { sensitivityStep: step, weightRange } = table.rules;
  return table.cohorts.map((cohort) => ({
    id: cohort.id,
    units: sensitivityOf(cohort, table, { step, weightRange }),
  }));
}

/** Charts and statistics begin a page only where what is left of one does not hold them. */
function onFewestPages(plan: SheetPlan): SheetPlan {
  const { columnWidths, rowHeights, page } = plan;
  const breakBefore = neededBreaks(rowHeights, pageRoom(columnWidths, page.margins), page);
  return { ...plan, page: { ...page, breakBefore } };
}

/** The sheet that explains the appendix of what was read: points lost, and the change, by group. */
export function analysisOf({ findings, read }: ReadTable, settings: Settings): BuildResult {
  const explained =
    read && withStatistics(planAnalysis(read.table, analyseTable(read), settings), read.table, settings);
  const plan =
    read && explained && settings.sensitivity
      ? withSensitivity(explained, read.table, sensitiveLists(read.table), settings)
      : explained;
  return { findings, table: read?.table ?? null, plan: plan && onFewestPages(plan) };
}

/** The whole way from raw sheet to that sheet; pure, the same in every host. */
export function buildAnalysis(input: BuildInput): BuildResult {
  return analysisOf(readTable(input), input.settings);
}
