import { vi } from '../../../catalogue/vi';
import { chooseOwnSheet, severalSheets } from '../../../core/own-sheets/choose-own-sheet';
import type { Finding } from '../../../core/finding';
import { sheetOfReference } from '../../../core/own-sheets/sheet-of-reference';
import { hasSettingsMark } from '../../../settings-sheet/has-settings-mark';
import { putAwayName } from './put-away-name';
import type { KnownSheet, Survey } from './survey';

/** Where the settings of a workbook may be. */
export interface SettingsPlace {
  /** The likeliest first. */
  readonly sheets: readonly KnownSheet[];
  /** Where several sheets are marked as the one of settings: which counts. */
  readonly findings: readonly Finding[];
}

/** Looks for them in what was seen of the sheets. What “Hoàn tác” keeps is none. */
export function findSettings({ sheets, settingsFormula }: Survey): SettingsPlace {
  const shown = sheets.filter(({ name, visibility }) => visibility !== 'VeryHidden' && !name.startsWith(putAwayName));
  const pointed = settingsFormula === null ? null : sheetOfReference(settingsFormula);
  const usual = vi.sheets.settingsSheet;
  const marked = shown
    .filter(({ top }) => hasSettingsMark(top))
    .map((sheet) => ({ ...sheet, hidden: sheet.visibility !== 'Visible' }));
  const found = chooseOwnSheet(marked, [pointed, usual]);
  const named = [found?.chosen.name, pointed, usual].flatMap((place) => shown.find(({ name }) => name === place) ?? []);
  return { sheets: [...new Set(named)], findings: found ? severalSheets(found.chosen, found.others) : [] };
}
