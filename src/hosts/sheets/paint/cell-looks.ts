import type { CellStyle, PlanValue, SheetPlan } from '../../../appendix/sheet-plan';

/** The style of every cell, runs laid over each other in their order. Cells of the same style share one object. */
export type CellLooks = readonly (readonly CellStyle[])[];

const bare: CellStyle = {};

/** Lays the style runs of a plan over each other. */
export function cellLooks(plan: SheetPlan): CellLooks {
  const looks: CellStyle[][] = plan.values.map((row) => row.map(() => bare));
  for (const { areas, style } of plan.styles) {
    const laid = new Map<CellStyle, CellStyle>();
    for (const area of areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        const line = looks[row];
        if (!line) continue;
        for (let column = area.left; column <= Math.min(area.right, line.length - 1); column++) {
          const under = line[column] ?? bare;
          const both = laid.get(under) ?? { ...under, ...style };
          laid.set(under, both);
          line[column] = both;
        }
      }
    }
  }
  return looks;
}

/**
 * Number format of a cell in Sheets. Text gets the text format, whatever its style says, and gets it before its value: otherwise “001”, “3/4” and
 * “=1+1” would be read as typed. A number never gets it, for it would become text.
 */
export function sheetsFormat(value: PlanValue, style: CellStyle): string {
  if (typeof value === 'string') return '@';
  const format = style.numberFormat ?? 'General';
  return format === '@' && typeof value === 'number' ? 'General' : format;
}
