import type { CellStyle, PlanValue, SheetPlan } from '../appendix/sheet-plan';

/** The figures of the report 865/BC-VP as an office keeps them: by name, some typed as text, the whole last, a note and a signature below. */
const rows: readonly (readonly PlanValue[])[] = [
  ['VĂN PHÒNG HĐND VÀ UBND HUYỆN PHÚ TÂN'],
  ['SỐ LIỆU BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP - THÁNG 5 (Tuần 01)'],
  ['(Thời gian chốt số liệu: Ngày 06/5/2024)'],
  [],
  [
    'Stt',
    'Tên đơn vị',
    'Công khai,\nminh bạch (%)',
    'Tiến độ giải quyết (%)',
    'Dịch vụ công TT',
    null,
    'Số hóa hồ sơ (80%)',
    null,
    null,
    'Điểm tổng hợp',
  ],
  [
    null,
    null,
    null,
    null,
    'DVCTT',
    'Thanh toán TT',
    'Số hóa hồ sơ',
    'Tái sử dụng (%)',
    'Chứng thực ĐT',
    'THÁNG 4',
    'THÁNG 5 -TUẦN 01',
  ],
  [1, 'BÌNH THẠNH ĐÔNG', 34.9, 100, 100, 100, 82, 0, 0, 79.56, 74.81],
  [2, 'CHỢ VÀM', 60, 100, 100, 100, 82, 0, 0, 80.76, '81,78'],
  [3, 'HIỆP XƯƠNG', 100, 100, 100, '84,62%', 81.7, 0, 0, 83.66, 88.72],
  [4, 'HÒA LẠC', 35.9, 100, 92.9, 100, 81.8, 0, 0, 81.99, 75.17],
  [5, 'LONG HÒA', 60.7, 100, 88.2, 91.3, 80.3, 0, 0, 81.78, 80.79],
  [6, 'PHÚ AN', 83.7, 100, 93.4, 92.98, 82.1, 0, 0, 77.84, '82,18'],
  [7, 'PHÚ BÌNH', 100, 100, 100, 100, 82.1, 0, 0, 88.97, 89.12],
  [8, 'PHÚ HIỆP', 100, 100, 97.7, '100%', 81.6, 0, 0, 86.78, 88.82],
  [9, 'PHÚ HÙNG', 100, 100, 100, 98.41, 82.1, 0, 0, 77.38, 89.21],
  [10, 'PHÚ LÂM', 100, 100, 94.7, 100, 81.5, 0, 0, 81.09, '81,09'],
  [11, 'PHÚ LONG', 29.4, 41.67, 100, 100, 82, 0, 0, 82.29, 55.87],
  [12, 'PHÚ MỸ', 100, 98.97, 97.9, 93.75, 81.9, 0, 0, 81.75, 88.62],
  [13, 'PHÚ THÀNH', 100, 100, 100, '100%', 81.3, 0, 0, 88.75, 89.04],
  [14, 'PHÚ THẠNH', 76.2, 100, 100, 100, 82, 0, 0, 80.26, '83,96'],
  [15, 'PHÚ THỌ', 100, 100, 39, 77.42, 82.2, 0, 0, 80.21, 86.01],
  [16, 'PHÚ XUÂN', 100, 100, 93.8, 100, 81.9, 0, 0, 89.15, 88.42],
  [17, 'TÂN HÒA', 100, 100, 85.3, 100, 81.2, 0, 0, 89.06, 89.04],
  [18, 'TÂN TRUNG', 81.8, 94.74, 100, '84,21%', 81.2, 0, 0, 81.16, '84,24'],
  [null, 'TOÀN HUYỆN', 100, 98.88, 74.6, 49.95, 72.3, 0, 0, 80.53, 86.59],
  [],
  ['Ghi chú: số liệu lấy từ Cổng dịch vụ công, chưa xếp hạng.'],
  [],
  [null, null, null, null, null, null, null, null, 'NGƯỜI LẬP BIỂU'],
];

const width = 11;
const headerTop = 4;
const bodyTop = 6;
const last = width - 1;
const bottom = rows.length - 1;
const heading: CellStyle = { bold: true, horizontal: 'center', wrap: true };

/** A raw sheet to play with. */
export const sampleSheet: SheetPlan = {
  name: 'Số liệu mẫu',
  values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
  merges: [
    ...[0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    ...[0, 1, 2, 3].map((column) => ({ top: headerTop, left: column, bottom: headerTop + 1, right: column })),
    { top: headerTop, left: 4, bottom: headerTop, right: 5 },
    { top: headerTop, left: 6, bottom: headerTop, right: 8 },
    { top: headerTop, left: 9, bottom: headerTop, right: 10 },
  ],
  styles: [
    {
      areas: [{ top: 0, left: 0, bottom, right: last }],
      style: { fontName: 'Times New Roman', fontSize: 12, vertical: 'middle' },
    },
    { areas: [{ top: 0, left: 0, bottom: bodyTop - 1, right: last }], style: heading },
  ],
  columnWidths: [5, 24, 12, 12, 10, 14, 13, 15, 16, 10, 20],
  rowHeights: rows.map((_, row) => (row === headerTop ? 32 : 16)),
  frozenRows: bodyTop,
  page: {
    orientation: 'landscape',
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
    fitToWidth: true,
    repeatRows: null,
    pageNumbers: false,
  },
};
