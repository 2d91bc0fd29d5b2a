import type { PageSetup, SheetPlan } from '../../../appendix/sheet-plan';
import type { Area } from '../../../core/area';
import { addressesOf } from './paint-styles';

const pointsPerMillimetre = 72 / 25.4;

/** Sizes are in pixels of Calibri 11, the font that Excel counts a column's characters in: seven for a digit, five for the edges. */
export function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** Rows or columns by their size: those of one size, wherever they lie, are set at once. */
function areasBySize(
  sizes: readonly number[],
  areaAt: (first: number, last: number) => Area,
): ReadonlyMap<number, readonly Area[]> {
  const bySize = new Map<number, Area[]>();
  let first = 0;
  sizes.forEach((size, index) => {
    if (sizes[index + 1] === size) return;
    const areas = bySize.get(size) ?? [];
    areas.push(areaAt(first, index));
    bySize.set(size, areas);
    first = index + 1;
  });
  return bySize;
}

/** Widths and heights, frozen rows, no gridlines. */
export function paintLayout(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const columns = areasBySize(plan.columnWidths, (left, right) => ({ top: 0, left, bottom: 0, right }));
  const rows = areasBySize(plan.rowHeights, (top, bottom) => ({ top, left: 0, bottom, right: 0 }));
  for (const [size, areas] of columns)
    for (const address of addressesOf(areas)) sheet.getRanges(address).format.columnWidth = columnPoints(size);
  for (const [size, areas] of rows)
    for (const address of addressesOf(areas)) sheet.getRanges(address).format.rowHeight = size;
  const { hiddenFrom, columnWidths } = plan;
  if (hiddenFrom !== undefined)
    sheet.getRangeByIndexes(0, hiddenFrom, 1, columnWidths.length - hiddenFrom).columnHidden = true;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.showGridlines = false;
}

/** How it is printed: A4, margins, fitted to the width, headings repeated, page number from the second page on (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function paintPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.topMargin = page.margins.top * pointsPerMillimetre;
  pageLayout.bottomMargin = page.margins.bottom * pointsPerMillimetre;
  pageLayout.leftMargin = page.margins.left * pointsPerMillimetre;
  pageLayout.rightMargin = page.margins.right * pointsPerMillimetre;
  pageLayout.headerMargin = page.margins.header * pointsPerMillimetre;
  pageLayout.centerHorizontally = true;
  if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1, ...(page.onePage && { verticalFitToPages: 1 }) };
  if (page.repeatRows) pageLayout.setPrintTitleRows(`$${page.repeatRows.first + 1}:$${page.repeatRows.last + 1}`);
  if (page.pageNumbers) {
    pageLayout.headersFooters.state = 'FirstAndDefault';
    pageLayout.headersFooters.firstPage.centerHeader = '';
    pageLayout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  }
}
