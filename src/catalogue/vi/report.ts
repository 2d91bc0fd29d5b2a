/** What the pane and the menu say about the report. The report's own sentences are in `report-document.ts`. */
export const report = {
  title: 'Báo cáo',
  compose: 'Soạn báo cáo',
  preview: 'Xem trước',
  download: 'Tải tệp Word',
  copy: 'Sao chép nội dung',
  copied: 'Đã sao chép nội dung báo cáo.',
  fileName: 'Báo cáo xếp loại {period}.docx',
  placeholdersNone: 'Bản nháp không còn chỗ nào phải điền.',
  placeholdersLeft: 'Còn {count} chỗ phải điền, được tô vàng: {names}.',
  draft: 'Đây là bản nháp: kiểm tra và điền các chỗ tô vàng trước khi trình ký.',
  noTable: 'Chưa có bảng xếp hạng. Lập Phụ lục trước, rồi soạn báo cáo.',
} as const satisfies Readonly<Record<string, string>>;
