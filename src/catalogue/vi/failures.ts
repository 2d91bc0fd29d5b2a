/** Why a host could not do something, and what to do. By {@link FailureCode} of the pane's port. */
export const failures = {
  protected: 'Sổ tính đang được bảo vệ nên không thêm hay đổi trang được. Bỏ bảo vệ cấu trúc (Xem lại → Bảo vệ sổ tính), rồi làm lại.',
  editing: 'Đang có ô được sửa dở. Nhấn Enter hoặc Esc để kết thúc, rồi làm lại.',
  busy: 'Người khác đang lập Phụ lục trong sổ này. Đợi một lát rồi làm lại.',
  gone: 'Không còn trang “{detail}”. Chọn lại trang.',
  'too-large': 'Bảng quá lớn cho một lần ghi. Chia bớt đơn vị sang trang khác.',
  unknown: 'Chưa làm được, sổ tính vẫn như cũ. Làm lại; nếu vẫn lỗi, gửi dòng này cho người phụ trách: {detail}',
} as const satisfies Readonly<Record<string, string>>;
