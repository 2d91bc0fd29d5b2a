import type { SheetPlan } from '../../appendix/sheet-plan';
import { analysisOf } from '../../pipeline/analysis/build-analysis';
import type { BuildInput, ReadTable } from '../../pipeline/build-appendix';
import type { Configured } from '../../settings-sheet/configured';
import { planSettingsSheet } from '../../settings-sheet/plan-settings-sheet';
import { liveSheets } from './live-sheets';

/** Sheets that are wanted beside the appendix. */
export interface WantedSheets {
  /** The sheet that explains the points. */
  readonly analysis: boolean;
  /** The appendix with formulas instead of values. */
  readonly live: boolean;
  /** “Cấu hình” with the settings in force. */
  readonly settingsSheet: boolean;
}

/** The plan under a name of its own: the office may have given the appendix the name of one of our other sheets. */
function apart(plan: SheetPlan, appendix: string): SheetPlan {
  return plan.name.toLowerCase() === appendix.toLowerCase() ? { ...plan, name: `${plan.name} 2` } : plan;
}

/** Sheets that go behind the appendix, each under a name of its own. */
export function moreSheets(
  wanted: WantedSheets,
  input: BuildInput,
  reading: ReadTable,
  appendix: string,
  configured: Configured,
  trend: SheetPlan | null,
): SheetPlan[] {
  const explained = wanted.analysis ? analysisOf(reading, input.settings).plan : null;
  const explaining = [explained, trend].flatMap((plan) => (plan ? [apart(plan, appendix)] : []));
  const settings = wanted.settingsSheet ? [apart(planSettingsSheet(configured), appendix)] : [];
  const live = wanted.live
    ? liveSheets(reading, input, [appendix, ...[...explaining, ...settings].map(({ name }) => name)])
    : [];
  return [...explaining, ...live, ...settings];
}
