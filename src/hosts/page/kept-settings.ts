import { type Configured, defaultConfigured } from '../../settings-sheet/configured';
import { planSettingsSheet } from '../../settings-sheet';
import { readSettingsFile } from '../../settings-sheet/read-settings-file';
import { settingsFile } from '../../settings-sheet/settings-file';
import { scoring } from '../../catalogue/vi/scoring';
import { settingsProblems } from '../../catalogue/vi/settings-problems';
import { type BookSheet, freeName, ownSheet } from './book';
import { bookSettings } from './page-port';

const key = 'xep-loai-766-settings';

/** What the browser keeps for pages from this place; null where it keeps nothing. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Keeps the settings of the open book for the next time, in the form of a settings file; those that have a mistake are not kept. */
export function keepSettings(sheets: readonly BookSheet[]): void {
  const { settings, report, sheet, findings } = bookSettings(sheets);
  if (sheet === null || findings.length > 0) return;
  try {
    storage()?.setItem(key, settingsFile({ settings, report }));
  } catch {
    // No room, or not allowed: then they are asked of the settings sheet the next time.
  }
}

function keptSettings(): Configured | null {
  const text = storage()?.getItem(key) ?? null;
  if (text === null || text === settingsFile(defaultConfigured)) return null;
  const read = readSettingsFile(text, defaultConfigured, { problems: settingsProblems, scoring });
  return 'mistakes' in read ? null : read.configured;
}

/** The settings of the last time as a sheet, where they are not the usual ones and the book has none: seen, and written, like any other. */
export function keptSettingsSheet(sheets: readonly BookSheet[]): BookSheet | null {
  if (bookSettings(sheets).sheet !== null) return null;
  const kept = keptSettings();
  if (kept === null) return null;
  const plan = planSettingsSheet(kept);
  return ownSheet(plan, freeName(plan.name, sheets), { settings: true });
}

/** Forgets them. */
export function forgetSettings(): void {
  storage()?.removeItem(key);
}
