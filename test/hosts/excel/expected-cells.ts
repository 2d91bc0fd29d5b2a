import type { CellStyle, SheetPlan } from '../../../src/appendix/sheet-plan';
import { cellOf, type Looks, type Scalar, type Sheet } from '../../excel-host/model';

/** What the plan says of each cell, and what the sheet has, in one shape: `null` where the plan says nothing. */
export interface CellFacts {
  readonly value: Scalar;
  readonly formula: string | null;
  readonly style: CellStyle;
}

/** Every cell of a plan, its runs laid over each other. */
export function plannedCells(plan: SheetPlan): CellFacts[][] {
  return plan.values.map((row, r) =>
    row.map((value, c) => {
      const style = plan.styles.reduce<CellStyle>(
        (under, run) =>
          run.areas.some((area) => r >= area.top && r <= area.bottom && c >= area.left && c <= area.right)
            ? { ...under, ...run.style }
            : under,
        {},
      );
      return { value, formula: null, style };
    }),
  );
}

const verticals: Readonly<Record<string, CellStyle['vertical']>> = { Top: 'top', Center: 'middle', Bottom: 'bottom' };

function has(looks: Looks, wanted: CellStyle): CellStyle {
  const { borders } = looks;
  const isBoxed = ['top', 'bottom', 'left', 'right'].every(
    (side) => borders[side as 'top'] === 'Continuous Thin #000000',
  );
  const vertical = verticals[looks.vertical];
  const all: CellStyle = {
    fontName: looks.fontName,
    fontSize: looks.fontSize,
    bold: looks.bold,
    italic: looks.italic,
    underline: looks.underline === 'Single',
    color: looks.color,
    wrap: looks.wrap,
    numberFormat: looks.numberFormat,
    border: isBoxed,
    horizontal: looks.horizontal.toLowerCase() as 'left',
    ...(looks.fill === null ? {} : { fill: looks.fill }),
    ...(vertical ? { vertical } : {}),
  };
  const keys = Object.keys(wanted);
  return Object.fromEntries(Object.entries(all).filter(([key, value]) => keys.includes(key) || !isPlain(key, value)));
}

function isPlain(key: string, value: unknown): boolean {
  const plain: Readonly<Record<string, unknown>> = {
    fontName: 'Calibri',
    fontSize: 11,
    bold: false,
    italic: false,
    underline: false,
    color: '#000000',
    wrap: false,
    numberFormat: 'General',
    border: false,
    horizontal: 'general',
    vertical: 'bottom',
  };
  return plain[key] === value;
}

/** The same of the painted sheet: what is plain and not asked for is left out, so that a style too many shows as one too few does. */
export function paintedCells(sheet: Sheet, planned: readonly (readonly CellFacts[])[]): CellFacts[][] {
  return planned.map((row, r) =>
    row.map(({ style }, c) => {
      const cell = cellOf(sheet, r, c);
      return { value: cell.value, formula: cell.formula, style: has(cell.looks, style) };
    }),
  );
}
