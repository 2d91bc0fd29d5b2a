/** What is said of the papers beside the report, loaded with them. `{…}` is filled in. */
export const papers = {
  title: 'Giấy tờ khác từ cùng số liệu',
  hint: 'Lấy từ bảng đang xem ở “Lập bảng”, cùng số liệu với Phụ lục.',
  notices: 'Tải thông báo từng đơn vị (Word)',
  noticeFiles: 'Mỗi đơn vị một tệp (.zip)',
  summary: 'Tải tóm tắt lãnh đạo (Word)',
  printNotices: 'In thông báo hoặc lưu PDF',
  printSummary: 'In tóm tắt hoặc lưu PDF',
  message: 'Nội dung tin nhắn',
  messageHint: '{count} ký tự; Zalo nhận tối đa 2.000 ký tự một tin.',
  copyMessage: 'Sao chép tin nhắn',
  messageCopied: 'Đã sao chép. Mở nhóm Zalo hay Telegram rồi dán (Ctrl+V).',
  messageNotCopied: 'Trình duyệt không cho sao chép. Bôi đen phần chữ trong khung rồi nhấn Ctrl+C.',
} as const satisfies Readonly<Record<string, string>>;
