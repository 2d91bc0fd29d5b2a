import { layFormulas } from '../../../appendix/lay-formulas';
import type { PlanValue, SheetPlan } from '../../../appendix/sheet-plan';

/** Rows of a plan as Excel takes them: number formats first, then values and formulas; null leaves a cell as it is. */
export interface ValueBlock {
  readonly top: number;
  readonly formats: readonly (readonly (string | null)[])[];
  /** To be set as formulas where the plan has any: a constant is then the same as a value. */
  readonly values: readonly (readonly PlanValue[])[];
  /** Most bytes that it takes in a request. */
  readonly bytes: number;
}

const blockBytes = 500_000;
const encoder = new TextEncoder();

/** Number format of each cell, runs laid over each other; null where it stays General. */
function formatMatrix(plan: SheetPlan): (string | null)[][] {
  const formats = plan.values.map((row) => row.map((): string | null => null));
  for (const { areas, style } of plan.styles) {
    if (style.numberFormat === undefined) continue;
    for (const area of areas) {
      for (let row = area.top; row <= area.bottom; row++)
        formats[row]?.fill(style.numberFormat, area.left, area.right + 1);
    }
  }
  return formats;
}

/**
 * A value so that it arrives as it is. Excel reads a string as if it had been typed: the text format prevents that, and elsewhere an apostrophe in
 * front does, which is not kept. Without it a name that begins with “=” would be a formula and “10/1” a date.
 */
function untouched(value: PlanValue, format: string | null): PlanValue {
  if (typeof value !== 'string' || value === '') return value === '' ? null : value;
  return format === '@' ? value : `'${value}`;
}

/** What goes into each cell: the formula where there is one, else the value so that it stays as it is. */
function contents(
  { values, formulas }: SheetPlan,
  formats: readonly (readonly (string | null)[])[],
): readonly (readonly PlanValue[])[] {
  const cells = values.map((row, r) => row.map((value, c) => untouched(value, formats[r]?.[c] ?? null)));
  return layFormulas(cells, formulas, (formula) => formula);
}

/** The plan's cells in blocks of rows of about half a megabyte, so that a batch can be ended between any two. */
export function valueBlocks(plan: SheetPlan): ValueBlock[] {
  const formats = formatMatrix(plan);
  const cells = contents(plan, formats);
  const blocks: ValueBlock[] = [];
  let top = 0;
  let bytes = 0;
  const end = (bottom: number): void => {
    if (bottom === top) return;
    blocks.push({ top, bytes, formats: formats.slice(top, bottom), values: cells.slice(top, bottom) });
    [top, bytes] = [bottom, 0];
  };
  cells.forEach((row, index) => {
    const size = encoder.encode(JSON.stringify([row, formats[index]])).length + row.length;
    if (bytes + size > blockBytes) end(index);
    bytes += size;
  });
  end(cells.length);
  return blocks;
}
