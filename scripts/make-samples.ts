/** Writes the sample workbooks of `samples/` from the figures of the report 865/BC-VP. Run: npx tsx scripts/make-samples.ts */
import { writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import type { CellStyle, CellValue } from 'hucre/xlsx';
import { expectedTable } from '../test/helpers/report-865';

/** STT, name, total, grade, previous, change, then the seven indicators. */
type Figures = readonly string[];

const figures: readonly Figures[] = expectedTable.slice(1);
const units = figures.filter((row) => row[0] !== '');
const summary = figures.find((row) => row[0] === '') ?? [];
const byName = [...units].sort((a, b) => (a[1] ?? '').localeCompare(b[1] ?? '', 'vi'));
const at = (row: Figures, column: number): string => row[column] ?? '';
const number = (row: Figures, column: number): number => Number(at(row, column));
const comma = (row: Figures, column: number): string => at(row, column).replace('.', ',');

/** As offices keep it: unsorted, some figures typed as text with a decimal comma or a percent sign, the summary last, a signature below. */
function rawRow(row: Figures, position: number | null, index: number): CellValue[] {
  const total = index % 4 === 1 ? comma(row, 2) : number(row, 2);
  const payment = index % 5 === 2 ? `${comma(row, 9)}%` : number(row, 9);
  return [position, at(row, 1), number(row, 6), number(row, 7), number(row, 8), payment, number(row, 10), number(row, 11), number(row, 12), number(row, 4), total];
}

const plain: CellStyle = { font: { name: 'Times New Roman', size: 12 } };
const bold: CellStyle = { font: { ...plain.font, bold: true }, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } };
const titles: CellValue[][] = [
  ['VĂN PHÒNG HĐND VÀ UBND HUYỆN PHÚ TÂN'],
  ['SỐ LIỆU BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP - THÁNG 5 (Tuần 01)'],
  ['(Thời gian chốt số liệu: Ngày 06/5/2024)'],
  [],
];
const header: CellValue[][] = [
  ['Stt', 'Tên đơn vị', 'Công khai,\nminh bạch (%)', 'Tiến độ giải quyết (%)', 'Dịch vụ công TT', null, 'Số hóa hồ sơ (80%)', null, null, 'Điểm tổng hợp', null],
  [null, null, null, null, 'DVCTT', 'Thanh toán TT', 'Số hóa hồ sơ', 'Tái sử dụng (%)', 'Chứng thực ĐT', 'THÁNG 4', 'THÁNG 5 -TUẦN 01'],
];
const body = [...byName.map((row, index) => rawRow(row, index + 1, index)), rawRow(summary, null, 3)];
const notes: CellValue[][] = [[], ['Ghi chú: số liệu lấy từ Cổng dịch vụ công, chưa xếp hạng.'], [], [null, null, null, null, null, null, null, null, 'NGƯỜI LẬP BIỂU']];
const all = [...titles, ...header, ...body, ...notes];
const headerTop = titles.length;

const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({ startRow, startCol, endRow, endCol });
const kind = (value: CellValue) => (value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string');
const cells = new Map(
  all.flatMap((row, r) => row.map((value, c) => [`${r},${c}`, { value, type: kind(value), style: r < headerTop + header.length ? bold : plain }] as const)),
);

writeFileSync(
  'samples/so-lieu-tho.xlsx',
  await writeXlsx({
    sheets: [
      {
        name: 'Số liệu tuần 01-5',
        rows: all,
        cells,
        pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1, showGridLines: true, showRowColHeaders: true },
        columns: [5, 24, 12, 12, 10, 14, 13, 15, 16, 10, 20].map((width) => ({ width })),
        merges: [
          merge(0, 0, 0, 10), merge(1, 0, 1, 10), merge(2, 0, 2, 10),
          ...[0, 1, 2, 3].map((column) => merge(headerTop, column, headerTop + 1, column)),
          merge(headerTop, 4, headerTop, 5), merge(headerTop, 6, headerTop, 8), merge(headerTop, 9, headerTop, 10),
        ],
      },
    ],
  }),
);
