import type { ScalePoint, SheetPlan } from '../../appendix/sheet-plan';
import { areaName } from '../../core/area';

function criterion({ value, color }: ScalePoint): Excel.ConditionalColorScaleCriterion {
  return { type: 'Number', formula: String(value), color };
}

/** Heat maps as conditional formats of Excel's own. */
export function paintColorScales(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, points } of plan.colorScales ?? []) {
    const [low, middle, high = middle] = points;
    const { colorScale } = sheet.getRange(areaName(area)).conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    colorScale.criteria = { minimum: criterion(low), ...(high !== middle && { midpoint: criterion(middle) }), maximum: criterion(high) };
  }
}
