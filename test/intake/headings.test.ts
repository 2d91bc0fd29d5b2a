import { describe, expect, it } from 'vitest';
import { headingsByColumn } from '../../src/intake/header';
import { gridOf, type Extras } from './grid-of';

/** The headings over each column, of a block that is nothing but a header (or the rows of it that are given, as people count them). */
function headings(
  block: string,
  {
    from = 1,
    to,
    width = 4,
    ...extras
  }: Extras & { readonly from?: number; readonly to?: number; readonly width?: number } = {},
): readonly string[] {
  const grid = gridOf(block, extras);
  return headingsByColumn(grid, { first: from - 1, last: (to ?? grid.cells.length) - 1 }, width).map((texts) =>
    texts.join(' › '),
  );
}

describe('a caption over a group', () => {
  it('stands over each of its columns, where it is merged', () => {
    expect(
      headings(
        `
      ĐƠN VỊ | ĐIỂM TỔNG HỢP | | SỐ HÓA
             | THÁNG 5 | THÁNG 4 |`,
        { merges: ['A1:A2', 'B1:C1', 'D1:D2'] },
      ),
    ).toEqual(['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP › THÁNG 5', 'ĐIỂM TỔNG HỢP › THÁNG 4', 'SỐ HÓA']);
  });

  it('stands over each of its columns, where it is written once', () => {
    expect(
      headings(`
      ĐƠN VỊ | ĐIỂM TỔNG HỢP | | SỐ HÓA
             | THÁNG 5 | THÁNG 4 |`),
    ).toEqual(['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP › THÁNG 5', 'ĐIỂM TỔNG HỢP › THÁNG 4', 'SỐ HÓA']);
  });

  it('ends where nothing stands under it, and where the next one is merged', () => {
    expect(
      headings(`
      KẾT QUẢ | | | TĂNG/GIẢM
      Điểm | Loại | | Điểm`),
    ).toEqual(['KẾT QUẢ › Điểm', 'KẾT QUẢ › Loại', '', 'TĂNG/GIẢM › Điểm']);
    expect(
      headings(
        `
      KẾT QUẢ | | |
      Điểm | Loại | Hạng | Mã`,
        { merges: ['C1:D1'] },
      ),
    ).toEqual(['KẾT QUẢ › Điểm', 'KẾT QUẢ › Loại', 'Hạng', 'Mã']);
    expect(
      headings(
        `
      KẾT QUẢ | | |
      Điểm | Loại | Hạng | Mã`,
        { merges: ['A1:B1'] },
      ),
    ).toEqual(['KẾT QUẢ › Điểm', 'KẾT QUẢ › Loại', 'Hạng', 'Mã']);
  });

  it('is no group, where it stands over one column with nothing under it: ĐƠN VỊ is not over the next one’s THÁNG 5', () => {
    expect(
      headings(`
      ĐƠN VỊ | | |
             | THÁNG 5 | THÁNG 4 |`),
    ).toEqual(['ĐƠN VỊ', 'THÁNG 5', 'THÁNG 4', '']);
  });

  it('does not reach under the caption of another column, in three rows', () => {
    expect(
      headings(`
      STT | KẾT QUẢ | | XẾP LOẠI
          | Số hóa | |
          | Điểm | Tỷ lệ | Chữ`),
    ).toEqual(['STT', 'KẾT QUẢ › Số hóa › Điểm', 'KẾT QUẢ › Số hóa › Tỷ lệ', 'XẾP LOẠI › Chữ']);
  });

  it('holds over a blank row', () => {
    expect(
      headings(`
      STT | KẾT QUẢ | |
          | | |
          | Điểm | Tỷ lệ |`),
    ).toEqual(['STT', 'KẾT QUẢ › Điểm', 'KẾT QUẢ › Tỷ lệ', '']);
  });
});

describe('a merged cell', () => {
  it('has the text of its first cell; what lies hidden under it is no heading', () => {
    expect(
      headings(
        `
      ĐƠN VỊ | KẾT QUẢ | ẩn |
      ẩn | Điểm | Tỷ lệ |`,
        { merges: ['A1:A2', 'B1:C1'] },
      ),
    ).toEqual(['ĐƠN VỊ', 'KẾT QUẢ › Điểm', 'KẾT QUẢ › Tỷ lệ', '']);
  });

  it('counts in its own rows only: not the title over the header, nor a unit merged under it', () => {
    expect(
      headings(
        `
      BẢNG TỔNG HỢP | | |
      ĐƠN VỊ | KẾT QUẢ | Loại | Mã
             | Điểm | |
      PHÚ HÙNG | 86.59 | TỐT |`,
        { from: 2, to: 3, merges: ['A1:D1', 'A4:B4'] },
      ),
    ).toEqual(['ĐƠN VỊ', 'KẾT QUẢ › Điểm', 'Loại', 'Mã']);
  });
});

it('is written on one line', () => {
  expect(headings('THÁNG 5 -↵  TUẦN 01 | 2024 | |')).toEqual(['THÁNG 5 - TUẦN 01', '2024', '', '']);
});
