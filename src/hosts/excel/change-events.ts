import { runExcel } from './run-excel';
import { markName } from './survey';

/** Name of the sheet, null where it is ours or gone. */
async function foreignSheetName(id: string): Promise<string | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) return null;
    const mark = sheet.names.getItemOrNullObject(markName);
    await context.sync();
    return mark.isNullObject ? sheet.name : null;
  });
}

/** Calls back when cells of a sheet that is not ours have changed, here or at a co-author's; gives the function that stops it. */
export async function listenToChanges(listener: (sheet: string) => void): Promise<() => void> {
  const handler = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
      // A sheet that cannot be looked up now is read anew with the next action anyway.
      const name = await foreignSheetName(worksheetId).catch(() => null);
      if (name !== null) listener(name);
    });
    await context.sync();
    return added;
  });
  return () => {
    void Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
