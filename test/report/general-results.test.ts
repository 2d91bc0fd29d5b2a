import { describe, expect, test } from 'vitest';
import { generalResults } from '../../src/report/general-results';
import { textOf } from '../../src/report/run';
import { phuTanSettings, tableOf } from './phu-tan';
import type { Figures } from './phu-tan';

function said(units: readonly Figures[], summary?: Figures): string {
  const table = tableOf(units, { compared: false, ...(summary ? { summary } : {}) });
  return generalResults(table, { ...phuTanSettings, upperRank: null })
    .map(textOf)
    .join('\n');
}

describe('grades, best and worst', () => {
  test('no unit: only the pointer to the appendix', () => {
    expect(said([])).toBe('Kết quả chi tiết tại Phụ lục 1 kèm theo.');
  });

  test('one unit: neither best nor worst', () => {
    expect(said([{ name: 'PHÚ MỸ', total: 62.5 }])).toBe(
      'Đơn vị được xếp loại là Phú Mỹ: 62.5 điểm, loại TRUNG BÌNH.\nKết quả chi tiết tại Phụ lục 1 kèm theo.',
    );
  });

  test('two units of one grade', () => {
    expect(
      said([
        { name: 'A', total: 81 },
        { name: 'B', total: 82 },
      ]),
    ).toContain('Cả 02 đơn vị được xếp loại đều đạt loại TỐT. Điểm cao nhất: B (82 điểm); thấp nhất: A (81 điểm).');
  });

  test('all five grades, best first', () => {
    const text = said([95, 85, 75, 55, 45].map((total) => ({ name: `Xã ${total}`, total })));
    expect(text).toContain(
      'có 01 đơn vị loại XUẤT SẮC, 01 đơn vị loại TỐT, 01 đơn vị loại KHÁ, 01 đơn vị loại TRUNG BÌNH và 01 đơn vị loại YẾU.',
    );
    expect(text).toContain('02 đơn vị có điểm tổng hợp dưới 70: Xã 45 và Xã 55.');
  });

  test('ties for best and worst are all named', () => {
    const text = said([
      { name: 'A', total: 90 },
      { name: 'B', total: 90 },
      { name: 'C', total: 80 },
      { name: 'D', total: 72 },
      { name: 'E', total: 72 },
      { name: 'F', total: 72 },
    ]);
    expect(text).toContain('Điểm cao nhất: A và B (cùng 90 điểm); thấp nhất: D, E và F (cùng 72 điểm).');
  });

  test('all equal: nobody is best or worst', () => {
    const text = said([
      { name: 'A', total: 85.5 },
      { name: 'B', total: 85.5 },
    ]);
    expect(text).toContain('Các đơn vị cùng đạt 85.5 điểm.');
    expect(text).not.toMatch(/cao nhất|thấp nhất/u);
  });

  test('a unit without a total is named, not counted as 0', () => {
    const text = said([
      { name: 'A', total: 90 },
      { name: 'B', total: null },
      { name: 'C', total: 85 },
    ]);
    expect(text).toContain('Trong 02 đơn vị được xếp loại');
    expect(text).toContain('thấp nhất: C (85 điểm)');
    expect(text).toContain('01 đơn vị chưa có điểm tổng hợp nên chưa được xếp hạng, xếp loại: B.');
  });

  test('rounding never contradicts the grade: a TỐT of 89.996 is not printed as 90', () => {
    const text = said(
      [
        { name: 'A', total: 89.996 },
        { name: 'B', total: 82.345 },
      ],
      { name: 'TOÀN TỈNH', total: 69.998 },
    );
    expect(text).toContain('Toàn tỉnh đạt 69.998/100 điểm, xếp loại “TRUNG BÌNH”');
    expect(text).toContain('Điểm cao nhất: A (89.996 điểm); thấp nhất: B (82.35 điểm).');
  });
});

describe('the row of the whole', () => {
  test.each([
    ['TOÀN HUYỆN', 'Toàn huyện đạt'],
    ['Toàn tỉnh Gia Lai', 'Toàn tỉnh Gia Lai đạt'],
    ['TOÀN XÃ PHÚ MỸ', 'Toàn xã Phú Mỹ đạt'],
    ['BÌNH QUÂN', 'Kết quả tổng hợp (“BÌNH QUÂN”) đạt'],
  ])('%s', (name, opening) => {
    expect(said([], { name, total: 88 })).toContain(opening);
  });

  test('without a total: nothing of it', () => {
    expect(said([], { name: 'TOÀN HUYỆN', total: null })).not.toContain('Toàn huyện');
  });

  test.each([
    [80, 'kết quả tăng 8 điểm'],
    [90.5, 'kết quả giảm 2.5 điểm'],
    [88, 'Kết quả bằng Tháng 4 (88 điểm)'],
    [null, 'xếp loại “TỐT”.\n'],
  ])('from %s before to 88 now', (previous, words) => {
    const table = tableOf([], { summary: { name: 'TOÀN HUYỆN', total: 88, previous } });
    expect(
      generalResults(table, { ...phuTanSettings, upperRank: null })
        .map(textOf)
        .join('\n'),
    ).toContain(words);
  });
});

describe('what stands out', () => {
  const whole = { name: 'TOÀN HUYỆN', total: 86.59, previous: 80.53 };

  test('total and grade of the whole are bold', () => {
    const [line] = generalResults(tableOf([], { compared: false, summary: whole }), phuTanSettings);
    expect(line?.filter(({ bold }) => bold === true).map(({ text }) => text)).toEqual(['86.59/100', '“TỐT”']);
  });

  test('without a rank in the level above the sentence has none', () => {
    const [line] = generalResults(tableOf([], { compared: false, summary: whole }), {
      ...phuTanSettings,
      upperRank: null,
    });
    expect(line && textOf(line)).toBe('Toàn huyện đạt 86.59/100 điểm, xếp loại “TỐT”.');
  });

  test('the heading of departments and of communes is in italics', () => {
    const lines = generalResults(
      tableOf([{ name: 'Sở Nội vụ', kind: 'department' }, { name: 'Xã Phú Mỹ' }], { cohorts: true }),
      phuTanSettings,
    );
    expect(
      lines
        .flat()
        .filter(({ italic }) => italic === true)
        .map(({ text }) => text),
    ).toEqual(['Khối sở, ban, ngành:', 'Khối xã, phường, đặc khu:']);
  });

  test('a whole without a total, or with no total before, gives no change', () => {
    const before = (previous: number | null) =>
      generalResults(tableOf([], { summary: { ...whole, previous } }), phuTanSettings).map(textOf)[0];
    expect(before(null)).toBe(
      'Toàn huyện đạt 86.59/100 điểm, xếp hạng 01/11 huyện, thị xã, thành phố, xếp loại “TỐT”.',
    );
    expect(before(86.591)).toContain('kết quả giảm 0.001 điểm.');
  });

  test('the sentences of changes are one paragraph, with a space between them', () => {
    const table = tableOf([
      { name: 'A', total: 80, previous: 75 },
      { name: 'B', total: 78, previous: 74 },
      { name: 'C', total: 70, previous: 72 },
    ]);
    expect(generalResults(table, phuTanSettings).map(textOf)[1]).toBe(
      'So với Tháng 4: 02 đơn vị tăng điểm và 01 đơn vị giảm điểm. Tăng nhiều nhất là A (tăng 5 điểm, từ 75 lên 80). Đơn vị giảm điểm là C (giảm 2 điểm, từ 72 xuống 70).',
    );
  });

  test('a total that has no grade is given with none', () => {
    const [line] = generalResults(tableOf([], { compared: false, summary: { ...whole, total: -1 } }), phuTanSettings);
    expect(line && textOf(line)).toContain('Toàn huyện đạt -1/100 điểm');
    expect(line && textOf(line)).toContain('xếp loại “”.');
  });

  test('an office without a threshold for the total has nobody under it', () => {
    const table = tableOf(
      [
        { name: 'A', total: 60 },
        { name: 'B', total: 50 },
      ],
      { compared: false },
    );
    expect(
      generalResults({ ...table, scheme: { ...table.scheme, totalThreshold: null } }, phuTanSettings)
        .map(textOf)
        .join(),
    ).not.toContain('dưới');
    expect(generalResults(table, phuTanSettings).map(textOf)[0]).toBe(
      'Cả 02 đơn vị được xếp loại đều đạt loại TRUNG BÌNH. Điểm cao nhất: A (60 điểm); thấp nhất: B (50 điểm). 02 đơn vị có điểm tổng hợp dưới 70: B và A.',
    );
  });

  test('where nothing is compared nothing is said of another basis', () => {
    expect(generalResults({ ...tableOf([], { compared: false }), sameBasis: false }, phuTanSettings)).toHaveLength(1);
  });
});

describe('the level above', () => {
  const compared = (total: number, upperTotal: number | null, upperName: string | null = 'toàn tỉnh'): string => {
    const table = tableOf([{ name: 'XÃ A' }], { compared: false, summary: { name: 'TOÀN HUYỆN', total } });
    return generalResults(table, { ...phuTanSettings, upperRank: null, upperName, upperTotal })
      .map(textOf)
      .join('\n');
  };

  test('is compared with in points, exactly, in both directions and where it is the same', () => {
    expect(compared(86.59, 84.1)).toContain('Kết quả cao hơn mức chung của toàn tỉnh (84.1 điểm) là 2.49 điểm.');
    expect(compared(80.1, 84.3)).toContain('Kết quả thấp hơn mức chung của toàn tỉnh (84.3 điểm) là 4.2 điểm.');
    expect(compared(84.3, 84.3)).toContain('Kết quả bằng mức chung của toàn tỉnh (84.3 điểm).');
  });

  test('is called so where nobody has named it, and is not spoken of where its total is not known', () => {
    expect(compared(86.59, 84.1, null)).toContain('mức chung của cấp trên (84.1 điểm)');
    expect(compared(86.59, null)).not.toContain('mức chung');
  });
});
