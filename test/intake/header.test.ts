import { describe, expect, it } from 'vitest';
import { dataset, read, codes } from './read';
import type { Extras } from './grid-of';

/** What a reading gives, in short: each unit's name, total and given values. */
function short(block: string, extras: Extras = {}): readonly (readonly unknown[])[] {
  const { units, indicators } = dataset(block, {}, extras);
  return units.map(({ name, total, values }) => [name, total, ...indicators.map((id) => values[id] ?? null)]);
}

const plain = [
  ['PHÚ HÙNG', 89.21, 100, 82.1],
  ['PHÚ BÌNH', 89.12, 99, 82.2],
];

describe('the header is found', () => {
  it('under title lines, a signature block and blank rows', () => {
    expect(
      short(`
      UBND HUYỆN PHÚ TÂN ||| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      VĂN PHÒNG ||| Độc lập - Tự do - Hạnh phúc

      BẢNG TỔNG HỢP ĐIỂM, XẾP LOẠI CÁC ĐƠN VỊ
      THÁNG 5 NĂM 2024

      STT | ĐƠN VỊ | ĐIỂM TỔNG HỢP | CÔNG KHAI, MINH BẠCH (%) | SỐ HÓA HỒ SƠ

      1 | PHÚ HÙNG | 89.21 | 100 | 82.1

      2 | PHÚ BÌNH | 89.12 | 99 | 82.2`),
    ).toEqual(plain);
  });

  it('with columns in any order, extra columns and a blank one', () => {
    expect(
      short(`
      Ghi chú | SỐ HÓA HỒ SƠ | ĐIỂM TỔNG HỢP || CÔNG KHAI, MINH BẠCH | Đơn thư | ĐƠN VỊ
      tốt     | 82.1         | 89.21         || 100                  | 7       | PHÚ HÙNG
              | 82.2         | 89.12         || 99                   | 8       | PHÚ BÌNH`),
    ).toEqual(plain);
  });

  it.each([
    'SỐ HÓA HỒ SƠ',
    'số hóa hồ sơ',
    'SO HOA HO SO',
    'Số  hoá↵hồ sơ',
    'Số hóa hồ sơ (%)',
    'Tỷ lệ số hóa hồ sơ',
    'Chỉ số Số hóa hồ sơ (80%)',
    'Nhóm chỉ số: Số hóa hồ sơ',
    '5. Số hóa hồ sơ',
    'V. SỐ HÓA',
    '(5) Số hóa',
    'SỐ HÓA HỒ SƠ (tỷ lệ)',
    'SỐ HÓA HỒ SƠ'.normalize('NFD'),
    'Số hóa hồ sơ\u200B',
  ])('whose column is called %j', (caption) => {
    expect(
      short(`
      ĐƠN VỊ | ĐIỂM TỔNG HỢP | CÔNG KHAI | ${caption}
      PHÚ HÙNG | 89.21 | 100 | 82.1
      PHÚ BÌNH | 89.12 | 99 | 82.2`),
    ).toEqual(plain);
  });

  it.each([
    'ĐIỂM TỔNG HỢP',
    'Tổng điểm',
    'TỔNG CỘNG',
    'Điểm',
    'Điểm số',
    'TỔNG (100 điểm)',
    'Tổng điểm/100',
    'Điểm tháng 5',
    'Tháng 5/2024',
    'totalScore',
    'Điểm kỳ này',
    'Tổng điểm 766',
  ])('whose total is called %j', (caption) => {
    expect(
      short(`
      Địa phương | ${caption} | Công khai | Số hóa
      PHÚ HÙNG | 89.21 | 100 | 82.1
      PHÚ BÌNH | 89.12 | 99 | 82.2`),
    ).toEqual(plain);
  });

  it.each([
    'ĐƠN VỊ',
    'Tên đơn vị',
    'Đơn vị, địa phương',
    'CƠ QUAN/ĐƠN VỊ',
    'Xã, phường, thị trấn',
    'UBND xã, phường',
    'Địa phương',
    'departmentName',
  ])('whose units are called %j', (caption) => {
    expect(
      short(`
      STT | ${caption} | Điểm | Công khai | Số hóa
      1 | PHÚ HÙNG | 89.21 | 100 | 82.1
      2 | PHÚ BÌNH | 89.12 | 99 | 82.2`),
    ).toEqual(plain);
  });

  it('in three rows, with merged groups', () => {
    expect(
      short(
        `
      STT | ĐƠN VỊ | KẾT QUẢ ||
          |        | ĐIỂM TỔNG HỢP | NHÓM CHỈ SỐ |
          |        |               | CÔNG KHAI   | SỐ HÓA
      1 | PHÚ HÙNG | 89.21 | 100 | 82.1
      2 | PHÚ BÌNH | 89.12 | 99 | 82.2`,
        { merges: ['A1:A3', 'B1:B3', 'C1:E1', 'C2:C3', 'D2:E2'] },
      ),
    ).toEqual(plain);
  });

  it('with a row of column numbers under it', () => {
    for (const numbers of [
      '(1) | (2) | (3) | (4) | (5)',
      'A | B | 1 | 2 | 3',
      '1 | 2 | 3 | 4 | 5',
      '(1) | (2) | (3)=(4)+(5) | (4) | (5)',
    ]) {
      expect(
        short(`
        STT | ĐƠN VỊ | ĐIỂM TỔNG HỢP | CÔNG KHAI | SỐ HÓA
        ${numbers}
        1 | PHÚ HÙNG | 89.21 | 100 | 82.1
        2 | PHÚ BÌNH | 89.12 | 99 | 82.2`),
      ).toEqual(plain);
    }
  });

  it('with a row of scales or maxima under it', () => {
    for (const scales of ['|| (điểm) | (%) | (%)', '|| 100 | 100 | 100', '| Điểm tối đa | 100 | 100 | 100']) {
      expect(
        short(`
        STT | ĐƠN VỊ | ĐIỂM TỔNG HỢP | CÔNG KHAI | SỐ HÓA
        ${scales}
        1 | PHÚ HÙNG | 89.21 | 100 | 82.1
        2 | PHÚ BÌNH | 89.12 | 99 | 82.2`),
      ).toEqual(plain);
    }
  });

  it('with ĐƠN VỊ merged over the numbers and the names', () => {
    expect(
      short(
        `
      ĐƠN VỊ || ĐIỂM TỔNG HỢP | CÔNG KHAI | SỐ HÓA
      1 | PHÚ HÙNG | 89.21 | 100 | 82.1
      2 | PHÚ BÌNH | 89.12 | 99 | 82.2`,
        { merges: ['A1:B1'] },
      ),
    ).toEqual(plain);
  });

  it('with the sort of figure under each group', () => {
    expect(
      short(`
      ĐƠN VỊ | TỔNG ĐIỂM | CÔNG KHAI ||| SỐ HÓA ||
             |           | Tử số | Mẫu số | Tỷ lệ (%) | Tử số | Mẫu số | Tỷ lệ (%)
      PHÚ HÙNG | 89.21 | 7 | 7 | 100 | 5 | 9 | 82.1
      PHÚ BÌNH | 89.12 | 7 | 7 | 99 | 5 | 9 | 82.2`),
    ).toEqual(plain);
  });

  it('repeated on every printed page', () => {
    expect(
      short(`
      ĐƠN VỊ | TỔNG ĐIỂM | CÔNG KHAI | SỐ HÓA
      PHÚ HÙNG | 89.21 | 100 | 82.1
      ĐƠN VỊ | TỔNG ĐIỂM | CÔNG KHAI | SỐ HÓA
      PHÚ BÌNH | 89.12 | 99 | 82.2`),
    ).toEqual(plain);
  });

  it('by headings of the office’s own, also for names, codes and the compared period', () => {
    const data = dataset(
      `
      Nơi | Mã riêng | Kết quả X | Lần một | Chỉ tiêu Y
      PHÚ HÙNG | A1 | 89.21 | 77.38 | 100`,
      {
        settings: {
          aliases: {
            name: ['Nơi'],
            code: ['Mã riêng'],
            total: ['Kết quả X'],
            previous: ['Lần một'],
            transparency: ['Chỉ tiêu Y'],
          },
        },
      },
    );
    expect(data.units[0]).toMatchObject({
      name: 'PHÚ HÙNG',
      code: 'A1',
      total: 89.21,
      previous: 77.38,
      values: { transparency: 100 },
    });
  });
});

describe('where there is no header', () => {
  it('says what was looked for and which row comes nearest', () => {
    const { dataset: none, findings } = read(`
      BẢNG SỐ LIỆU
      STT | Tên gọi khác | Con số
      1 | PHÚ HÙNG | 89.21`);
    expect(none).toBeNull();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      code: 'no-header',
      cell: 'A2',
      params: { nearest: '2 (STT Tên gọi khác Con số)' },
    });
  });

  it('says so for a sheet of text', () => {
    expect(codes(read('Xin chào | các bạn').findings)).toEqual(['no-header A1']);
  });

  it('says that the sheet is empty', () => {
    for (const cells of [
      [],
      [[]],
      [
        [null, ''],
        [' ', '\u00A0'],
      ],
    ]) {
      const { dataset: none, findings } = read({
        sheet: 'Trang 1',
        cells,
        merges: [],
        percentCells: new Set(),
        hiddenRows: [],
      });
      expect(none).toBeNull();
      expect(codes(findings)).toEqual(['sheet-empty']);
    }
  });

  it('says that the column of units is missing', () => {
    expect(
      codes(
        read(`
      STT | Tổng điểm | Công khai
      1 | 89.21 | 100`).findings,
      ),
    ).toEqual(['no-unit-column A1']);
  });

  it('says that the total is missing and can’t be added up', () => {
    expect(
      codes(
        read(`
      ĐƠN VỊ | Công khai | Số hóa
      PHÚ HÙNG | 100 | 82.1`).findings,
      ),
    ).toEqual(['no-total-column A1']);
  });

  it('says that there are no units', () => {
    expect(codes(read('STT | ĐƠN VỊ | Tổng điểm | Công khai').findings)).toEqual(['no-units B1']);
  });
});

describe('columns that are left out', () => {
  it('are named, the expected ones (STT, xếp hạng, xếp loại, tăng giảm) not', () => {
    expect(
      codes(
        read(`
      STT | ĐƠN VỊ | Tổng điểm | Xếp hạng | Xếp loại | Tăng/giảm | Công khai | Đơn thư
      1 | PHÚ HÙNG | 89.21 | 1 | TỐT | | 100 | 7`).findings,
      ),
    ).toEqual(['column-ignored H1']);
  });

  it('are named where they come second', () => {
    const { findings } = read(`
      ĐƠN VỊ | Tổng điểm | Công khai | Công khai, minh bạch | Điểm tổng hợp
      PHÚ HÙNG | 89.21 | 100 | 99 | 50`);
    expect(codes(findings)).toEqual(['duplicate-column D1', 'duplicate-column E1']);
    expect(findings.find(({ cell }) => cell === 'D1')?.params).toEqual({
      column: 'Công khai',
      used: 'C',
      ignored: 'D',
    });
  });
});
