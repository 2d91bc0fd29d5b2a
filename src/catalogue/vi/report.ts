/** What the pane and the menu say about the report. The report's own sentences are in `report-document.ts`. */
export const report = {
  compose: 'Soạn báo cáo',
  preview: 'Nội dung dự thảo báo cáo',
  appendixFollows: '(Bảng kèm theo: {count} hàng, như trang trong sổ tính.)',
  download: 'Tải tệp Word',
  copy: 'Sao chép chữ',
  create: 'Tạo Google Tài liệu',
  working: 'Đang soạn tệp…',
  copied: 'Đã sao chép. Mở Word hay Google Tài liệu rồi dán (Ctrl+V).',
  notCopied: 'Trình duyệt không cho sao chép. Bôi đen phần chữ trong khung nội dung rồi nhấn Ctrl+C.',
  printed: 'Đã mở hộp thoại in. Chọn “Lưu thành PDF” nếu cần tệp PDF.',
  saved: 'Đã tạo “{file}”: xem trong thư mục Tải xuống.',
  savedExcel:
    'Đã tạo “{file}”: xem trong thư mục Tải xuống. Excel cho Mac và iPad không cho tải tệp: ở đó, dùng “Sao chép chữ” rồi dán vào Word, hoặc mở sổ này bằng Excel trên web.',
  created: 'Đã tạo tài liệu trong Google Drive của bạn.',
  openDocument: 'Mở tài liệu',
  fileName: 'Báo cáo xếp loại {period}',
  placeholdersNone: 'Không còn chỗ nào phải điền. Kiểm tra lại trước khi trình ký.',
  placeholdersLeft: 'Còn {count} chỗ phải điền, được tô vàng: {names}.',
  noTable: 'Chưa có bảng xếp hạng: chọn trang số liệu, sửa các lỗi ở “Lập bảng”.',
} as const satisfies Readonly<Record<string, string>>;
