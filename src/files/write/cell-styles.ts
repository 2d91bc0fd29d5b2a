import type { CellStyle as FileStyle } from 'hucre';
import type { CellStyle, SheetPlan } from '../../appendix/sheet-plan';

/** Style of every cell of a plan: `styles[ids[row * columns + column]]`. Style 0 is that of a cell that no run touches. */
export interface CellStyles {
  readonly ids: Int32Array;
  readonly styles: readonly CellStyle[];
}

/** Lays the runs over each other. Cells with the same runs share one style, so that the work is a look-up per cell and run. */
export function layStyles(plan: SheetPlan, columns: number): CellStyles {
  const ids = new Int32Array(plan.values.length * columns);
  const styles: CellStyle[] = [{}];
  for (const run of plan.styles) {
    const styledBy = new Map<number, number>();
    const idAfter = (before: number): number => {
      const known = styledBy.get(before);
      if (known !== undefined) return known;
      const id = styles.push({ ...styles[before], ...run.style }) - 1;
      styledBy.set(before, id);
      return id;
    };
    for (const area of run.areas) {
      const lastColumn = Math.min(area.right, columns - 1);
      for (let row = area.top; row <= Math.min(area.bottom, plan.values.length - 1); row += 1) {
        for (let cell = row * columns + area.left; cell <= row * columns + lastColumn; cell += 1)
          ids[cell] = idAfter(ids[cell] ?? 0);
      }
    }
  }
  return { ids, styles };
}

const verticals = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

function rgb(color: string): { rgb: string } {
  return { rgb: color.replace('#', '').toUpperCase() };
}

const line = { style: 'thin', color: { rgb: '000000' } } as const;

/** A plan's style in the terms of the file library; what is left out stays at the file's default. */
export function fileStyle(style: CellStyle): FileStyle {
  const { fontName, fontSize, bold, italic, underline, color, fill, horizontal, vertical, wrap, numberFormat, border } =
    style;
  return {
    font: {
      name: fontName ?? 'Calibri',
      size: fontSize ?? 11,
      ...(bold === true && { bold }),
      ...(italic === true && { italic }),
      ...(underline === true && { underline }),
      ...(color !== undefined && { color: rgb(color) }),
    },
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(fill) } }),
    ...((horizontal !== undefined || vertical !== undefined || wrap === true) && {
      alignment: {
        ...(horizontal !== undefined && { horizontal }),
        ...(vertical !== undefined && { vertical: verticals[vertical] }),
        ...(wrap === true && { wrapText: wrap }),
      },
    }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { numFmt: numberFormat }),
    ...(border === true && { border: { top: line, right: line, bottom: line, left: line } }),
  };
}
