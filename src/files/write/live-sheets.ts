import type { SheetPlan } from '../../appendix/sheet-plan';
import { vi } from '../../catalogue/vi';
import type { Grid } from '../../core/grid';
import type { BuildInput, ReadTable } from '../../pipeline/build-appendix';
import { liveAppendixOf } from '../../pipeline/build-live-appendix';
import { copyPlan } from './copy-plan';

const longestName = 31;

/** A name that Excel takes and that no other sheet has: a .csv bears the name of its file. */
function named(grid: Grid, taken: readonly string[]): Grid {
  const base =
    grid.sheet
      .replace(/[[\]:*?/\\]/gu, ' ')
      .replace(/^'+|'+$/gu, '')
      .trim()
      .slice(0, longestName) || '1';
  // Excel keeps “History” for its own record of changes.
  const isTaken = (name: string): boolean =>
    [...taken, 'History'].some((other) => other.toLowerCase() === name.toLowerCase());
  let name = base;
  for (let count = 2; isTaken(name); count += 1)
    name = `${base.slice(0, longestName - String(count).length - 1)} ${count}`;
  return { ...grid, sheet: name };
}

/**
 * The live appendix and a copy of the sheets that its formulas read, since a formula cannot rely on another file being at hand. A compared period in a file of its own
 * is over: its totals stand in the formulas. Nothing where the data has errors.
 */
export function liveSheets(reading: ReadTable, input: BuildInput, taken: readonly string[]): SheetPlan[] {
  const names = [...taken, vi.appendix.live];
  const raw = named(input.raw, names);
  const isCopied = input.previous !== null && !input.previous.sheet.startsWith('[');
  const previous = input.previous && isCopied ? named(input.previous, [...names, raw.sheet]) : input.previous;
  const { plan } = liveAppendixOf(reading, { ...input, raw, previous });
  return plan === null ? [] : [plan, copyPlan(raw), ...(previous && isCopied ? [copyPlan(previous)] : [])];
}
