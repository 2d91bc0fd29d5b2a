import type { PageSetup, SheetPlan } from '../../appendix/sheet-plan';

const pointsPerMillimetre = 72 / 25.4;

/** Sizes are in pixels of Calibri 11, the font that Excel counts a column's characters in: seven for a digit, five for the edges. */
function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** Rows or columns of the same size that follow each other. */
function sizeRuns(sizes: readonly number[]): { readonly first: number; readonly count: number; readonly size: number }[] {
  const runs: { first: number; count: number; size: number }[] = [];
  sizes.forEach((size, index) => {
    const last = runs[runs.length - 1];
    if (last?.size === size) last.count += 1;
    else runs.push({ first: index, count: 1, size });
  });
  return runs;
}

/** Widths and heights, frozen rows, no gridlines. */
export function paintLayout(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { first, count, size } of sizeRuns(plan.columnWidths)) sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = columnPoints(size);
  for (const { first, count, size } of sizeRuns(plan.rowHeights)) sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = size;
  const { hiddenFrom, columnWidths } = plan;
  if (hiddenFrom !== undefined) sheet.getRangeByIndexes(0, hiddenFrom, 1, columnWidths.length - hiddenFrom).columnHidden = true;
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
  if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (page.repeatRows) pageLayout.setPrintTitleRows(`$${page.repeatRows.first + 1}:$${page.repeatRows.last + 1}`);
  if (page.pageNumbers) {
    pageLayout.headersFooters.state = 'FirstAndDefault';
    pageLayout.headersFooters.firstPage.centerHeader = '';
    pageLayout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  }
}
