import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/grid';
import type { LeagueRow } from '../../../src/core/table/league-table';
import { figureFormula, scaleOf } from '../../../src/appendix/live/figure-formula';
import { helperColumns } from '../../../src/appendix/live/helper-columns';
import type { FigureSource, LiveRow } from '../../../src/appendix/live/live-row';
import { nameFormula } from '../../../src/appendix/live/name-formula';

const at = (cell: CellValue): FigureSource => ({ kind: 'cell', sheet: 'Số liệu', row: 4, column: 2, cell });

describe('what a figure was multiplied by when it was read', () => {
  it.each<[CellValue, number | null, 1 | 100 | null]>([
    [0.9841, 98.41, 100],
    [98.41, 98.41, 1],
    [0.5, 0.5, 1],
    [0.9841, 12, 1],
    [0, 0, null],
    ['98,41', 98.41, null],
    [0.9841, null, null],
    [null, null, null],
  ])('%j read as %j: %j', (cell, value, scale) => {
    expect(scaleOf(cell, value)).toBe(scale);
  });
});

describe('the formula of a figure', () => {
  it('reads the raw cell where it has a number, and is blank, never 0, where it has none', () => {
    expect(figureFormula(at(86.59), 86.59, 1, 'F1:G1')).toBe(
      "=IF(ISNUMBER('Số liệu'!$C$5),ROUND('Số liệu'!$C$5,10),\"\")",
    );
    expect(figureFormula(at(null), null, 1, 'F1:G1')).toBe(
      "=IF(ISNUMBER('Số liệu'!$C$5),ROUND('Số liệu'!$C$5,10),\"\")",
    );
  });

  it('multiplies a ratio; a cell that does not tell follows its column, one that tells goes before it', () => {
    const ratio = "=IF(ISNUMBER('Số liệu'!$C$5),ROUND('Số liệu'!$C$5*100,10),\"\")";
    expect(figureFormula(at(0.9841), 98.41, 1, 'F1:G1')).toBe(ratio);
    expect(figureFormula(at(null), null, 100, 'F1:G1')).toBe(ratio);
    expect(figureFormula(at(98.41), 98.41, 100, 'F1:G1')).not.toBe(ratio);
  });

  it('reads a text digit by digit, whatever the decimal mark of the locale; a text that was no figure stays none', () => {
    const cell = "'Số liệu'!$C$5";
    const bare = ['điểm', 'đ', '%', ' '].reduce(
      (text, word) => `SUBSTITUTE(${text},"${word}","")`,
      `LOWER(LEFT(${cell},FIND("/",${cell}&"/")-1))`,
    );
    const text = `SUBSTITUTE(${bare},".",",")`;
    expect(figureFormula(at('86,59'), 86.59, 1, 'F1:G1')).toBe(
      `=IF(ISNUMBER(${cell}),ROUND(${cell},10),IFERROR(VALUE(SUBSTITUTE(${text},",",""))/10^MAX(0,LEN(${text})-FIND(",",${text}&",")),""))`,
    );
    expect(figureFormula(at('-'), null, 1, 'F1:G1')).toBe(`=IF(ISNUMBER(${cell}),ROUND(${cell},10),"")`);
  });

  it('is the figure itself, without a decimal mark, where it is in another workbook, the sum of all groups or nothing', () => {
    expect([
      figureFormula({ kind: 'constant', value: 77.38 }, 77.38, 1, 'F1:G1'),
      figureFormula({ kind: 'sum' }, 80, 1, 'F1:G1'),
      figureFormula({ kind: 'none' }, null, 1, 'F1:G1'),
    ]).toEqual(['=(7738/100)', '=IF(COUNT(F1:G1)=COLUMNS(F1:G1),ROUND(SUM(F1:G1),10),"")', '=""']);
  });
});

describe('the formula of a name', () => {
  const named = (name: FigureSource): string =>
    nameFormula({ row: { name: 'PHÚ HÙNG' } as LeagueRow, name } as LiveRow);
  it('follows the raw cell where that holds the name and nothing else', () => {
    expect([named(at('PHÚ HÙNG')), named(at('  PHÚ HÙNG '))]).toEqual([
      "=TRIM('Số liệu'!$C$5)",
      "=TRIM('Số liệu'!$C$5)",
    ]);
  });

  it('is the name itself where the cell holds more, or there is none', () => {
    for (const source of [at('1. PHÚ HÙNG'), at(7), { kind: 'none' } as const])
      expect(named(source)).toBe('="PHÚ HÙNG"');
  });
});

it('helper columns stand side by side right of the table, the previous rank only where movements are shown', () => {
  const columns = {
    place: 5,
    name: 6,
    total: 7,
    previous: 8,
    firstIndicator: 9,
    indicators: { transparency: 9, reuse: 10 },
    totalKey: 11,
    previousKey: 12,
    order: 13,
    alphabet: 14,
  };
  const five = (['position', 'name', 'total', 'grade', 'previous'] as const).map((id) => ({ id }));
  const moved = [...five.slice(1), { id: 'movement' } as const];
  expect(helperColumns(five, ['transparency', 'reuse'])).toEqual({ ...columns, previousRank: null, end: 15 });
  expect(helperColumns(moved, ['transparency', 'reuse'])).toEqual({ ...columns, previousRank: 15, end: 16 });
});
