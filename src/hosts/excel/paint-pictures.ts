import type { SheetPlan } from '../../appendix/sheet-plan';
import { cellName } from '../../core/area';
import { paintChart } from './paint-chart';
import { paintColorScale } from './paint-color-scale';

/** Heat maps and charts of a plan, over cells that are painted already, and the pages that keep them whole. Nothing is asked of Excel before the caller's sync. */
export function paintPictures(sheet: Excel.Worksheet, { colorScales = [], charts = [], page }: SheetPlan): void {
  for (const scale of colorScales) paintColorScale(sheet, scale);
  for (const chart of charts) paintChart(sheet, chart);
  for (const row of page.breakBefore ?? []) sheet.horizontalPageBreaks.add(cellName(row, 0));
}
