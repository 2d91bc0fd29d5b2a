/**
 * The custom functions: `NAME` says what a function gives, `NAME.parameter` what it takes, `problem.…` what is wrong with an argument, what was expected, and what to do.
 */
export const functions = {
  XEPLOAI: 'Xếp loại theo điểm tổng hợp: XUẤT SẮC từ 90, TỐT từ 80, KHÁ từ 70, TB từ 50, còn lại YẾU.',
  'XEPLOAI.diem': 'Điểm tổng hợp từ 0 đến 100: một ô hoặc một vùng.',
  'XEPLOAI.kieu': 'Để trống: ghi TB; “đầy đủ”: ghi TRUNG BÌNH.',
  XEPHANG: 'Thứ hạng của điểm trong danh sách, cao nhất là 1; bằng điểm thì đồng hạng (1, 2, 3, 3, 5).',
  'XEPHANG.diem': 'Điểm cần xếp hạng: một ô hoặc một vùng.',
  'XEPHANG.danh_sach': 'Toàn bộ các điểm được so sánh với nhau.',
  'XEPHANG.kieu': 'Để trống: sau đồng hạng thì bỏ cách (1, 2, 3, 3, 5); “liên tục”: không bỏ cách (1, 2, 3, 3, 4).',
  TANGGIAM: 'Điểm tăng (+) hoặc giảm (−) so với kỳ trước, đúng đến từng chữ số; để trống nếu thiếu một trong hai kỳ.',
  'TANGGIAM.hien_tai': 'Điểm kỳ này: một ô hoặc một vùng.',
  'TANGGIAM.ky_truoc': 'Điểm kỳ so sánh: một ô, hoặc một vùng cùng kích thước.',

  'problem.notNumber': '“{value}” không phải là số. Cần một số (ví dụ 86,59); để trống nếu chưa công bố.',
  'problem.ambiguous': 'Không rõ “{value}” là số thập phân hay có dấu phân cách hàng nghìn. Gõ lại dạng số.',
  'problem.formulaError': 'Ô được tham chiếu đang báo lỗi {value}. Sửa công thức ở ô đó.',
  'problem.outOfRange': '{value} nằm ngoài khoảng 0–{max}. Kiểm tra lại số liệu.',
  'problem.sizes': 'Hai vùng khác kích thước: {first} có {wanted} ô (hàng × cột), {second} có {got} ô. Chọn lại hai vùng bằng nhau.',
  'problem.choice': 'Không có {parameter} “{value}”. Chọn một trong: {ways}.',
  'problem.notInList': '{value} không có trong {list}. Chọn danh sách có chứa điểm này.',
} as const satisfies Readonly<Record<string, string>>;
