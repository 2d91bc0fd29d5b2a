/** Words of what saves the settings to a file and takes them from one, in the pane. */
export const settingsFile = {
  hint: 'Một tệp dùng chung cho mọi sổ. Nạp tệp là ghi trang “Cấu hình”; đã có trang thì hỏi trước khi thay.',
  save: 'Lưu cấu hình ra tệp',
  load: 'Nạp cấu hình từ tệp',
  copy: 'Chép nội dung tệp',
  name: 'cau-hinh-766.json',
  saved:
    'Đã giao tệp {file} cho trình duyệt tải về. Không thấy tệp thì bấm “Chép nội dung tệp”, dán vào một tệp văn bản và đặt đuôi .json.',
  copied: 'Đã chép. Dán vào một tệp văn bản và đặt đuôi .json.',
  notCopied: 'Trình duyệt không cho chép. Bấm “Lưu cấu hình ra tệp”.',
  failed: 'Chưa đọc được cấu hình của sổ. Thử lại sau ít phút.',
  wrong: 'Chưa nạp tệp “{file}”, sổ vẫn như cũ. {problems}',
} as const satisfies Readonly<Record<string, string>>;
