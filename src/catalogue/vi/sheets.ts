/** Words of the Google Sheets add-on outside the sidebar. */
export const sheets = {
  menu: 'Xếp loại 766',
  menuBuild: 'Lập Phụ lục 1',
  menuReport: 'Soạn báo cáo',
  menuPapers: 'Thông báo, tóm tắt, tin nhắn',
  menuSummary: 'Lập trang Tóm tắt lãnh đạo',
  menuSettings: 'Tạo trang Cấu hình',
  menuScheme: 'Tạo bộ chỉ số từ trang này',
  menuPane: 'Bảng điều khiển',
  menuHelp: 'Trợ giúp',
  settingsSheet: 'Cấu hình',
  temporarySheet: '~766 đang lập',
  checkpointSheet: '~766 hoàn tác {id}',
  noRawSheet: 'Mở trang số liệu thô rồi chọn lại “Lập Phụ lục 1”.',
  exists: '{existing}\n\nCó: thay trang cũ. Không: lập trang khác bên cạnh. Hủy: không làm gì.',
  existsEdited:
    '{existing} Trong đó {count} ô được thêm hoặc sửa tay. Khi thay, ô ngoài bảng được giữ, ô trong bảng được ghi lại theo số liệu thô.\n\nCó: thay trang cũ. Không: lập trang khác bên cạnh. Hủy: không làm gì.',
  built: 'Đã lập trang “{sheet}”.',
  refused: 'Chưa lập được: có lỗi phải sửa',
  moreFindings: '… và {count} mục nữa. Mở “Bảng điều khiển” để xem hết.',
  accountsTitle: 'Google chưa cho tiện ích làm việc',
  accounts:
    'Thường là vì trình duyệt đang đăng nhập nhiều tài khoản Google cùng lúc: bảng tính mở bằng một tài khoản, còn tiện ích chạy bằng tài khoản khác. Đăng xuất các tài khoản khác, hoặc mở bảng tính trong cửa sổ ẩn danh (hay một hồ sơ trình duyệt riêng) chỉ đăng nhập tài khoản này, rồi mở lại bảng điều khiển.',
  unreachable: 'Không liên lạc được với Google, hoặc Google không trả lời. Kiểm tra mạng rồi thử lại.',
  tryAgain: 'Thử lại',
  googleCode: 'Mã cho người phụ trách: {detail}',
} as const satisfies Readonly<Record<string, string>>;
