import { describe, expect, it } from 'vitest';
import { expectedTable } from '../helpers/report-865';
import { call, column, fault, rows } from './call';

const units = expectedTable.slice(1);
const numbersOf = (index: number): number[] => units.map((row) => Number(row[index]));

describe('XEPLOAI', () => {
  it('gives every grade of the report 865/BC-VP', () => {
    expect(call('XEPLOAI', column(numbersOf(2)))).toEqual(column(units.map((row) => row[3])));
  });

  it('counts a floor to the higher grade, and the exact total: 89,996 prints 90 but is TỐT', () => {
    expect([90, 89.996, 80, 79.99, 70, 69.99, 50, 49.99, 0].map((total) => call('XEPLOAI', total))).toEqual([
      'XUẤT SẮC',
      'TỐT',
      'TỐT',
      'KHÁ',
      'KHÁ',
      'TB',
      'TB',
      'YẾU',
      'YẾU',
    ]);
  });

  it('writes TRUNG BÌNH on wish, with or without diacritics and capitals', () => {
    expect(['đầy đủ', 'ĐẦY ĐỦ', 'day du', [['đầy đủ']]].map((way) => call('XEPLOAI', 55.87, way))).toEqual(
      Array(4).fill('TRUNG BÌNH'),
    );
    expect([undefined, null, '', 'ngắn gọn'].map((way) => call('XEPLOAI', 55.87, way))).toEqual(Array(4).fill('TB'));
  });

  it('names the ways that there are where it does not know the one asked for', () => {
    expect(fault(call('XEPLOAI', 55, 'dài'))).toBe('value: Không có kiểu “dài”. Chọn một trong: “ngắn gọn”, “đầy đủ”.');
  });

  it('reads Vietnamese number text, and leaves blanks blank', () => {
    expect(
      call('XEPLOAI', [
        ['86,59', '98,41%', ' 75.17 '],
        ['', null, '   '],
        ['-', 'chưa công bố', '86,59/100'],
      ]),
    ).toEqual([
      ['TỐT', 'XUẤT SẮC', 'KHÁ'],
      ['', '', ''],
      ['', '', 'TỐT'],
    ]);
  });

  it('asks what a cell is that shows 86,59 %, where the host hands over 0.8659 without its format', () => {
    expect(fault(call('XEPLOAI', 0.8659))).toBe(
      'num: 0,8659 là 86,59 % hay 0,8659 điểm? Ô phần trăm thì nhân với 100: ghi C5*100 thay cho C5. Đúng là 0,8659 điểm thì gõ dạng chữ: ’0,8659.',
    );
    expect([1, 0.01].map((total) => fault(call('XEPLOAI', total)).slice(0, 4))).toEqual(['num:', 'num:']);
    expect([0, '0,8659', '86,59%', 0.8659 * 100].map((total) => call('XEPLOAI', total))).toEqual([
      'YẾU',
      'YẾU',
      'TỐT',
      'TỐT',
    ]);
  });

  it('says what came and what was expected, in the bad cell alone', () => {
    const result = call('XEPLOAI', column([86.59, 'tám mươi', 105, -1, '#N/A', true, '1.234', 55.87]));
    expect(rows(result).map(([cell]) => (typeof cell === 'object' ? fault(cell) : cell))).toEqual([
      'TỐT',
      'value: “tám mươi” không phải là số. Cần một số (ví dụ 86,59); để trống nếu chưa công bố.',
      'num: 105 nằm ngoài khoảng 0–100. Kiểm tra lại số liệu.',
      'num: -1 nằm ngoài khoảng 0–100. Kiểm tra lại số liệu.',
      'na: Ô được tham chiếu đang báo lỗi #N/A. Sửa công thức ở ô đó.',
      'value: “TRUE” không phải là số. Cần một số (ví dụ 86,59); để trống nếu chưa công bố.',
      'value: Không rõ “1.234” là số thập phân hay có dấu phân cách hàng nghìn. Gõ lại dạng số.',
      'TB',
    ]);
  });
});

describe('XEPHANG', () => {
  const totals = column([89.21, 89.12, 89.04, 89.04, 88.82]);

  it('lets equal totals share a rank, and counts on after them', () => {
    expect(call('XEPHANG', totals, totals)).toEqual(column([1, 2, 3, 3, 5]));
  });

  it('leaves no gap on wish', () => {
    expect(call('XEPHANG', totals, totals, 'liên tục')).toEqual(column([1, 2, 3, 3, 4]));
  });

  it('takes a list that lies in a row, and text that is a number', () => {
    expect(call('XEPHANG', '89,04', [[89.21, '89,12', 89.04, '89,04']])).toBe(3);
  });

  it('ignores blanks and words in the list: they are no totals, and no 0', () => {
    expect(call('XEPHANG', column([0, '', 50]), column([0, '', 50, null, 'ĐIỂM', '#N/A']))).toEqual(column([2, '', 1]));
  });

  it('says that a total is not in the list', () => {
    expect(fault(call('XEPHANG', 90, totals))).toBe(
      'na: 90 không có trong danh_sách. Chọn danh sách có chứa điểm này.',
    );
  });

  it('ranks a list of percent cells, but none where they are mixed with points', () => {
    expect(call('XEPHANG', 0.8659, column([0.8659, 0.9841, 0.5]))).toBe(2);
    expect(fault(call('XEPHANG', 90.12, column([0.8659, 90.12, 88])))).toContain('0,8659 là 86,59 %');
    expect(fault(call('XEPHANG', 0.8659, column([86.59, 90.12])))).toContain('0,8659 là 86,59 %');
  });

  it('ranks points under 1, and percentages of many decimals', () => {
    expect(call('XEPHANG', 0.5, column([0.5, 1.2, 1.75]))).toBe(3);
    expect(call('XEPHANG', 0.1234, column([0.1234, 45.6789]))).toBe(2);
  });

  it('takes a sum that a spreadsheet computed for what it shows', () => {
    expect(call('XEPHANG', 0.3, [[0.1 + 0.2, 5]])).toBe(2);
  });
});

describe('TANGGIAM', () => {
  it.each([
    [1e308, -1e308],
    [Number.MAX_VALUE, -Number.MAX_VALUE],
    [80, 1e13],
  ])('says of numbers that no points reach that they are none: %d, %d', (now, before) => {
    expect(fault(call('TANGGIAM', now, before))).toContain('nằm ngoài khoảng');
  });

  it('takes no percent cell for points, but points under 1 it does', () => {
    expect(fault(call('TANGGIAM', 0.8841, 86.59))).toContain('0,8841 là 88,41 %');
    expect(fault(call('TANGGIAM', 88.41, 0.8659))).toContain('0,8659 là 86,59 %');
    expect(call('TANGGIAM', 0.75, 0.5)).toBe(0.25);
  });

  it('gives every change of the report 865/BC-VP to the last digit', () => {
    expect(call('TANGGIAM', column(numbersOf(2)), column(numbersOf(4)))).toEqual(column(numbersOf(5)));
  });

  it('is blank where either is blank: a missing period is not 0', () => {
    expect(call('TANGGIAM', column([80, '', null, '-']), column(['', 80, '', 70]))).toEqual(column(['', '', '', '']));
  });

  it('compares a whole range with one cell', () => {
    expect(call('TANGGIAM', column([80.1, 80.3]), [[80.2]])).toEqual(column([-0.1, 0.1]));
  });

  it('says which ranges differ in size', () => {
    expect(fault(call('TANGGIAM', column([1, 2, 3]), [[1, 2, 3]]))).toBe(
      'value: Hai vùng khác kích thước: hiện_tại có 3 × 1 ô (hàng × cột), kỳ_trước có 1 × 3 ô. Chọn lại hai vùng bằng nhau.',
    );
  });
});

describe('CANTHEM', () => {
  it('asks what a fraction is, of the total and of the level', () => {
    expect(fault(call('CANTHEM', 0.8659))).toContain('0,8659 là 86,59 %');
    expect(fault(call('CANTHEM', 86.59, 0.9))).toContain('0,9 là 90 %');
  });

  it('gives the points to the next grade; the best has none to go', () => {
    expect(call('CANTHEM', column([86.59, 79.99, 69.3, 55.87, 0, 90, '']))).toEqual(
      column([3.41, 0.01, 0.7, 14.13, 50, 0, '']),
    );
  });

  it('gives the points to a grade, short or written out, or to a total', () => {
    expect(
      ['TỐT', 'tốt', 'XUẤT SẮC', 'TB', 'TRUNG BÌNH', 85, '85,5'].map((level) => call('CANTHEM', 74.81, level)),
    ).toEqual([5.19, 5.19, 15.19, 0, 0, 10.19, 10.69]);
  });

  it('takes a level for each unit', () => {
    expect(call('CANTHEM', column([74.81, 75.17]), column(['TỐT', '']))).toEqual(column([5.19, 4.83]));
  });

  it('names the levels that there are', () => {
    expect(fault(call('CANTHEM', 74.81, 'giỏi'))).toBe(
      'value: Không có mức “giỏi”. Ghi một trong: “XUẤT SẮC”, “TỐT”, “KHÁ”, “TB”, “YẾU”, hoặc một số điểm từ 0 đến 100.',
    );
    expect(fault(call('CANTHEM', 74.81, 101))).toContain('num: 101');
  });
});

describe('DIEM766', () => {
  it('adds no percentages of groups', () => {
    expect(fault(call('DIEM766', 0.9841, 20, 12, 10, 22, 18))).toContain('0,9841 là 98,41 %');
  });

  it('adds the six groups exactly', () => {
    expect(call('DIEM766', 18, 20, 12, 10, 22, 18)).toBe(100);
    expect(call('DIEM766', 0.1, 0.2, 0.7, '6,56', 9.29, 10.15)).toBe(27);
  });

  it('checks each group against its own maximum', () => {
    expect(fault(call('DIEM766', 18, 20, 12.5, 10, 22, 18))).toBe(
      'num: Dịch vụ công trực tuyến: 12,5 nằm ngoài khoảng 0–12. Kiểm tra lại số liệu.',
    );
    expect(fault(call('DIEM766', -1, 20, 12, 10, 22, 18))).toContain('Công khai, minh bạch: -1');
  });

  it('is blank where a group is missing', () => {
    expect(call('DIEM766', 18, '', 12, 10, 22, 18)).toBe('');
  });

  it('takes a column for each group', () => {
    expect(
      call(
        'DIEM766',
        ...[
          [1, 2],
          [3, 4],
          [5, 6],
          [7, 8],
          [9, 10],
          [11, 12],
        ].map(column),
      ),
    ).toEqual(column([36, 42]));
  });
});

describe('CHUANTEN', () => {
  it('gives the form by which units are matched', () => {
    expect(
      call(
        'CHUANTEN',
        column(['UBND xã Kông Bơ La - Gia Lai', 'PHƯỜNG HOÀ LẠC', 'Hòa  Lạc', 'PHÚ THÀNH', 'Phú Thạnh', '']),
      ),
    ).toEqual(column(['kông bơ la', 'hoà lạc', 'hoà lạc', 'phú thành', 'phú thạnh', '']));
  });

  it('keeps a name of any length', () => {
    expect(call('CHUANTEN', 'Ban Quản lý Khu kinh tế và các khu công nghiệp tập trung của tỉnh')).toBe(
      'ban quản lý khu kinh tế và các khu công nghiệp tập trung của tỉnh',
    );
  });
});
