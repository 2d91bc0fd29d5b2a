import type { SheetPlan } from '../../appendix/sheet-plan';
import { changeWorkbook } from './change-workbook';
import { PortError } from './excel-error';
import { paintSheet } from './paint-sheet';
import { freeName } from './sheet-name';
import { markName } from './survey';

/**
 * Adds a sheet that is to be people's own at the end, wholly or not at all. The mark lets a half-made one be found and taken away; without a stamp in the
 * memory the sheet is not ours, so it is read as a raw sheet and never replaced. `show`: the person is taken to it.
 */
export function insertSheet(plan: SheetPlan, show: boolean): Promise<string> {
  return changeWorkbook(async (context, before, ticket) => {
    if (before.protected) throw new PortError('protected', '');
    const sheet = context.workbook.worksheets.add(ticket.temporaryName);
    sheet.names.add(markName, `="${ticket.mark}"`).visible = false;
    await paintSheet(context, sheet, plan);
    const name = freeName(
      plan.name,
      before.sheets.map((each) => each.name),
    );
    sheet.name = name;
    if (show) sheet.activate();
    // Sent here, since the memory is not to change: until it is done, a failure takes the sheet away.
    await context.sync();
    return { result: name, memory: null, discard: [] };
  });
}
