import type { SheetPlan } from '../../appendix/sheet-plan';
import type { BuildInput } from '../../pipeline/build-appendix';
import type { Configured } from '../../settings-sheet/configured';
import { planSettingsSheet } from '../../settings-sheet/plan-settings-sheet';
import type { Arguments } from './arguments';
import { liveSheets } from './live-sheets';

/** Sheets that go behind the appendix, each under a name of its own. */
export function moreSheets(args: Arguments, input: BuildInput, appendix: string, configured: Configured): SheetPlan[] {
  const plan = planSettingsSheet(configured);
  const settings = args.settingsSheet ? [appendix.toLowerCase() === plan.name.toLowerCase() ? { ...plan, name: `${plan.name} 2` } : plan] : [];
  const live = args.live ? liveSheets(input, [appendix, ...settings.map(({ name }) => name)]) : [];
  return [...live, ...settings];
}
