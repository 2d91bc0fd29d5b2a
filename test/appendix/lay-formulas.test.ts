import { describe, expect, it } from 'vitest';
import { layFormulas } from '../../src/appendix/lay-formulas';
import type { PlanValue } from '../../src/appendix/sheet-plan';

const rows: readonly (readonly PlanValue[])[] = [
  ['PHÚ HÙNG', 89.21, 'TỐT'],
  ['PHÚ BÌNH', 89.12, 'TỐT'],
];

describe('cells of a sheet with formulas', () => {
  it('have the formula in its place and every other value as it was', () => {
    const laid = layFormulas(
      rows,
      [
        { row: 1, column: 2, formula: '=IF(B2>=90,"XUẤT SẮC","TỐT")' },
        { row: 0, column: 1, formula: '=Raw!C3' },
      ],
      (formula) => formula,
    );
    expect(laid).toEqual([
      ['PHÚ HÙNG', '=Raw!C3', 'TỐT'],
      ['PHÚ BÌNH', 89.12, '=IF(B2>=90,"XUẤT SẮC","TỐT")'],
    ]);
    expect(rows).toEqual([
      ['PHÚ HÙNG', 89.21, 'TỐT'],
      ['PHÚ BÌNH', 89.12, 'TỐT'],
    ]);
  });

  it('are left empty for a host that writes its formulas afterwards', () => {
    expect(layFormulas(rows, [{ row: 0, column: 1, formula: '=Raw!C3' }], () => null)).toEqual([
      ['PHÚ HÙNG', null, 'TỐT'],
      ['PHÚ BÌNH', 89.12, 'TỐT'],
    ]);
  });

  it('of a sheet without formulas are not copied', () => {
    expect(layFormulas(rows, undefined, () => null)).toBe(rows);
  });
});
