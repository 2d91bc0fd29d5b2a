import { settingsToWrite } from '../../../workbook/build-input';
import type { BuildJob, BuildOutcome } from '../../../workbook/port';
import { newerSheet, planSettingsSheet } from '../../../settings-sheet';
import { buildSheet } from './build-sheet';
import type { WorkbookSettings } from '../read/known-settings';
import { pointToSettings } from './point-to-settings';
import type { Survey } from '../read/survey';

/** The sheet “Cấu hình” with the settings that are asked for, else those in force, which are those of the one that it replaces. */
export async function buildSettings(
  { choices, onExisting, configured, settingsFindings = [] }: BuildJob,
  { settings, findings, sheet, loadReport }: WorkbookSettings,
  seen: Survey,
): Promise<{ readonly outcome: BuildOutcome; readonly left: Survey | null }> {
  const newer = newerSheet(findings);
  if (newer.length > 0) return { outcome: { status: 'refused', findings: newer }, left: seen };
  const plan = planSettingsSheet(
    configured ?? { settings: settingsToWrite(choices, settings), report: await loadReport() },
  );
  const { result, left } = await buildSheet(
    { plan: { ...plan, name: sheet ?? plan.name }, of: null, choices, onExisting },
    seen,
  );
  if (result.status !== 'built') return { outcome: result, left };
  // Without the name the sheet is still known by what stands on it.
  await pointToSettings(result.sheet).catch(() => undefined);
  return { outcome: { ...result, findings: configured ? settingsFindings : findings }, left: null };
}
