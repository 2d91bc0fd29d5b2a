import { describe, expect, it } from 'vitest';
import { codes, dataset, read } from './read';
import type { Extras } from './grid-of';

const names = (block: string, extras: Extras): readonly string[] =>
  dataset(block, {}, extras).units.map(({ name }) => name);

describe('“ĐƠN VỊ” merged over two columns', () => {
  it('means the one with the names, not the one with the numbers or letters of a list', () => {
    expect(
      names(
        `
      ĐƠN VỊ || ĐIỂM | CÔNG KHAI
      a | PHÚ HÙNG | 89.21 | 100
      b | PHÚ BÌNH | 89.12 | 99`,
        { merges: ['A1:B1'] },
      ),
    ).toEqual(['PHÚ HÙNG', 'PHÚ BÌNH']);
  });

  it('also in the lower of two rows', () => {
    expect(
      names(
        `
      || ĐIỂM TỔNG HỢP || CÔNG KHAI | SỐ HÓA
      ĐƠN VỊ || THÁNG 5 | THÁNG 4 ||
      1 | PHÚ HÙNG | 89.21 | 77.38 | 100 | 82.1`,
        { merges: ['A2:B2', 'C1:D1'] },
      ),
    ).toEqual(['PHÚ HÙNG']);
  });

  const noted = (title: string): string => `
    ${title}
    ĐƠN VỊ | ĐIỂM | CÔNG KHAI | Ghi chú
    PHÚ HÙNG | 89.21 | 100 | tốt
    PHÚ BÌNH | 89.12 | 99 | tốt
    | | | CHÁNH VĂN PHÒNG
    | | | Giáp Minh Triết`;
  it('is another thing than a title merged over the table, or a note merged under it', () => {
    expect(names(noted('BẢNG TỔNG HỢP'), { merges: ['A1:D1'] })).toEqual(['PHÚ HÙNG', 'PHÚ BÌNH']);
    expect(names(noted('BẢNG TỔNG HỢP'), { merges: ['A5:D5'] })).toEqual(['PHÚ HÙNG', 'PHÚ BÌNH']);
  });

  it('does not reach a column beside the merged ones', () => {
    expect(
      names(
        `
      Ghi chú | ĐƠN VỊ || ĐIỂM | CÔNG KHAI
      xem báo cáo | | PHÚ HÙNG | 89.21 | 100
      xem báo cáo | | PHÚ BÌNH | 89.12 | 99
      Nơi nhận | | | |`,
        { merges: ['B1:C1'] },
      ),
    ).toEqual(['PHÚ HÙNG', 'PHÚ BÌNH']);
  });
});

describe('where no heading is found', () => {
  it('what was looked for is named, and the nearest row, on one line and no longer than 80 characters', () => {
    const { findings } = read(`
      STT || ${'Tên gọi khác '.repeat(8)} | Con số
      1 || PHÚ HÙNG | 89.21`);
    expect(findings).toMatchObject([
      {
        cell: 'A1',
        params: {
          sheet: 'Số liệu',
          wanted:
            '“ĐƠN VỊ”, “ĐIỂM TỔNG HỢP”, “CÔNG KHAI, MINH BẠCH”, “TIẾN ĐỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH”, “DỊCH VỤ CÔNG TRỰC TUYẾN”',
          nearest: `1 (${`STT ${'Tên gọi khác '.repeat(8)}`.slice(0, 80)})`,
        },
      },
    ]);
  });

  it('and no row has a known word, the first that is not blank is named', () => {
    expect(codes(read('\n\n\n      Xin chào | các bạn').findings)).toEqual(['no-header A3']);
  });
});

describe('a note between the heading and the units', () => {
  it('is no part of the heading, and may have the closing date', () => {
    expect(
      dataset(`
      STT | ĐƠN VỊ | ĐIỂM | CÔNG KHAI
      Ghi chú: số liệu chốt ngày 06/5/2024 | | |
      1 | PHÚ HÙNG | 89.21 | 100`),
    ).toMatchObject({ closedOn: '2024-05-06', units: [{ name: 'PHÚ HÙNG', total: 89.21 }] });
  });
});

it('a period that is asked for with nothing but spaces is not asked for', () => {
  const block = `
    THÁNG 5/2024
    ĐƠN VỊ | THÁNG 5 | THÁNG 4
    PHÚ HÙNG | 89.21 | 77.38`;
  expect(read(block, { period: ' ', previousPeriod: '  ' })).toMatchObject({
    findings: [],
    dataset: { period: { label: 'Tháng 5/2024' } },
  });
  expect(read(block, { previousPeriod: 'lần trước' }).findings).toMatchObject([
    { code: 'period-unreadable', params: { value: 'lần trước' } },
  ]);
});
