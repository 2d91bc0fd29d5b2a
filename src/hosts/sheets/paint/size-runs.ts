import type { SheetPlan } from '../../../appendix/sheet-plan';

/** Neighbouring rows or columns of one size; counted from 0, in pixels. */
export interface SizeRun {
  readonly first: number;
  readonly count: number;
  readonly pixels: number;
}

function commonest(sizes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** One run over everything with the commonest size, unless a new sheet has that already, then a run for each stretch of another. */
function runsOver(sizes: readonly number[], ofNewSheet: number): SizeRun[] {
  const base = commonest(sizes);
  const runs: SizeRun[] = [];
  sizes.forEach((pixels, index) => {
    const last = runs[runs.length - 1];
    if (pixels === base) return;
    if (last?.pixels === pixels && last.first + last.count === index)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, pixels });
  });
  return base === ofNewSheet ? runs : [{ first: 0, count: sizes.length, pixels: base }, ...runs];
}

/** Sizes that differ by no more than the slack become the greatest of them, so that fewer runs are needed and nothing is cut. */
function levelled(sizes: readonly number[], slack: number): number[] {
  const level = new Map<number, number>();
  let ceiling = Infinity;
  for (const size of [...new Set(sizes)].sort((a, b) => b - a)) {
    if (ceiling - size > slack) ceiling = size;
    level.set(size, ceiling);
  }
  return sizes.map((size) => level.get(size) ?? size);
}

/** In characters: figures of all kinds then get one width, and a build that compares two long sheets stays within thirty calls. The greater one where the lesser leaves too many. */
const widthSlacks = [2.5, 5] as const;
const mostWidths = 4;

/** In pixels, of a sheet that Google has just made (seen in Google Sheets). */
const newWidth = 100;
const newHeight = 21;

/** In pixels: a column that lacks no more of a new sheet's width is left at it, which costs no call. */
const widthLeft = 6;

/** Widths of columns: characters as Excel counts them are 7 pixels each, and 5 for the margins. */
export function columnPixels(plan: SheetPlan): number[] {
  const [fine, coarse] = widthSlacks.map((slack) =>
    levelled(plan.columnWidths, slack)
      .map((characters) => Math.round(characters * 7) + 5)
      .map((pixels) => (pixels < newWidth && newWidth - pixels <= widthLeft ? newWidth : pixels)),
  );
  return (fine && runsOver(fine, newWidth).length <= mostWidths ? fine : coarse) ?? [];
}

/** Runs of columns of one width. */
export function columnRuns(plan: SheetPlan): SizeRun[] {
  return runsOver(columnPixels(plan), newWidth);
}

/** Heights of rows, 4/3 pixels to a point. */
export function rowPixels(plan: SheetPlan): number[] {
  const merged = new Set(
    plan.merges.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index)),
  );
  const base = commonest(plan.rowHeights);
  const heights = plan.rowHeights.map((points, row) => (merged.has(row) ? Math.max(points, base) : base));
  return levelled(heights, 2).map((points) => Math.round((points * 4) / 3));
}

/**
 * Runs of rows of one height. A row without merged cells grows by itself with its text, so that only rows with merged cells can be higher than most;
 * rows that may be lower stay as high as most. The number of runs depends on the heading alone.
 */
export function rowRuns(plan: SheetPlan): SizeRun[] {
  return runsOver(rowPixels(plan), newHeight);
}
