import { vi } from '../../catalogue/vi';
import { chooseOwnSheet, severalSheets } from '../../core/choose-own-sheet';
import type { Finding } from '../../core/finding';
import { cellValueOf } from '../../core/grid';
import { sheetOfReference } from '../../core/sheet-of-reference';
import { hasSettingsMark, markColumns, markRows } from '../../settings-sheet/has-settings-mark';
import { settingsName } from '../../settings-sheet/settings-name';
import { runExcel } from './run-excel';

/** What a workbook keeps of settings. */
export interface SettingsPlace {
  /** Text of a settings file. */
  readonly json: string | null;
  /** Where its sheet may be, the likeliest first. */
  readonly sheets: readonly string[];
  /** Where several sheets are marked as the one of settings: which counts. */
  readonly findings: readonly Finding[];
}

/** True for a sheet that is to be looked at, by its id, and what was seen on it. */
interface Glance {
  readonly name: string;
  readonly hidden: boolean;
  readonly marked: boolean;
}

async function glanceAt(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  known: Set<string>,
): Promise<Glance[]> {
  const looked = sheets
    .filter(({ id }) => !known.has(id))
    .map((sheet) => ({ sheet, top: sheet.getRangeByIndexes(0, 0, markRows, markColumns).load('values') }));
  if (looked.length > 0) await context.sync();
  return looked.flatMap(({ sheet: { id, name, visibility }, top }) => {
    const cells = top.values.map((row) => row.map(cellValueOf));
    const marked = hasSettingsMark(cells);
    // An empty sheet may become anything.
    if (!marked && cells.some((row) => row.some((value) => value !== null))) known.add(id);
    return [{ name, hidden: visibility !== 'Visible', marked }];
  });
}

/**
 * Looks for them, in two round trips; in one where all sheets are `known` to be something else, which it notes by their ids. `putAway`: how the names of sheets begin that
 * “Hoàn tác” keeps.
 */
export function findSettings(key: string, putAway: string, known: Set<string>): Promise<SettingsPlace> {
  return runExcel(async (context) => {
    const { settings, names, worksheets } = context.workbook;
    const setting = settings.getItemOrNullObject(key);
    setting.load('value');
    const name = names.getItemOrNullObject(settingsName);
    name.load('formula');
    worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    const sheets = worksheets.items.filter(
      (sheet) => sheet.visibility !== 'VeryHidden' && !sheet.name.startsWith(putAway),
    );
    const pointed = name.isNullObject ? null : sheetOfReference(String(name.formula));
    const usual = vi.sheets.settingsSheet;
    const glances = await glanceAt(context, sheets, known);
    const found = chooseOwnSheet(
      glances.filter(({ marked }) => marked),
      [pointed, usual],
    );
    const named = [pointed, usual].filter((place) => sheets.some((sheet) => sheet.name === place));
    const places = [found?.chosen.name ?? null, ...named].filter((place) => place !== null);
    return {
      json: setting.isNullObject ? null : String(setting.value),
      sheets: [...new Set(places)],
      findings: found ? severalSheets(found.chosen, found.others) : [],
    };
  });
}
