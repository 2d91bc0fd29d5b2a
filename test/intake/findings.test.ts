import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding';
import { findingList } from '../../src/intake/finding-list';
import { codes, dataset, read } from './read';

/** What a finding of a code says, and where. */
function told(findings: readonly Finding[], wanted: Finding['code']): readonly unknown[] {
  return findings.filter(({ code }) => code === wanted).map(({ cell, params }) => [cell, params]);
}

it('findings of the whole sheet come first, then those of cells, from the top', () => {
  const list = findingList('Số liệu');
  list.at(1, 0, 'unnamed-unit', {});
  list.at(0, 1, 'unnamed-unit', {});
  list.at(0, 0, 'no-units', {});
  list.on('no-period', {});
  expect(list.all().map(({ code, cell, sheet }) => [code, cell, sheet])).toEqual([
    ['no-period', null, 'Số liệu'],
    ['no-units', 'A1', 'Số liệu'],
    ['unnamed-unit', 'B1', 'Số liệu'],
    ['unnamed-unit', 'A2', 'Số liệu'],
  ]);
});

describe('what is told of rows and columns left out', () => {
  it('names the summary that is used and the other', () => {
    expect(
      told(
        read('ĐƠN VỊ | ĐIỂM | CÔNG KHAI\nBÌNH QUÂN | 83 | 90\nPHÚ HÙNG | 89 | 99\nTOÀN HUYỆN | 86 | 95').findings,
        'several-summaries',
      ),
    ).toEqual([['A2', { used: 'TOÀN HUYỆN', name: 'BÌNH QUÂN' }]]);
  });

  it('counts hidden rows from the top, with the summary and the unit without a name, not the summary that is left out', () => {
    const { findings } = read(
      'ĐƠN VỊ | ĐIỂM | CÔNG KHAI\nPHÚ HÙNG | 89 | 99\n | 88 | 98\nPHÚ BÌNH | 87 | 97\nTOÀN HUYỆN | 86 | 95\nBÌNH QUÂN | 83 | 90',
      {},
      { hiddenRows: [3, 4, 5, 6] },
    );
    expect(told(findings, 'hidden-rows')).toEqual([['A3', { count: 3, rows: '3–5' }]]);
    expect(
      told(read('ĐƠN VỊ | ĐIỂM | CÔNG KHAI\nPHÚ HÙNG | 89 | 99', {}, { hiddenRows: [9] }).findings, 'hidden-rows'),
    ).toEqual([]);
  });

  it('names a column by its letter and its heading; one with nothing but marks over it is not told of', () => {
    expect(
      told(read('ĐƠN VỊ | ĐIỂM | Đơn thư | *** | Công khai\nPHÚ HÙNG | 89 | 7 | x | 100').findings, 'column-ignored'),
    ).toEqual([['C1', { column: 'C', caption: 'Đơn thư' }]]);
  });

  it('names the columns of other periods, but not those of this one: total, grade', () => {
    const { findings } = read(
      'THÁNG 5/2024\nĐƠN VỊ | THÁNG 3/2024 | THÁNG 4/2024 | THÁNG 5/2024 | Xếp loại tháng 5/2024 | Xếp loại tháng 4/2024\nPHÚ HÙNG | 60 | 77.38 | 89.21 | TỐT | KHÁ',
    );
    expect(codes(findings)).toEqual(['previous-guessed', 'column-ignored B2', 'column-ignored F2']);
  });
});

describe('what is told of the whole', () => {
  it('names the sheet that is empty', () => {
    expect(read('', {}, { sheet: 'Trang 1' }).findings).toMatchObject([
      { code: 'sheet-empty', params: { sheet: 'Trang 1' } },
    ]);
  });

  it('says of how many groups the total is the sum; with one group less there is no total', () => {
    const head = 'ĐƠN VỊ | CÔNG KHAI /18 | TIẾN ĐỘ /20 | DVC TRỰC TUYẾN /12 | THANH TOÁN /10 | SỐ HÓA /22';
    expect(
      told(read(`${head} | HÀI LÒNG /18\nPHÚ HÙNG | 17 | 19 | 10 | 8 | 20 | 16`).findings, 'total-computed'),
    ).toEqual([[null, { count: 6 }]]);
    expect(codes(read(`${head}\nPHÚ HÙNG | 17 | 19 | 10 | 8 | 20`).findings)).toEqual(['no-total-column A1']);
  });

  it('says of a total column that is there and empty that it is empty, with its cell, whether the groups add up or not', () => {
    const head = 'ĐƠN VỊ | TỔNG ĐIỂM | CÔNG KHAI /18 | TIẾN ĐỘ /20 | DVC TRỰC TUYẾN /12 | THANH TOÁN /10 | SỐ HÓA /22';
    const sheet = (more: string, figure: string): string =>
      `${head}${more}\nPHÚ HÙNG | | 17 | 19 | 10 | 8 | 20${figure}\nPHÚ BÌNH | | 16 | 18 | 9 | 7 | 19${figure}`;
    const whole = read(sheet(' | HÀI LÒNG /18', ' | 16'));
    expect(whole.dataset?.units.map(({ total }) => total)).toEqual([90, 85]);
    expect(codes(whole.findings)).toEqual(['total-empty-summed B1']);
    const lacking = read(sheet('', '')).findings;
    expect(told(lacking, 'total-empty')).toEqual([['B1', { column: 'B', caption: 'TỔNG ĐIỂM' }]]);
    expect(lacking.map(({ code }) => code)).not.toContain('no-total-column');
  });

  it('names the columns of figures of which nothing is known, where there is no total', () => {
    const { findings } = read(
      'STT | ĐƠN VỊ | Phong trào | Thi đua\n1 | PHÚ HÙNG | 81.5 | 80\n2 | PHÚ BÌNH | 71.5 | 70',
    );
    expect(told(findings, 'no-total-unread')).toEqual([['C1', { columns: 'C1 “Phong trào”, D1 “Thi đua”' }]]);
  });

  it('says only that the total is missing, where there is no column of figures at all', () => {
    expect(codes(read('Mã | ĐƠN VỊ | XẾP LOẠI\nH1 | PHÚ HÙNG | TỐT\nH2 | PHÚ BÌNH | TỐT').findings)).toEqual([
      'no-total-column B1',
    ]);
    expect(codes(read('STT | ĐƠN VỊ | XẾP HẠNG\n1 | PHÚ HÙNG | 1\nx | Ký tên |').findings)).toEqual([
      'no-total-column B1',
    ]);
    expect(codes(read('XẾP HẠNG | ĐƠN VỊ | MÃ\n1 | PHÚ HÙNG |').findings)).toEqual([
      'no-units B1',
      'no-total-column B1',
    ]);
  });
});

describe('figures', () => {
  it('that Google is still computing, and days where 8,5 was meant, are named as such', () => {
    const { findings } = read(
      'ĐƠN VỊ | ĐIỂM\nPHÚ HÙNG | Loading...\nPHÚ BÌNH | 08/05/2024\nPHÚ MỸ | 8-thg 5\nPHÚ THỌ | hỏng\nPHÚ LÂM | 88',
    );
    expect(codes(findings)).toEqual([
      'still-loading B2',
      'date-for-figure B3',
      'date-for-figure B4',
      'not-a-number B5',
    ]);
  });

  it('of the compared period are checked like those of this one', () => {
    const { findings } = read('ĐƠN VỊ | ĐIỂM | KỲ TRƯỚC\nPHÚ HÙNG | 89 | " abc "\nPHÚ BÌNH | 88 | 101');
    expect(told(findings, 'not-a-number')).toEqual([['C2', { value: 'abc', max: 100, column: 'KỲ TRƯỚC' }]]);
    expect(told(findings, 'out-of-range')).toEqual([['C3', { value: 101, max: 100, column: 'KỲ TRƯỚC' }]]);
    expect(
      dataset('ĐƠN VỊ | ĐIỂM | KỲ TRƯỚC\nPHÚ HÙNG | 89 | 0.7738', {}, { percent: ['C2'] }).units[0]?.previous,
    ).toBe(77.38);
  });

  it('of an indicator are not checked in a sheet of the compared period', () => {
    const block = 'ĐƠN VỊ | ĐIỂM | CÔNG KHAI | TIẾN ĐỘ\nPHÚ HÙNG | 89 | 0.98 | 250\nPHÚ BÌNH | 88 | 0.97 | 98';
    expect(codes(read(block, { role: 'previous' }).findings)).toEqual([]);
    expect(codes(read(block).findings)).toEqual(['percent-unclear C2', 'out-of-range D2']);
  });

  it('that are nothing but 1 follow the other columns, where more than half of them hold ratios', () => {
    const values = (...columns: readonly string[]): unknown =>
      dataset(
        `ĐƠN VỊ | ĐIỂM | CÔNG KHAI | TIẾN ĐỘ | SỐ HÓA\nPHÚ HÙNG | ${columns.map((column) => column.split(' ')[0]).join(' | ')}\nPHÚ BÌNH | ${columns.map((column) => column.split(' ')[1]).join(' | ')}`,
      ).units[0]?.values['digitization'];
    expect(values('0.8921 0.8', '0.98 0.9', '0.97 0.9', '1 1')).toBe(100);
    expect(values('89.21 80', '0.98 0.9', '0.97 0.9', '1 1')).toBe(1);
    expect(values('89.21 80', '98 90', '97 90', '1 1')).toBe(1);
  });

  it('as text are ratios only without “%”', () => {
    const values = (...cells: readonly string[]): unknown =>
      dataset(
        `ĐƠN VỊ | ĐIỂM | CÔNG KHAI\n${cells.map((cell, index) => `PHÚ HÙNG ${index} | 89 | ${cell}`).join('\n')}`,
      ).units.map((unit) => unit.values['transparency']);
    expect(values('"0,5%"', '0.98', '0.886')).toEqual([0.5, 98, 88.6]);
    expect(values('"0,9841"', '"1"', '"0,886"')).toEqual([98.41, 100, 88.6]);
  });

  it('that are not finite are no numbers', () => {
    expect(
      codes(
        read({
          sheet: '',
          cells: [
            ['ĐƠN VỊ', 'ĐIỂM'],
            ['PHÚ HÙNG', NaN],
            ['PHÚ BÌNH', Infinity],
          ],
          merges: [],
          percentCells: new Set(),
          hiddenRows: [],
        }).findings,
      ),
    ).toEqual(['not-a-number B2', 'not-a-number B3']);
  });
});

describe('names and codes', () => {
  it('a code is kept, though most units have none', () => {
    expect(
      dataset(
        'Mã | ĐƠN VỊ | ĐIỂM\nH1.1 | PHÚ HÙNG | 89\n | PHÚ BÌNH | 88\n | TÂN HÒA | 87\n | PHÚ MỸ | 86\n | PHÚ AN | 85',
      ).units.map(({ code }) => code),
    ).toEqual(['H1.1', null, null, null, null]);
  });

  it('the number of a list stays, where only one name has it, or there is only one', () => {
    expect(dataset('ĐƠN VỊ | ĐIỂM\n1. PHÚ HÙNG | 89\nPHÚ BÌNH | 88').units.map(({ name }) => name)).toEqual([
      '1. PHÚ HÙNG',
      'PHÚ BÌNH',
    ]);
    expect(dataset('ĐƠN VỊ | ĐIỂM\n1. PHÚ HÙNG | 89').units.map(({ name }) => name)).toEqual(['1. PHÚ HÙNG']);
  });

  it('the error of a formula is told of with its column', () => {
    expect(told(read('ĐƠN VỊ | ĐIỂM\n#N/A | 89').findings, 'formula-error')).toEqual([
      ['A2', { value: '#N/A', column: 'ĐƠN VỊ' }],
    ]);
  });

  it('one unit that has the name and the code of another is told of once', () => {
    expect(
      codes(read('Mã | ĐƠN VỊ | ĐIỂM\nH1 | Xã An Nhơn | 89\nH1 | Xã An Nhơn | 88\nH2 | Xã Cát Tân | 87').findings),
    ).toEqual(['duplicate-unit B3']);
  });

  it('codes tell units of one name apart only where all have one, and all differ', () => {
    expect(
      codes(read('Mã | ĐƠN VỊ | ĐIỂM\nH1 | Xã An Nhơn | 89\n | Xã An Nhơn | 88\nH2 | Xã Cát Tân | 87').findings),
    ).toEqual(['duplicate-unit B3']);
    expect(
      codes(read('Mã | ĐƠN VỊ | ĐIỂM\nH1 | Xã An Nhơn | 89\nH2 | Xã An Nhơn | 88\nH1 | Xã An Nhơn | 87').findings),
    ).toEqual(['duplicate-unit B3', 'duplicate-unit B4']);
    expect(
      codes(read('Mã | ĐƠN VỊ | ĐIỂM\n | Xã An Nhơn | 89\n | Xã Cát Tân | 88\nH1 | Xã Phù Cát | 87').findings),
    ).toEqual([]);
  });
});

describe('the sheet’s own arithmetic', () => {
  const head =
    'ĐƠN VỊ | CÔNG KHAI /18 | TIẾN ĐỘ /20 | DVC TRỰC TUYẾN /12 | THANH TOÁN /10 | SỐ HÓA /22 | HÀI LÒNG /18 | TỔNG /100';
  it('of a total is compared exactly, and not where it is missing', () => {
    const { findings } = read(
      `${head}\nPHÚ HÙNG | 17.5 | 19.2 | 10 | 8.1 | 20.4 | 16 | 91.2505\nPHÚ BÌNH | 17.5 | 19.2 | 10 | 8.1 | 20.4 | 16 |`,
    );
    expect(told(findings, 'total-differs')).toEqual([['H2', { total: 91.2505, sum: 91.2, difference: 0.0505 }]]);
  });

  it('of a grade is compared by short and full name, in the row of the whole and in those of units; not without a total or a grade', () => {
    const { findings } = read(
      'ĐƠN VỊ | ĐIỂM | XẾP LOẠI | CÔNG KHAI\nPHÚ HÙNG | 89.21 | tốt | 99\nPHÚ BÌNH | | TỐT | 99\nTÂN HÒA | 89 | | 99\nPHÚ MỸ | 89 | yếu | 99\nTOÀN HUYỆN | 80 | XUẤT SẮC | 99',
    );
    expect(told(findings, 'grade-differs').map((row) => (row as readonly unknown[])[0])).toEqual(['C5', 'C6']);
  });

  it('of a change is compared as far as it is written, up to two decimals; words and missing figures are not', () => {
    const row = (change: string, previous = '77.38', total = '89.21'): readonly unknown[] =>
      told(
        read(
          `ĐƠN VỊ | ĐIỂM | KỲ TRƯỚC | TĂNG/GIẢM\nPHÚ HÙNG | ${total} | ${previous} | ${change}\nPHÚ BÌNH | 80 | 80 | 0`,
        ).findings,
        'change-differs',
      );
    for (const right of ['11.83', '11.8', '12', '11.8349', '"11,83"', 'tăng', '-', ''])
      expect(row(right), right).toEqual([]);
    expect(row('11.82')).toEqual([['D2', { value: 11.82, change: 11.83 }]]);
    expect(row('11.9')).toHaveLength(1);
    expect(row('5', '')).toEqual([]);
    expect(row('5', '77.38', '')).toEqual([]);
    expect(row('5', '', '')).toEqual([]);
  });
});
