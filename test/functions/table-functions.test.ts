import { describe, expect, it } from 'vitest';
import { expectedTable } from '../helpers/report-865';
import { call, column, fault, rows } from './call';

const typed = expectedTable.map((row, index) =>
  row.map((cell, at) => (index === 0 || at === 1 || at === 3 || cell === '' ? cell : Number(cell))),
);
/** The same figures as a raw sheet: no positions, grades or changes, units in another order. */
const raw = [typed[0], ...typed.slice(1).reverse()].map((row) =>
  (row ?? []).filter((_, at) => ![0, 3, 5].includes(at)),
);
const now = raw.map((row) => row.filter((_, at) => at !== 2));

describe('BANGXEPHANG', () => {
  it('gives the appendix of the report 865/BC-VP from a raw range, cell for cell', () => {
    expect(call('BANGXEPHANG', raw)).toEqual(typed);
  });

  it('takes the compared period from a range of its own', () => {
    const before = [['ĐƠN VỊ', 'THÁNG 4'], ...typed.slice(1).map((row) => [row[1], row[4]])];
    expect(call('BANGXEPHANG', now, before)).toEqual(typed);
  });

  it('takes a compared range that is chosen too large, with blank cells beside and under the figures', () => {
    const before = [['ĐƠN VỊ', 'THÁNG 4', ''], ...typed.slice(1).map((row) => [row[1], row[4], null]), ['', '', '']];
    expect(call('BANGXEPHANG', now, before)).toEqual(typed);
  });

  it('has no columns of another period where there is none, and no change for a unit that is new', () => {
    const [captions] = rows(call('BANGXEPHANG', now, [['', '']]));
    expect(captions).not.toContain('THÁNG 4');
    const before = [
      ['ĐƠN VỊ', 'THÁNG 4'],
      ['PHÚ HÙNG', 77.38],
    ];
    const [, ...units] = rows(call('BANGXEPHANG', now, before));
    expect(units.map((row) => row.slice(1, 6)).slice(1, 3)).toEqual([
      ['PHÚ HÙNG', 89.21, 'TỐT', 77.38, 11.83],
      ['PHÚ BÌNH', 89.12, 'TỐT', '', ''],
    ]);
  });

  it('says where in the range a figure is wrong', () => {
    const wrong = now.map((row, index) => (index === 3 ? row.map((cell, at) => (at === 1 ? 'nhiều' : cell)) : row));
    expect(fault(call('BANGXEPHANG', wrong))).toMatch(/^value: bảng, hàng 4 cột 2: “nhiều” không phải là số/u);
    const farRight = now.map((row, index) => [
      ...Array.from({ length: 26 }, () => ''),
      ...(index === 11 ? row.map((cell, at) => (at === 1 ? 'nhiều' : cell)) : row),
    ]);
    expect(fault(call('BANGXEPHANG', farRight))).toMatch(/^value: bảng, hàng 12 cột 28: “nhiều” không phải là số/u);
  });

  it('asks what a percent cell among points is', () => {
    const mixed = [
      ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
      ['Phú An', 0.8659],
      ['Phú Lâm', 91.2],
    ];
    expect(fault(call('BANGXEPHANG', mixed))).toContain('bảng, hàng 2 cột 2: 0,8659 là 86,59 %');
  });

  it('says that a range has no heading', () => {
    expect(
      fault(
        call('BANGXEPHANG', [
          ['a', 1],
          ['b', 2],
        ]),
      ),
    ).toContain('Không tìm thấy hàng tiêu đề');
    expect(fault(call('BANGXEPHANG', [[''], ['']]))).toMatch(/^value: bảng: .*không có dữ liệu/u);
  });
});

describe('CHISOYEU', () => {
  it('names the units under the threshold as the report does, worst first', () => {
    expect(call('CHISOYEU', raw, 'Công khai, minh bạch')).toBe(
      'Phú Long, Bình Thạnh Đông, Hòa Lạc, Chợ Vàm và Long Hòa',
    );
    expect(call('CHISOYEU', typed, 'TIẾN ĐỘ GIẢI QUYẾT (%)')).toBe('Phú Long');
    expect(call('CHISOYEU', raw, 'dvctt')).toBe('Phú Thọ');
  });

  it('takes another threshold, and the total', () => {
    expect(call('CHISOYEU', raw, 'Điểm tổng hợp', '80')).toBe('Phú Long, Bình Thạnh Đông và Hòa Lạc');
    expect(call('CHISOYEU', raw, 'Điểm tổng hợp')).toBe('Phú Long');
    expect(call('CHISOYEU', raw, 'Thanh toán trực tuyến', 78)).toBe('Phú Thọ');
  });

  it('is blank where nobody is under it; the summary row and missing values never are', () => {
    expect(call('CHISOYEU', raw, 'Thanh toán trực tuyến')).toBe('');
    expect(
      call(
        'CHISOYEU',
        [
          ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
          ['Toàn huyện', 10],
          ['Phú An', ''],
          ['Phú Lâm', 90],
        ],
        'Điểm tổng hợp',
      ),
    ).toBe('');
  });

  it('asks for a threshold where the scheme has none', () => {
    expect(fault(call('CHISOYEU', raw, 'Tái sử dụng'))).toBe(
      'value: Chỉ số “Tái sử dụng” không có ngưỡng. Ghi thêm ngưỡng, ví dụ 70.',
    );
    expect(call('CHISOYEU', raw.slice(0, 3), 'Tái sử dụng', 1)).toBe('Phú Long và Bình Thạnh Đông');
  });

  it('names the indicators of the table where it has not the one asked for', () => {
    expect(
      fault(
        call(
          'CHISOYEU',
          [
            ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP', 'DVCTT'],
            ['Phú An', 80, 60],
          ],
          'hài lòng',
        ),
      ),
    ).toBe(
      'na: Không có chỉ số “hài lòng” trong bảng. Chọn một trong: “Dịch vụ công trực tuyến”, hoặc “Điểm tổng hợp”.',
    );
  });

  it('keeps a name as its owner writes it, unless it is all in capitals', () => {
    expect(
      call(
        'CHISOYEU',
        [
          ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
          ['UBND xã SRó', 10],
          ['THỊ TRẤN CHỢ VÀM', 20],
        ],
        'Điểm tổng hợp',
      ),
    ).toBe('UBND xã SRó và thị trấn Chợ Vàm');
  });

  it('refuses a list that no cell holds', () => {
    const many = [
      ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
      ...column(Array.from({ length: 3000 }, (_, index) => `Đơn vị số ${index}`)).map(([name]) => [name, 30]),
    ];
    expect(fault(call('CHISOYEU', many, 'Điểm tổng hợp'))).toBe(
      'value: Danh sách dài quá một ô (32.767 ký tự). Hạ ngưỡng, hoặc chia bảng.',
    );
  });
});
