import type { PageSetup } from './sheet-plan';

/**
 * A4 landscape, margins and page number by Nghị định 30/2020/NĐ-CP, Phụ lục I (top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm; number
 * centred in the top margin, not on the first page). `headerTop` is the first of the two header rows.
 */
export function appendixPage(headerTop: number): PageSetup {
  return {
    orientation: 'landscape',
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
    fitToWidth: true,
    repeatRows: { first: headerTop, last: headerTop + 1 },
    pageNumbers: true,
  };
}
