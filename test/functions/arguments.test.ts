import { describe, expect, it } from 'vitest';
import { call, column, fault } from './call';

describe('what a function says of an argument', () => {
  it('repeats at most forty characters of a long text', () => {
    expect(fault(call('XEPLOAI', 'x'.repeat(40)))).toContain(`“${'x'.repeat(40)}”`);
    expect(fault(call('XEPLOAI', 'x'.repeat(41)))).toContain(`“${'x'.repeat(40)}…”`);
  });

  it('calls a tick by its name, and what is no cell at all by what it is', () => {
    expect(fault(call('XEPLOAI', false))).toBe(
      'value: “FALSE” không phải là số. Cần một số (ví dụ 86,59); để trống nếu chưa công bố.',
    );
    expect(fault(call('XEPLOAI', { a: 1 }))).toBe(
      'value: “object” không phải là số. Cần một số (ví dụ 86,59); để trống nếu chưa công bố.',
    );
    expect(fault(call('XEPLOAI', 100.5))).toBe('num: 100,5 nằm ngoài khoảng 0–100. Kiểm tra lại số liệu.');
  });

  it('names the two ranges that differ, in height alone or in width alone', () => {
    expect(fault(call('CANTHEM', column([1, 2, 3]), column([1, 2])))).toBe(
      'value: Hai vùng khác kích thước: điểm có 3 × 1 ô (hàng × cột), mức có 2 × 1 ô. Chọn lại hai vùng bằng nhau.',
    );
    expect(
      fault(
        call(
          'TANGGIAM',
          [
            [1, 2],
            [3, 4],
          ],
          column([1, 2]),
        ),
      ),
    ).toContain('hiện_tại có 2 × 2 ô (hàng × cột), kỳ_trước có 2 × 1 ô');
  });

  it('says how the function is written where an argument is missing', () => {
    expect(fault(call('XEPHANG', 90))).toBe('value: Thiếu danh_sách. Cách viết: XEPHANG(điểm; danh_sách; [kiểu]).');
    expect(fault(call('CHUANTEN'))).toBe('value: Thiếu tên. Cách viết: CHUANTEN(tên).');
  });

  it('names the ways of ranking where it does not know the one asked for', () => {
    expect(fault(call('XEPHANG', 90, [[90]], 'dài'))).toBe(
      'value: Không có kiểu “dài”. Chọn một trong: “cách quãng”, “liên tục”.',
    );
    expect(call('XEPHANG', 80, column([90, 90, 80]), 'cách quãng')).toBe(3);
  });

  it('takes a dash for no level, which is no answer', () => {
    expect(fault(call('CANTHEM', 74.81, '-'))).toContain('Không có mức “-”');
  });

  it('gives nothing for nothing: a range without cells, a row without cells', () => {
    expect(call('XEPLOAI', [])).toEqual([]);
    expect(call('TANGGIAM', [], [])).toEqual([]);
    expect(call('TANGGIAM', [[]], [[]])).toEqual([[]]);
    expect(call('XEPHANG', 90, [[90]], [])).toBe(1);
  });

  it('works with a list of bare values as with a column', () => {
    expect(call('XEPLOAI', [90, 80])).toEqual([['XUẤT SẮC'], ['TỐT']]);
  });
});

describe('CHUANTEN of a cell that is no name', () => {
  it('passes on the error of another formula', () => {
    expect(fault(call('CHUANTEN', '#N/A'))).toBe('na: Ô được tham chiếu đang báo lỗi #N/A. Sửa công thức ở ô đó.');
  });

  it('is a number as text, and nothing for a blank', () => {
    expect([12, true, null, '   ', { a: 1 }].map((cell) => call('CHUANTEN', cell))).toEqual(['12', 'true', '', '', '']);
  });
});

describe('DIEM766', () => {
  it('takes a group of no points at all, but none under 0 and no text', () => {
    expect(call('DIEM766', 0, 0, 0, 0, 0, 0)).toBe(0);
    expect(fault(call('DIEM766', 18, 20, 12, 10, 22, 'mười'))).toContain('value: “mười” không phải là số');
  });
});

describe('CHISOYEU', () => {
  const table = [
    ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
    ['Phú An', 70],
    ['Phú Lâm', 69.99],
  ];

  it('counts a value that is just at the threshold as not under it', () => {
    expect(call('CHISOYEU', table, 'Điểm tổng hợp', 70)).toBe('Phú Lâm');
    expect(call('CHISOYEU', table, 'Điểm tổng hợp', [[69.99]])).toBe('');
  });

  it('says what is wrong with the table, the indicator or the threshold', () => {
    expect(fault(call('CHISOYEU', [['a', 1]], 'Điểm tổng hợp'))).toMatch(
      /^value: bảng, hàng 1 cột 1: Không tìm thấy hàng tiêu đề/u,
    );
    expect(fault(call('CHISOYEU', table, 'Điểm tổng hợp', 'thấp'))).toContain('value: “thấp” không phải là số');
    expect(fault(call('CHISOYEU', table, []))).toMatch(/^na: Không có chỉ số “”/u);
    expect(call('CHISOYEU', table, 'Điểm tổng hợp', [])).toBe('Phú Lâm');
  });

  it('names every indicator of the table, parted by commas', () => {
    const two = [
      ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP', 'DVCTT', 'Thanh toán trực tuyến'],
      ['Phú An', 80, 60, 50],
    ];
    expect(fault(call('CHISOYEU', two, 'hài lòng'))).toContain(
      'Chọn một trong: “Dịch vụ công trực tuyến”, “Thanh toán trực tuyến”, hoặc “Điểm tổng hợp”.',
    );
  });
});

describe('BANGXEPHANG', () => {
  const table = (total: unknown, before = 'THÁNG 4', previous: unknown = 80) =>
    call(
      'BANGXEPHANG',
      [
        ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
        ['Phú Lâm', 75],
        ['Phú An', total],
      ],
      [
        ['ĐƠN VỊ', before],
        ['Phú Lâm', 75],
        ['Phú An', previous],
      ],
    );

  it('says in which of the two ranges, row and column a figure is wrong', () => {
    expect(fault(table('nhiều'))).toMatch(/^value: bảng, hàng 3 cột 2: “nhiều”/u);
    expect(fault(table(80, 'THÁNG 4', 'nhiều'))).toMatch(/^value: bảng_kỳ_trước, hàng 3 cột 2: “nhiều”/u);
  });

  it('counts columns beyond Z', () => {
    const empty = Array.from({ length: 27 }, () => '');
    expect(
      fault(
        call('BANGXEPHANG', [
          ['ĐƠN VỊ', ...empty, 'ĐIỂM TỔNG HỢP'],
          ['Phú Lâm', ...empty, 75],
          ['Phú An', ...empty, 'nhiều'],
        ]),
      ),
    ).toMatch(/hàng 3 cột 29: “nhiều”/u);
  });

  it('tells the error, not the notice before it; ticks are no figures', () => {
    expect(
      fault(
        call('BANGXEPHANG', [
          ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
          ['Phú An', '81,5'],
          ['Phú Lâm', true],
        ]),
      ),
    ).toMatch(/^value: bảng, hàng 3 cột 2: /u);
  });
});
