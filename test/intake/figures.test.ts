import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/core/grid';
import type { Extras } from './grid-of';
import { codes, dataset, read } from './read';

const head = 'ĐƠN VỊ | ĐIỂM TỔNG HỢP | CÔNG KHAI | TIẾN ĐỘ';

/** Values of the column CÔNG KHAI. */
function transparency(block: string, extras: Extras = {}): readonly unknown[] {
  return dataset(block, {}, extras).units.map(({ values }) => values['transparency']);
}

describe('figures typed as text', () => {
  it('are numbers, and nothing published is null, never 0', () => {
    const { units } = dataset(`
      ${head}
      PHÚ HÙNG | "86,59" | "98,41%" | "-"
      PHÚ BÌNH | "86.59/100" | "98.4" | N/A
      TÂN HÒA | "86,59 điểm" | 0 |`);
    expect(units.map(({ total, values }) => [total, values['transparency'], values['timeliness']])).toEqual([
      [86.59, 98.41, null],
      [86.59, 98.4, null],
      [86.59, 0, null],
    ]);
  });

  it('carry no binary tail', () => {
    expect(
      dataset({
        sheet: '',
        cells: [
          ['ĐƠN VỊ', 'ĐIỂM'],
          ['PHÚ HÙNG', 0.1 + 0.2 + 75],
        ],
        merges: [],
        percentCells: new Set(),
        hiddenRows: [],
      }).units[0]?.total,
    ).toBe(75.3);
  });

  it('carry no noise of the formulas that made them: none lies over its maximum, and equal totals are equal', () => {
    const grid: Grid = {
      sheet: 'Số liệu',
      cells: [
        ['ĐƠN VỊ', 'Tổng điểm', 'Công khai, minh bạch (18 điểm)', 'Tiến độ giải quyết (20 điểm)'],
        ['PHÚ HÙNG', 86.59 - 6e-14, 18.0000000000004, 20 - 19.9 - 0.1],
        ['PHÚ BÌNH', 86.59, 17.5, 19],
        ['TÂN HÒA', 70.1, 12, 18],
      ],
      merges: [],
      percentCells: new Set(),
      hiddenRows: [],
    };
    const { units } = dataset(grid);
    expect(units.map(({ total, values }) => [total, values['transparency'], values['timeliness']])).toEqual([
      [86.59, 18, 0],
      [86.59, 17.5, 19],
      [70.1, 12, 18],
    ]);
    expect(codes(read(grid).findings)).toEqual([]);
  });

  it('that can be read in two ways are never guessed', () => {
    const { dataset: none, findings } = read(`
      ${head}
      PHÚ HÙNG | 86.59 | "1.234" | 100`);
    expect(none).toBeNull();
    expect(findings.find(({ code }) => code === 'ambiguous-number')).toMatchObject({
      cell: 'C2',
      params: { value: '1.234', column: 'CÔNG KHAI' },
    });
  });

  it('are told by the sheet’s other texts, where these show which mark is the decimal one', () => {
    expect(
      dataset(`
      ${head}
      PHÚ HÙNG | "89.996" | "98.41" | "100"`).units[0]?.total,
    ).toBe(89.996);
    expect(
      codes(
        read(`
      ${head}
      PHÚ HÙNG | "89.996" | "98,41" | "100"
      PHÚ BÌNH | "89.99" | "98,41" | "100"`).findings,
      ),
    ).toEqual(['ambiguous-number B2']);
  });
});

describe('a cell that holds no figure', () => {
  it('is named, every one of them', () => {
    const { dataset: none, findings } = read(`
      ${head}
      PHÚ HÙNG | abc | #N/A | TRUE
      PHÚ BÌNH | 06/5/2024 | #DIV/0! | không`);
    expect(none).toBeNull();
    expect(codes(findings)).toEqual([
      'not-a-number B2',
      'formula-error C2',
      'not-a-number D2',
      'date-for-figure B3',
      'formula-error C3',
      'not-a-number D3',
    ]);
  });

  it('is no figure out of another maximum', () => {
    expect(
      codes(
        read(`
      ${head}
      PHÚ HÙNG | "86.59/90" | "17/18" | 100
      PHÚ BÌNH | 85.21 | 90 | 100`).findings,
      ),
    ).toEqual(['wrong-denominator B2', 'wrong-denominator C2']);
  });

  it('is no figure under 0 or over the maximum', () => {
    expect(
      codes(
        read(`
      ${head}
      PHÚ HÙNG | 100.01 | -0.01 | 100
      PHÚ BÌNH | 100 | 0 | 1234`).findings,
      ),
    ).toEqual(['out-of-range B2', 'out-of-range C2', 'out-of-range D3']);
  });

  it('is out of range in the row of the whole as well', () => {
    expect(
      codes(
        read(`
      ${head}
      TOÀN HUYỆN | 865.9 | 100 | 100
      PHÚ HÙNG | 86.59 | 100 | 100`).findings,
      ),
    ).toEqual(['out-of-range B2']);
  });
});

describe('ratios and percentages', () => {
  it('are told apart by the number format: 0.9841 formatted as percent is 98.41', () => {
    const block = `
      ${head}
      PHÚ HÙNG | 86.59 | 0.9841 | 100
      PHÚ BÌNH | 86.59 | 1 | 100
      TÂN HÒA | 86.59 | 0.007 | 100`;
    const extras = { percent: ['C2', 'C3', 'C4'] };
    expect(transparency(block, extras)).toEqual([98.41, 100, 0.7]);
    expect(codes(read(block, {}, extras).findings)).toEqual([]);
  });

  it('are taken as ratios where a whole column is up to 1, with a finding', () => {
    const block = `
      ${head}
      PHÚ HÙNG | 86.59 | 0.9841 | 100
      PHÚ BÌNH | 86.59 | 1 | 100
      TÂN HÒA | 86.59 | 0 | 90`;
    expect(transparency(block)).toEqual([98.41, 100, 0]);
    const { findings } = read(block);
    expect(codes(findings)).toEqual(['percent-unclear C2']);
    expect(findings.find(({ code }) => code === 'percent-unclear')?.params).toEqual({
      value: 0.9841,
      count: 2,
      taken: 98.41,
      column: 'CÔNG KHAI',
    });
  });

  it('leave a column of tiny percentages as it is, with a finding', () => {
    const block = `
      ${head}
      PHÚ HÙNG | 86.59 | 0.1 | 100
      PHÚ BÌNH | 86.59 | 0.05 | 100`;
    expect(transparency(block)).toEqual([0.1, 0.05]);
    expect(codes(read(block).findings)).toEqual(['percent-unclear C2']);
  });

  it('leave one small figure among large ones as it is, with a finding', () => {
    const block = `
      ${head}
      PHÚ HÙNG | 86.59 | 0.98 | 100
      PHÚ BÌNH | 86.59 | 98.4 | 100
      TÂN HÒA | 86.59 | 97 | 100
      PHÚ MỸ | 86.59 | 96 | 100
      PHÚ AN | 86.59 | 95 | 100
      PHÚ LÂM | 86.59 | 94 | 100`;
    expect(transparency(block)[0]).toBe(0.98);
    expect(codes(read(block).findings)).toEqual(['percent-unclear C2']);
  });

  it('leave a column of small and middling percentages alone', () => {
    expect(
      codes(
        read(`
      ${head}
      PHÚ HÙNG | 86.59 | 0.5 | 100
      PHÚ BÌNH | 86.59 | 1.7 | 100
      TÂN HÒA | 86.59 | 4 | 100`).findings,
      ),
    ).toEqual([]);
  });

  it('take 98.41 in a cell formatted as percent for 98.41, with a finding', () => {
    const block = `
      ${head}
      PHÚ HÙNG | 86.59 | 98.41 | 100`;
    expect(transparency(block, { percent: ['C2'] })).toEqual([98.41]);
    expect(codes(read(block, {}, { percent: ['C2'] }).findings)).toEqual(['percent-unclear C2']);
  });

  it('take 1.2 formatted as percent for 120 %, which is out of range', () => {
    expect(
      codes(
        read(
          `
      ${head}
      PHÚ HÙNG | 86.59 | 1.2 | 100`,
          {},
          { percent: ['C2'] },
        ).findings,
      ),
    ).toEqual(['out-of-range C2']);
  });

  it('take “0,5%” for what it says', () => {
    const block = `
      ${head}
      PHÚ HÙNG | 86.59 | "0,5%" | 100
      PHÚ BÌNH | 86.59 | "98%" | 100`;
    expect(transparency(block)).toEqual([0.5, 98]);
    expect(codes(read(block).findings)).toEqual([]);
  });

  it('are told apart for the total too', () => {
    expect(
      dataset(
        `
      ${head}
      PHÚ HÙNG | 0.8659 | 98 | 100`,
        {},
        { percent: ['B2'] },
      ).units[0]?.total,
    ).toBe(86.59);
  });
});

describe('what the sheet has worked out itself', () => {
  it('is checked: grade and change', () => {
    const { dataset: data, findings } = read(`
      ĐƠN VỊ | THÁNG 5 | XẾP LOẠI | THÁNG 4 | TĂNG/GIẢM
      PHÚ HÙNG | 89.21 | XUẤT SẮC | 77.38 | 11.83
      PHÚ BÌNH | 60 | Trung bình | 61 | 1
      TÂN HÒA | 89.04 | Tốt | 89.06 | "-0,02"
      PHÚ MỸ | 88.62 | A | 81.75 | 6.9`);
    expect(codes(findings)).toEqual(['grade-differs C2', 'change-differs E3']);
    expect(findings[0]?.params).toEqual({ value: 'XUẤT SẮC', total: 89.21, grade: 'TỐT' });
    expect(data?.units).toHaveLength(4);
  });

  it('is graded by the office’s own bands', () => {
    expect(
      codes(
        read(
          `
      ĐƠN VỊ | THÁNG 5 | XẾP LOẠI
      PHÚ HÙNG | 89.21 | XUẤT SẮC`,
          {
            settings: {
              bands: [
                { label: 'XUẤT SẮC', fullLabel: 'XUẤT SẮC', floor: 85 },
                { label: 'YẾU', fullLabel: 'YẾU', floor: 0 },
              ],
            },
          },
        ).findings,
      ),
    ).toEqual([]);
  });
});
