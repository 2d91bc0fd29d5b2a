import type { CellValue, Grid } from '../../src/core/grid';
import { type Configured, defaultConfigured } from '../../src/settings-sheet/configured';
import { planSettingsSheet } from '../../src/settings-sheet/plan-settings-sheet';
import { gridOfPlan } from './grid-of-plan';

/** A sheet “Cấu hình” that people change. Rows and columns count from 0. */
export interface EditedSheet {
  readonly cells: CellValue[][];
  /** The row whose first cell says this; the `occurrence`th of them, from 0. */
  row(label: string, occurrence?: number): number;
  /** Writes a value a number of columns behind a label. */
  write(label: string, column: number, value: CellValue, occurrence?: number): void;
  /** The sheet as a host reads it. */
  grid(): Grid;
}

/** The sheet of some settings, to be changed. */
export function editSheet(now: Configured = defaultConfigured): EditedSheet {
  const grid = gridOfPlan(planSettingsSheet(now));
  const cells = grid.cells.map((row) => [...row]);
  const row = (label: string, occurrence = 0): number => {
    const rows = cells.flatMap((values, index) => (values[0] === label ? [index] : []));
    const found = rows[occurrence];
    if (found === undefined) throw new Error(`no line “${label}”`);
    return found;
  };
  return {
    cells,
    row,
    write(label, column, value, occurrence = 0) {
      const values = cells[row(label, occurrence)];
      if (values) values[column] = value;
    },
    grid: () => ({ ...grid, cells }),
  };
}
