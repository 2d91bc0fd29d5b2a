import type { Area } from '../../../core/area';
import type { Grid } from '../../../core/grid';
import type { Stale } from './patch-grid';

/** Sheets as they were last shown, so that of one where a cell was typed only that cell is read again. */
export interface ShownGrids {
  readonly put: (id: string, grid: Grid) => void;
  /** Cells of a sheet have changed; null: nobody knows which. */
  readonly changed: (id: string, area: Area | null) => void;
  /** The sheets among these of which some cells are to be read again. */
  readonly stale: (ids: readonly string[]) => readonly Stale[];
  readonly clear: () => void;
}

/** A raw sheet, the compared one, and a few that are read with them. */
const most = 8;

/** Knows no sheet yet. */
export function createShownGrids(): ShownGrids {
  const shown = new Map<string, Stale>();
  return {
    put: (id, grid) => {
      shown.delete(id);
      shown.set(id, { id, grid, areas: [] });
      const [oldest] = shown.keys();
      if (shown.size > most && oldest !== undefined) shown.delete(oldest);
    },
    changed: (id, area) => {
      const known = shown.get(id);
      if (area === null) shown.delete(id);
      else if (known) shown.set(id, { ...known, areas: [...known.areas, area] });
    },
    stale: (ids) => ids.flatMap((id) => shown.get(id) ?? []).filter(({ areas }) => areas.length > 0),
    clear: () => {
      shown.clear();
    },
  };
}
