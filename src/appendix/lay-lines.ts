import type { Area } from '../core/area';
import type { CellStyle, PlanValue, StyleRun } from './sheet-plan';

/** A cell over some columns of its row, both ends included; what is over several is merged. */
export interface LaidCell {
  readonly left: number;
  readonly right: number;
  readonly value: PlanValue;
  readonly style: CellStyle;
}

/** A row of a sheet that is laid out freely. */
export interface LaidLine {
  /** In points. */
  readonly height: number;
  readonly cells: readonly LaidCell[];
}

/** A cell of one column. */
export function laidCell(left: number, value: PlanValue, style: CellStyle): LaidCell {
  return { left, right: left, value, style };
}

/** Rows as parts of a plan `columns` wide: cells of the same looks share a style, so that a host paints few. */
export function layLines(
  lines: readonly LaidLine[],
  columns: number,
): {
  readonly values: readonly (readonly PlanValue[])[];
  readonly merges: readonly Area[];
  readonly styles: readonly StyleRun[];
  readonly rowHeights: readonly number[];
} {
  const merges: Area[] = [];
  const looks = new Map<string, { readonly areas: Area[]; readonly style: CellStyle }>();
  const values = lines.map(({ cells }, row) => {
    const line = Array.from({ length: columns }, (): PlanValue => null);
    for (const { left, right, value, style } of cells) {
      line[left] = value;
      const area = { top: row, left, bottom: row, right };
      if (right > left) merges.push(area);
      // Text stays text, whatever it begins with.
      const look = typeof value === 'string' ? { ...style, numberFormat: '@' } : style;
      const key = JSON.stringify(look);
      const same = looks.get(key);
      if (same) same.areas.push(area);
      else looks.set(key, { areas: [area], style: look });
    }
    return line;
  });
  return { values, merges, styles: [...looks.values()], rowHeights: lines.map(({ height }) => height) };
}
