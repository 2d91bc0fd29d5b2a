/** Why a host could not do something, and what to do. By {@link FailureCode} of the pane's port. */
export const failures = {
  protected:
    'Sổ tính đang được bảo vệ nên không thêm hay đổi trang được. Bỏ bảo vệ cấu trúc (Xem lại → Bảo vệ sổ tính), rồi làm lại.',
  'no-edit':
    'Google không cho sửa: trang hoặc vùng đang được bảo vệ, hoặc bạn chỉ có quyền xem; sổ tính vẫn như cũ. Xem Dữ liệu → Trang tính và dải ô được bảo vệ, hoặc xin chủ sổ quyền chỉnh sửa, rồi làm lại.',
  'ten-million':
    'Sổ đã gần 10 triệu ô, là mức Google cho một bảng tính; sổ tính vẫn như cũ. Xóa các hàng, cột trống và trang không dùng, hoặc chuyển các kỳ cũ sang sổ khác, rồi làm lại.',
  refused:
    'Google từ chối một bước, sổ tính vẫn như cũ. Làm lại; nếu vẫn thế, gửi người phụ trách mã {detail} (nguyên văn ở Tiện ích mở rộng → Apps Script → Lượt thực thi).',
  editing: 'Đang có ô được sửa dở. Nhấn Enter hoặc Esc để kết thúc, rồi làm lại.',
  busy: 'Người khác đang lập Phụ lục trong sổ này. Đợi một lát rồi làm lại.',
  gone: 'Không còn trang “{detail}”. Chọn lại trang.',
  'far-cell':
    'Vùng có dữ liệu kéo tới {detail}, quá rộng để đọc. Thường là một dấu cách hay giá trị gõ lạc ở xa bảng: chọn cả các hàng, cột thừa ngoài bảng, bấm chuột phải → Xóa, lưu rồi thử lại. Nếu bảng rộng thật, chia bớt đơn vị sang trang khác.',
  'too-large': 'Bảng quá lớn cho một lần ghi. Chia bớt đơn vị sang trang khác.',
  slow: 'Máy chủ chạy quá lâu nên đã dừng giữa chừng. Số liệu không bị đụng tới; trang làm dở, nếu có, tự được dọn ở lần lập sau. Đợi vài phút rồi làm lại; nếu vẫn thế, chia bớt đơn vị sang trang khác.',
  quota:
    'Tài khoản đã hết lượt dùng dịch vụ của Google trong ngày; sổ tính vẫn như cũ. Mai làm lại, hoặc nhờ người khác có quyền sửa sổ này lập.',
  overloaded: 'Máy chủ đang quá tải hoặc tạm ngừng; sổ tính vẫn như cũ. Đợi vài phút rồi làm lại.',
  unverified:
    'Mất liên lạc giữa chừng nên chưa kiểm lại được sổ tính. Số liệu không bị đụng tới; trang làm dở (“~766 …”), nếu có, tự được dọn ở lần lập sau. Tải lại rồi xem đã có bảng chưa, chưa có thì lập lại. ({detail})',
  unknown: 'Chưa làm được, sổ tính vẫn như cũ. Làm lại; nếu vẫn lỗi, gửi dòng này cho người phụ trách: {detail}',
} as const satisfies Readonly<Record<string, string>>;
