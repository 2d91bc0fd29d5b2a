import type { SheetPlan } from '../../../appendix/sheet-plan';
import { cellName } from '../../../core/area';
import { paintChart } from './paint-chart';
import { paintChoices } from './paint-choices';
import { paintColorScale } from './paint-color-scale';

/** Heat maps, charts and drop-downs of a plan, over cells that are painted already, and the pages that keep them whole. Nothing is asked of Excel before the caller's sync. */
export function paintPictures(
  sheet: Excel.Worksheet,
  { colorScales = [], charts = [], choiceLists = [], page }: SheetPlan,
): void {
  for (const scale of colorScales) paintColorScale(sheet, scale);
  for (const chart of charts) paintChart(sheet, chart);
  for (const list of choiceLists) paintChoices(sheet, list);
  for (const row of page.breakBefore ?? []) sheet.horizontalPageBreaks.add(cellName(row, 0));
}
