import { pageScale } from '../../src/appendix/fit-widths';
import type { SheetPlan } from '../../src/appendix/sheet-plan';

/** What is left of a font of so many points once the sheet is fitted to its page: across, and down too where all of it is on one. */
export function printedSize({ columnWidths, rowHeights, page }: SheetPlan, size: number): number {
  return size * pageScale(columnWidths, page.onePage === true ? rowHeights : [], page);
}
