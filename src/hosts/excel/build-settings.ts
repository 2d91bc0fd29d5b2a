import { settingsToWrite } from '../../workbook/build-input';
import type { BuildJob, BuildOutcome } from '../../workbook/port';
import { newerSheet, planSettingsSheet } from '../../settings-sheet';
import { buildSheet } from './build-sheet';
import type { knownSettings } from './known-settings';
import { pointToSettings } from './point-to-settings';

/** The sheet “Cấu hình” with the settings that are asked for, else those in force, which are those of the one that it replaces. */
export async function buildSettings(
  { choices, onExisting, configured }: BuildJob,
  known: Awaited<ReturnType<typeof knownSettings>>,
): Promise<BuildOutcome> {
  const { settings, findings, sheet, report } = known;
  const newer = newerSheet(findings);
  if (newer.length > 0) return { status: 'refused', findings: newer };
  const plan = planSettingsSheet(
    configured ?? { settings: settingsToWrite(choices, settings), report: await report() },
  );
  const outcome = await buildSheet({ plan: { ...plan, name: sheet ?? plan.name }, choices, onExisting });
  if (outcome.status !== 'built') return outcome;
  // Without the name the sheet is still known by what stands on it.
  await pointToSettings(outcome.sheet).catch(() => undefined);
  return { ...outcome, findings: configured ? [] : findings };
}
