import type { Grid } from '../core/grid';
import { periodNamed, proposedIn } from '../history/compared-history';
import { type HistoryIndex, indexHistory, type RowRun } from '../history/index-history';
import { lackingRows, withRows } from '../history/lacking-rows';
import type { GridBlock } from '../history/thin-grid';
import { trendPeriods } from '../history/trend';
import { type BuildInput, readTable } from './build-appendix';
import { readSheet } from './read-sheet';
import { recordPeriod } from './record-period';
import type { SheetKind } from './sheet-kinds';

/** A thinly read history of a build, and the rows that the build needs of it. */
export interface WantedHistory {
  readonly grid: Grid;
  readonly index: HistoryIndex;
  /** Counted from 0; few, and none where nothing is lacking. */
  readonly runs: readonly RowRun[];
}

function comparedKeys(input: BuildInput, { periods }: HistoryIndex): readonly string[] {
  const { previousPeriod, settings, period, closedOn } = input;
  if (!input.compare) return [];
  if (previousPeriod !== null) return [periodNamed(periods, previousPeriod)].flatMap((one) => one?.key ?? []);
  const asked = { role: 'raw', period, closedOn, previousPeriod } as const;
  const { dataset } = readSheet(input.raw, settings, asked, input.more, input.others);
  const hasOwn =
    input.previous === null && dataset !== null && (dataset.previous !== null || dataset.earlier !== undefined);
  return dataset && !hasOwn ? [proposedIn(periods, dataset)].flatMap((one) => one?.key ?? []) : [];
}

function trendKeys(input: BuildInput, { periods }: HistoryIndex): readonly string[] {
  const { read } = readTable({ ...input, previous: null, compare: false });
  const made = read && recordPeriod(read.table, input.raw.sheet);
  return made && 'record' in made ? trendPeriods(made.record, periods).map(({ key }) => key) : [];
}

/** The history among what a build is given, and which of its rows are still to be read; null where it has none. */
export function wantedHistory(kind: SheetKind, input: BuildInput): WantedHistory | null {
  for (const grid of [input.previous, input.history ?? null]) {
    const index = grid && indexHistory(grid);
    if (index)
      return {
        grid,
        index,
        runs: lackingRows(grid, index, kind === 'trend' ? trendKeys(input, index) : comparedKeys(input, index)),
      };
  }
  return null;
}

/** The build with those rows; null where they have moved meanwhile. */
export function withHistoryRows(
  input: BuildInput,
  { grid, index }: WantedHistory,
  blocks: readonly GridBlock[],
): BuildInput | null {
  const complete = withRows(grid, index, blocks);
  if (complete === null) return null;
  return input.previous === grid ? { ...input, previous: complete } : { ...input, history: complete };
}
