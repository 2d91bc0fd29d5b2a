import type { SheetPlan } from '../../../appendix/sheet-plan';
import { type Changed, changeWorkbook } from './change-workbook';
import { PortError } from '../../../workbook/port-error';
import { paintSheet } from '../paint/paint-sheet';
import { freeName } from '../../../workbook/excel-sheet-name';
import { markName, type Survey } from '../read/survey';

/**
 * Adds a sheet that is to be people's own at the end, wholly or not at all. The mark lets a half-made one be found and taken away; without a stamp in the
 * memory the sheet is not ours, so it is read as a raw sheet and never replaced. `show`: the person is taken to it.
 */
export function insertSheet(
  { plan, show }: { readonly plan: SheetPlan; readonly show: boolean },
  seen: Survey | null,
): Promise<Changed<string>> {
  return changeWorkbook(seen, async (context, before, ticket) => {
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
    return { result: name, memory: 'same', discard: [], made: plan };
  });
}
