import type { ColorScale, ScalePoint } from '../../../appendix/sheet-plan';
import { areaName } from '../../../core/area';

function criterion({ value, color }: ScalePoint): Excel.ConditionalColorScaleCriterion {
  return { type: 'Number', formula: String(value), color };
}

/** A heat map as a conditional format of Excel's own. */
export function paintColorScale(sheet: Excel.Worksheet, { area, points }: ColorScale): void {
  const [low, middle, high = middle] = points;
  const { colorScale } = sheet.getRange(areaName(area)).conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  colorScale.criteria = {
    minimum: criterion(low),
    ...(high !== middle && { midpoint: criterion(middle) }),
    maximum: criterion(high),
  };
}
