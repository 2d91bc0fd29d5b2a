import { expect, test } from 'vitest';
import type { PlanValue, SheetPlan } from '../../src/appendix/sheet-plan';
import { appendixBlock } from '../../src/report/appendix-block';
import type { TableCell } from '../../src/report/document-plan';
import { documentText } from '../../src/report/document-text';

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const margins = { top: 20, bottom: 15, left: 30, right: 10, header: 8 };

/** Two titles, a heading of two rows, two units. */
const sheet: SheetPlan = {
  name: 'Phụ lục 1',
  values: [
    ['Phụ lục 1', null, null, null],
    ['KẾT QUẢ', null, null, null],
    ['ĐƠN VỊ', 'ĐIỂM', null, 'XẾP LOẠI'],
    [null, 'Tháng 5', 'Tháng 4', null],
    ['PHÚ HÙNG', 89.21, 77.38, 'TỐT'],
    ['PHÚ LONG', 55.87, null, 'TB'],
  ],
  merges: [at(0, 0, 0, 3), at(2, 0, 3, 0), at(2, 1, 2, 2), at(2, 3, 3, 3)],
  styles: [
    { areas: [at(0, 0, 5, 3)], style: { fontName: 'Times New Roman', fontSize: 11 } },
    { areas: [at(0, 0), at(2, 0, 3, 3)], style: { bold: true, horizontal: 'center' } },
    { areas: [at(1, 0)], style: { italic: true } },
    { areas: [at(5, 1), at(5, 3)], style: { underline: true, color: '#C00000', fill: '#FFF2CC' } },
    { areas: [at(4, 1, 5, 2)], style: { numberFormat: '0.0' } },
  ],
  columnWidths: [20, 8, 8, 10],
  rowHeights: [15, 15, 15, 15, 15, 15],
  frozenRows: 4,
  page: { orientation: 'landscape', margins, fitToWidth: true, repeatRows: { first: 2, last: 3 }, pageNumbers: true },
};
const attached = [{ text: '(Kèm theo Báo cáo)', italic: true as const }];

const cell = (column: number, text: string, other: Partial<TableCell> = {}): TableCell => ({
  column,
  text,
  columnSpan: 1,
  rowSpan: 1,
  bold: false,
  italic: false,
  underline: false,
  align: 'left',
  fontSize: 11,
  color: null,
  fill: null,
  ...other,
});
const heading = { bold: true, align: 'center' } as const;
const weak = { underline: true, color: '#C00000', fill: '#FFF2CC' } as const;

test('the sheet in the document: its titles, its table with merged cells once, every look of a cell', () => {
  expect(appendixBlock(sheet, attached, '.')).toEqual({
    kind: 'appendix',
    orientation: 'landscape',
    margins,
    titles: [[{ text: 'Phụ lục 1', bold: true }], [{ text: 'KẾT QUẢ', italic: true }], attached],
    columnWidths: [20, 8, 8, 10],
    headerRows: 2,
    rows: [
      [
        cell(0, 'ĐƠN VỊ', { ...heading, rowSpan: 2 }),
        cell(1, 'ĐIỂM', { ...heading, columnSpan: 2 }),
        cell(3, 'XẾP LOẠI', { ...heading, rowSpan: 2 }),
      ],
      [cell(1, 'Tháng 5', heading), cell(2, 'Tháng 4', heading)],
      [cell(0, 'PHÚ HÙNG'), cell(1, '89.2', { align: 'right' }), cell(2, '77.4', { align: 'right' }), cell(3, 'TỐT')],
      [cell(0, 'PHÚ LONG'), cell(1, '55.9', { align: 'right', ...weak }), cell(2, ''), cell(3, 'TB', weak)],
    ],
    notes: [],
  });
});

test('as text it has as many tabs in every row, the places of merged cells empty', () => {
  expect(documentText({ blocks: [appendixBlock(sheet, attached, ',')] })).toBe(
    'Phụ lục 1\nKẾT QUẢ\n(Kèm theo Báo cáo)\n\nĐƠN VỊ\tĐIỂM\t\tXẾP LOẠI\n\tTháng 5\tTháng 4\t\nPHÚ HÙNG\t89,2\t77,4\tTỐT\nPHÚ LONG\t55,9\t\tTB\n',
  );
});

test('a cell of plain looks is of 12 points, upright; a number stands at the right', () => {
  const plain: SheetPlan = {
    ...sheet,
    values: [['PHÚ HÙNG', 89.21]],
    merges: [],
    styles: [],
    columnWidths: [20, 8],
    rowHeights: [15],
    page: { ...sheet.page, repeatRows: null },
  };
  expect(appendixBlock(plain, attached, '.')).toMatchObject({
    headerRows: 0,
    titles: [attached],
    rows: [[cell(0, 'PHÚ HÙNG', { fontSize: 12 }), cell(1, '89.21', { fontSize: 12, align: 'right' })]],
  });
});

test('titles that are empty or no text are no lines', () => {
  const values: PlanValue[][] = [
    [null, 1],
    [5, 1],
    ['', 1],
    ['KẾT QUẢ', 1],
    ...sheet.values.slice(2).map((row) => row.slice(0, 2)),
  ];
  const titled: SheetPlan = {
    ...sheet,
    values,
    merges: [],
    styles: [],
    page: { ...sheet.page, repeatRows: { first: 4, last: 5 } },
  };
  expect(appendixBlock(titled, attached, '.').titles).toEqual([[{ text: 'KẾT QUẢ' }], attached]);
});
