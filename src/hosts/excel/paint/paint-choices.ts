import type { ChoiceList } from '../../../appendix/sheet-plan';
import { areaName } from '../../../core/area';

/** A drop-down in each cell of the area, which may also be empty. */
export function paintChoices(sheet: Excel.Worksheet, { area, choices }: ChoiceList): void {
  sheet.getRange(areaName(area)).dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
}
