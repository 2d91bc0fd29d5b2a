import type { RowRun } from './index-history';

/**
 * Covers some rows by at most so many runs, with as few rows between them as can be: a host reads each run at once, and people sort a history by unit, so that a period's
 * rows lie apart. In the order of the sheet.
 */
export function joinRuns(runs: readonly RowRun[], most: number): readonly RowRun[] {
  const sorted = [...runs].sort((a, b) => a.top - b.top);
  const gaps = sorted.slice(1).map(({ top }, index) => top - (sorted[index]?.bottom ?? 0) - 1);
  const widest = [...gaps]
    .sort((a, b) => b - a)
    .slice(0, Math.max(0, most - 1))
    .filter((gap) => gap > 0);
  const joined: RowRun[] = [];
  sorted.forEach((run, index) => {
    const last = joined[joined.length - 1];
    const gap = widest.indexOf(gaps[index - 1] ?? 0);
    if (last !== undefined && (gap < 0 || index === 0))
      joined[joined.length - 1] = { top: last.top, bottom: Math.max(last.bottom, run.bottom) };
    else joined.push(run);
    if (gap >= 0) widest.splice(gap, 1);
  });
  return joined;
}
