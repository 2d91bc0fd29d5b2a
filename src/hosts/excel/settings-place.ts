import { vi } from '../../catalogue/vi';
import { runExcel } from './run-excel';

/** Name of the workbook that points to the sheet “Cấu hình”, whatever people call it. A file has it too, so that it stays known from host to host. */
export const settingsName = 'CAU_HINH_766';

/** The sheet that a formula points to: `='Cấu hình'!$A$1`. */
function sheetOf(formula: string): string | null {
  const found = /^=(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!/u.exec(formula)?.groups;
  return found?.['quoted']?.replaceAll("''", "'") ?? found?.['plain'] ?? null;
}

/** What a workbook keeps of settings: text of a settings file, and where its sheet may be, the likeliest first. */
export interface SettingsPlace {
  readonly json: string | null;
  readonly sheets: readonly string[];
}

/** Looks for them, in one round trip. */
export function findSettings(key: string, putAway: string): Promise<SettingsPlace> {
  return runExcel(async (context) => {
    const { settings, names, worksheets } = context.workbook;
    const setting = settings.getItemOrNullObject(key);
    setting.load('value');
    const name = names.getItemOrNullObject(settingsName);
    name.load('formula');
    const usual = worksheets.getItemOrNullObject(vi.sheets.settingsSheet);
    usual.load('name');
    await context.sync();
    const named = name.isNullObject ? null : sheetOf(String(name.formula));
    const places = [named !== null && !named.startsWith(putAway) ? named : null, usual.isNullObject ? null : usual.name];
    return { json: setting.isNullObject ? null : String(setting.value), sheets: [...new Set(places.filter((place) => place !== null))] };
  });
}

/** Lets the name point to a sheet. */
export function pointToSettings(sheet: string): Promise<void> {
  return runExcel(async (context) => {
    const { names } = context.workbook;
    const name = names.getItemOrNullObject(settingsName);
    name.load('name');
    await context.sync();
    const formula = `='${sheet.replaceAll("'", "''")}'!$A$1`;
    if (name.isNullObject) names.add(settingsName, formula);
    else name.formula = formula;
    await context.sync();
  });
}
