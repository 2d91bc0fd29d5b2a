import { describe, expect, it } from 'vitest';
import { formulaBlocks } from '../../src/appendix/formula-blocks';
import type { PlanFormula } from '../../src/appendix/sheet-plan';

/** A formula that tells where it stands. */
const at = (row: number, column: number): PlanFormula => ({ row, column, formula: `=R${row}C${column}` });

describe('formulas for a host that takes rectangles only', () => {
  it('of rows that lie under each other with the same columns go in one rectangle', () => {
    expect(formulaBlocks([at(7, 2), at(7, 3), at(8, 2), at(8, 3), at(9, 2), at(9, 3)])).toEqual([
      {
        top: 7,
        left: 2,
        formulas: [
          ['=R7C2', '=R7C3'],
          ['=R8C2', '=R8C3'],
          ['=R9C2', '=R9C3'],
        ],
      },
    ]);
  });

  it('go in the same rectangle in whatever order they are given', () => {
    expect(formulaBlocks([at(10, 4), at(9, 3), at(10, 3), at(9, 4)])).toEqual([
      {
        top: 9,
        left: 3,
        formulas: [
          ['=R9C3', '=R9C4'],
          ['=R10C3', '=R10C4'],
        ],
      },
    ]);
  });

  it('on both sides of a column without one are rectangles of their own, each as long as it goes', () => {
    expect(formulaBlocks([at(7, 0), at(7, 1), at(7, 5), at(8, 0), at(8, 1), at(8, 5)])).toEqual([
      {
        top: 7,
        left: 0,
        formulas: [
          ['=R7C0', '=R7C1'],
          ['=R8C0', '=R8C1'],
        ],
      },
      { top: 7, left: 5, formulas: [['=R7C5'], ['=R8C5']] },
    ]);
  });

  it('begin a new rectangle under a row without any, such as the caption of a list', () => {
    expect(formulaBlocks([at(7, 2), at(8, 2), at(10, 2), at(11, 2)])).toEqual([
      { top: 7, left: 2, formulas: [['=R7C2'], ['=R8C2']] },
      { top: 10, left: 2, formulas: [['=R10C2'], ['=R11C2']] },
    ]);
  });

  it('begin a new rectangle where a row has other columns, so that no cell is written that has none', () => {
    expect(formulaBlocks([at(7, 2), at(7, 3), at(8, 2), at(9, 3)])).toEqual([
      { top: 7, left: 2, formulas: [['=R7C2', '=R7C3']] },
      { top: 8, left: 2, formulas: [['=R8C2']] },
      { top: 9, left: 3, formulas: [['=R9C3']] },
    ]);
  });

  it('are no rectangle where there are none', () => {
    expect(formulaBlocks([])).toEqual([]);
  });
});
