import { memoryKey } from '../read/memory';
import { type KnownSheet, type Survey, surveyWorkbook } from '../read/survey';

/** Marks of one change: by them its half-made sheet is found again. */
export interface Ticket {
  /** Mark of the sheet that is made, of letters and digits. */
  readonly mark: string;
  /** Its name until it is finished. */
  readonly temporaryName: string;
}

function putNamesBack(context: Excel.RequestContext, changed: readonly KnownSheet[], ticket: Ticket): void {
  const { worksheets } = context.workbook;
  changed.forEach(({ id }, index) => {
    worksheets.getItem(id).name = `${ticket.temporaryName} ${index}`;
  });
  changed.forEach(({ id, name }) => {
    worksheets.getItem(id).name = name;
  });
}

function putVisibilityBack(context: Excel.RequestContext, changed: readonly KnownSheet[]): void {
  const shownFirst = [...changed].sort(
    (a, b) => Number(b.visibility === 'Visible') - Number(a.visibility === 'Visible'),
  );
  for (const { id, visibility } of shownFirst) context.workbook.worksheets.getItem(id).visibility = visibility;
}

async function restoreOnce(before: Survey, ticket: Ticket, committed: string | null): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const now = await surveyWorkbook(context);
    if (committed !== null && now.rawMemory === committed) return true;
    const { worksheets, settings } = context.workbook;
    const today = new Map(now.sheets.map((sheet) => [sheet.id, sheet]));
    const ours = before.sheets.filter(({ id, mark }) => mark !== null && today.has(id));
    const made = now.sheets.filter(
      ({ id, name, mark }) =>
        (mark === ticket.mark || name === ticket.temporaryName) && !before.sheets.some((sheet) => sheet.id === id),
    );
    putVisibilityBack(
      context,
      ours.filter(({ id, visibility }) => visibility === 'Visible' && today.get(id)?.visibility !== 'Visible'),
    );
    const active =
      before.active === now.active
        ? undefined
        : before.sheets.find(({ id, visibility }) => id === before.active && visibility === 'Visible');
    if (active && today.has(active.id)) worksheets.getItem(active.id).activate();
    for (const { id } of made) worksheets.getItem(id).delete();
    putNamesBack(
      context,
      ours.filter(({ id, name }) => today.get(id)?.name !== name),
      ticket,
    );
    putVisibilityBack(
      context,
      ours.filter(({ id, visibility }) => visibility !== 'Visible' && today.get(id)?.visibility !== visibility),
    );
    if (now.rawMemory !== before.rawMemory) {
      if (before.rawMemory === null) settings.getItem(memoryKey).delete();
      else settings.add(memoryKey, before.rawMemory);
    }
    await context.sync();
    return false;
  });
}

/**
 * Puts back what an unfinished change has touched: its half-made sheet goes, sheets of ours get back their names and visibility, the memory
 * its text. Other sheets are left alone, for somebody else may be working on them. Says whether the change had been done after all.
 */
export async function restoreWorkbook(before: Survey, ticket: Ticket, committed: string | null): Promise<boolean> {
  try {
    return await restoreOnce(before, ticket, committed);
  } catch {
    return restoreOnce(before, ticket, committed);
  }
}
