import { settingsName } from '../../../settings-sheet/settings-name';
import { runExcel } from '../call/run-excel';

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
