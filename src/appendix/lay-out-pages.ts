import type { PageSetup } from './sheet-plan';

/** Where a row is printed. */
export interface PrintedPlace {
  /** Counted from 0. */
  readonly page: number;
  /** Of the page, in points before scaling, through this row. */
  readonly used: number;
}

/**
 * On which page each row is printed: pages are as high as `room`, rows that are repeated stand on every page after their own, and some rows begin a page.
 *
 * @param rowHeights - in points before scaling
 */
export function layOutPages(
  rowHeights: readonly number[],
  room: number,
  { repeatRows, breakBefore = [] }: Pick<PageSetup, 'repeatRows' | 'breakBefore'>,
): PrintedPlace[] {
  const breaks = new Set(breakBefore);
  const repeated =
    repeatRows === null
      ? 0
      : rowHeights.slice(repeatRows.first, repeatRows.last + 1).reduce((sum, one) => sum + one, 0);
  let [page, used] = [0, 0];
  return rowHeights.map((height, row) => {
    if (row > 0 && (breaks.has(row) || used + height > room)) {
      page += 1;
      used = repeatRows !== null && row > repeatRows.last ? repeated : 0;
    }
    used += height;
    return { page, used };
  });
}

/** Of rows that may begin a page those that have to, so that what follows one up to the next is not parted; what is longer than a page begins one. */
export function neededBreaks(
  rowHeights: readonly number[],
  room: number,
  { repeatRows, breakBefore = [] }: Pick<PageSetup, 'repeatRows' | 'breakBefore'>,
): number[] {
  const needed: number[] = [];
  breakBefore.forEach((start, index) => {
    const places = layOutPages(rowHeights, room, { repeatRows, breakBefore: needed });
    const end = (breakBefore[index + 1] ?? rowHeights.length) - 1;
    if (places[start]?.page !== places[end]?.page) needed.push(start);
  });
  return needed;
}
