/** Words of the Google Sheets add-on outside the sidebar. */
export const sheets = {
  menu: 'Xếp loại 766',
  menuBuild: 'Lập Phụ lục 1',
  menuReport: 'Soạn báo cáo',
  menuPane: 'Bảng điều khiển',
  menuHelp: 'Trợ giúp',
  temporarySheet: '~766 đang lập',
  checkpointSheet: '~766 hoàn tác {id}',
  noRawSheet: 'Mở trang số liệu thô rồi chọn lại “Lập Phụ lục 1”.',
  exists: 'Đã có trang “{sheet}” do công cụ này lập.\n\nCó: thay trang cũ. Không: lập trang khác bên cạnh. Hủy: không làm gì.',
  existsEdited:
    'Đã có trang “{sheet}” do công cụ này lập, trong đó {count} ô được thêm hoặc sửa tay. Khi thay, ô ngoài bảng được giữ, ô trong bảng được ghi lại theo số liệu thô.\n\nCó: thay trang cũ. Không: lập trang khác bên cạnh. Hủy: không làm gì.',
  built: 'Đã lập trang “{sheet}”.',
  refused: 'Chưa lập được: có lỗi phải sửa',
  moreFindings: '… và {count} mục nữa. Mở “Bảng điều khiển” để xem hết.',
  accountsTitle: 'Google chưa cho tiện ích làm việc',
  accounts:
    'Thường là vì trình duyệt đang đăng nhập nhiều tài khoản Google cùng lúc: bảng tính mở bằng một tài khoản, còn tiện ích chạy bằng tài khoản khác. Đăng xuất các tài khoản khác, hoặc mở bảng tính trong cửa sổ ẩn danh (hay một hồ sơ trình duyệt riêng) chỉ đăng nhập tài khoản này, rồi mở lại bảng điều khiển.',
  unreachable: 'Không liên lạc được với Google. Kiểm tra mạng rồi mở lại bảng điều khiển.',
  googleSaid: 'Google báo: {detail}',
  help: [
    'Lập Phụ lục 1: mở trang số liệu thô rồi chọn mục này. Công cụ đọc bảng, xếp hạng, xếp loại và ghi ra một trang mới bên cạnh; trang số liệu thô được giữ nguyên.',
    'Bảng điều khiển: chọn trang, kỳ so sánh và ngày chốt, xem trước kết quả, các lỗi và cảnh báo (bấm để đến ô), lập bảng, hoàn tác, tải PDF khổ A4 ngang.',
    'Soạn báo cáo: mở bảng điều khiển ở phần dự thảo báo cáo; xem, sao chép hoặc tải tệp Word có Phụ lục kèm theo. Chỗ phải điền được tô vàng.',
    'Trang cần có một hàng tiêu đề với cột “ĐƠN VỊ” và cột điểm tổng hợp (hoặc đủ điểm các nhóm chỉ số); mỗi đơn vị một hàng. Ô chưa công bố thì để trống, không ghi 0.',
    'Lập lại: trang do công cụ lập được thay sau khi hỏi; ô bạn thêm bên cạnh hoặc bên dưới bảng được giữ. Trang của người khác không bao giờ bị ghi đè.',
    'Hàm dùng trong ô: =XEPLOAI(C7), =XEPHANG(C7; C$7:C$24), =TANGGIAM(C7; E7). Bảng tính tiếng Anh dùng dấu phẩy giữa các đối số. Mỗi hàm nhận được cả vùng: =XEPLOAI(C7:C24).',
    'Dữ liệu không rời khỏi bảng tính: công cụ không gửi gì ra ngoài.',
  ].join('\n'),
} as const satisfies Readonly<Record<string, string>>;
