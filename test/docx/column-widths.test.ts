import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/docx/column-widths';
import type { Appendix, TableCell } from '../../src/report/document-plan';

function appendix(
  widths: readonly number[],
  captions: readonly string[],
  body: readonly (readonly string[])[] = [],
): Appendix {
  const cellsOf = (texts: readonly string[]): TableCell[] =>
    texts.map((text, column): TableCell => ({
      column,
      text,
      columnSpan: 1,
      rowSpan: 1,
      bold: true,
      italic: false,
      underline: false,
      align: 'center',
      fontSize: 10,
      color: null,
      fill: null,
    }));
  return {
    kind: 'appendix',
    orientation: 'landscape',
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
    titles: [],
    columnWidths: widths,
    headerRows: 1,
    rows: [captions, ...body].map(cellsOf),
    notes: [],
  };
}

describe('the columns of the appendix in Word', () => {
  it('have the shares of the workbook where every heading fits', () => {
    expect(columnWidths(appendix([10, 30], ['STT', 'ĐƠN VỊ']), 8000, 12)).toEqual([2000, 6000]);
  });

  it('are never so narrow that a word of the heading breaks, and the wide ones give way', () => {
    expect(columnWidths(appendix([5, 7, 88], ['STT', 'HẠNG', 'ĐƠN VỊ']), 5000, 12)).toEqual([457, 648, 3895]);
  });

  it('are never so narrow that “XUẤT SẮC” breaks, whereas a name may', () => {
    const [grade = 0, name = 0] = columnWidths(
      appendix([8, 92], ['LOẠI', 'ĐƠN VỊ'], [['XUẤT SẮC', 'BAN QUẢN LÝ KHU KINH TẾ']]),
      10_000,
      9,
    );
    expect(grade).toBeGreaterThan(9 * 20 * 5.2);
    expect(grade + name).toBeLessThanOrEqual(10_000);
    expect(columnWidths(appendix([50, 50], ['LOẠI', 'ĐƠN VỊ'], [['TỐT', 'XÃ A']]), 10_000, 9)).toEqual([5000, 5000]);
  });

  it('have the shares of the workbook where there is no room for all headings', () => {
    expect(columnWidths(appendix([1, 1], ['NGHIÊNG', 'NGHIÊNG']), 1000, 12)).toEqual([500, 500]);
  });
});
