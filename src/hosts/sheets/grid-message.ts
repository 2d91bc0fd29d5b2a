import type { Grid } from '../../core/grid';

/** A grid as it crosses from Google's server to the sidebar: plain objects, arrays, texts and numbers only. */
export interface GridMessage {
  readonly sheet: string;
  readonly cells: Grid['cells'];
  readonly merges: Grid['merges'];
  readonly percentCells: readonly string[];
  readonly hiddenRows: readonly number[];
}

/** Makes a message of a grid. */
export function toMessage(grid: Grid): GridMessage {
  return { ...grid, percentCells: [...grid.percentCells] };
}

/** Makes a grid of a message. */
export function fromMessage(message: GridMessage): Grid {
  return { ...message, percentCells: new Set(message.percentCells) };
}
