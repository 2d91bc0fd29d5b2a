import type { SheetPlan } from '../../appendix/sheet-plan';
import { paintChart } from './paint-chart';
import { paintColorScale } from './paint-color-scale';

/** Heat maps and charts of a plan, over cells that are painted already. Nothing is asked of Excel before the caller's sync. */
export function paintPictures(sheet: Excel.Worksheet, { colorScales = [], charts = [] }: SheetPlan): void {
  for (const scale of colorScales) paintColorScale(sheet, scale);
  for (const chart of charts) paintChart(sheet, chart);
}
