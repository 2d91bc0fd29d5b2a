import type { Area } from '../../../core/area';
import { parseArea } from '../../../core/parse-area';
import type { Book } from '../read/book';
import { runExcel } from '../call/run-excel';
import { isOurs } from '../read/survey';

/**
 * Calls back when cells of a sheet that is not ours have changed, here or at a co-author's; gives the function that stops it. What this add-in writes itself is no news, and
 * of a sheet that was seen before nothing has to be asked: only one that somebody has just made costs a look. `idle`: when the job that is running has ended.
 */
export async function listenToChanges(
  listener: (sheet: string) => void,
  book: Book,
  idle: () => Promise<unknown>,
): Promise<() => void> {
  async function tell(id: string, area: Area | null): Promise<void> {
    const find = () => book.last()?.sheets.find((sheet) => sheet.id === id);
    // A job of ours may be making this very sheet.
    if (!find()) await idle();
    // A sheet that cannot be looked up now is read anew with the next action anyway.
    if (!find()) await book.look().catch(() => null);
    const [sheet, memory] = [find(), book.last()?.memory];
    book.changed(id, area);
    if (sheet && memory && !isOurs(sheet, memory)) listener(sheet.name);
  }
  const handler = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(({ worksheetId, triggerSource, changeType, address }) => {
      // Told from ExcelApi 1.14 on; before, what we write to a sheet of ours is known by its mark.
      if (triggerSource === 'ThisLocalAddin') return Promise.resolve();
      // Where rows or columns were moved, or the address is of whole ones or of several areas, all of the sheet counts as changed.
      const area = changeType === 'RangeEdited' ? parseArea(address) : null;
      book.changed(worksheetId, area);
      return tell(worksheetId, area);
    });
    await context.sync();
    return added;
  });
  book.listening(true);
  return () => {
    book.listening(false);
    void Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
