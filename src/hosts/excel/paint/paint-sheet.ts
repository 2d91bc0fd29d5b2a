import type { SheetPlan } from '../../../appendix/sheet-plan';
import { areaName } from '../../../core/area';
import { paintLayout, paintPage } from './paint-page';
import { paintStyles } from './paint-styles';
import { valueBlocks } from './paint-values';
import { paintWeakRules } from './paint-weak-rules';

/** Bytes of cells in one batch; the looks and sizes of 50,000 units come to 1 MB more, and Excel on the web takes 5. */
const batchBytes = 3_500_000;

/**
 * Paints a plan on an empty sheet: formats before values, so that text stays text. Everything waits for the caller's sync, except that
 * a batch is sent whenever its cells come to 3.5 MB.
 */
export async function paintSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<void> {
  let sent = 0;
  for (const block of valueBlocks(plan)) {
    if (sent + block.bytes > batchBytes) {
      await context.sync();
      sent = 0;
    }
    sent += block.bytes;
    const range = sheet.getRangeByIndexes(block.top, 0, block.values.length, block.values[0]?.length ?? 1);
    range.numberFormat = block.formats.map((row) => [...row]);
    const cells = block.values.map((row) => [...row]);
    if (plan.formulas) range.formulas = cells;
    else range.values = cells;
  }
  for (const merge of plan.merges) sheet.getRange(areaName(merge)).merge(false);
  paintStyles(sheet, plan.styles);
  paintLayout(sheet, plan);
  paintWeakRules(sheet, plan);
  paintPage(sheet, plan.page);
  if (plan.colorScales ?? plan.charts ?? plan.choiceLists) {
    // No part of an appendix: it comes with the plan of the sheet that has them.
    const { paintPictures } = await import(/* webpackChunkName: "sheets" */ './paint-pictures');
    paintPictures(sheet, plan);
  }
}
