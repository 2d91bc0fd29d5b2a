/**
 * The custom functions: `NAME` says what a function gives, `NAME.parameter` what it takes, `problem.…` what is wrong with an argument, what was expected, and what to do.
 */
export const functions = {
  XEPLOAI: 'Xếp loại theo điểm tổng hợp: XUẤT SẮC từ 90, TỐT từ 80, KHÁ từ 70, TB từ 50, còn lại YẾU.',
  'XEPLOAI.diem': 'Điểm tổng hợp từ 0 đến 100: một ô hoặc một vùng.',
  'XEPLOAI.kieu':
    'Để trống: ghi TB; “đầy đủ”: ghi TRUNG BÌNH; một vùng hai cột (tên mức, từ điểm): xếp theo các mức ấy.',
  DIEMTONG:
    'Điểm tổng có trọng số của một hàng: trung bình theo trọng số, hoặc theo tỷ lệ đạt so với điểm tối đa, tính theo thang 100. Thiếu một ô thì để trống.',
  'DIEMTONG.hang': 'Các số liệu của một đơn vị, hoặc nhiều hàng.',
  'DIEMTONG.trong_so': 'Trọng số của từng cột, cùng số ô.',
  'DIEMTONG.toi_da': 'Điểm tối đa của từng cột, cùng số ô; để trống: số liệu đã cùng thang.',
  'problem.bandTable': 'Bảng mức phải có hai cột: tên mức và số điểm thấp nhất của mức.',
  'problem.weights':
    '“{parameter}” phải là các số từ 0 trở lên, không phải toàn 0, không có ô trống; tối đa thì lớn hơn 0.',
  XEPHANG: 'Thứ hạng của điểm trong danh sách, cao nhất là 1; bằng điểm thì đồng hạng (1, 2, 3, 3, 5).',
  'XEPHANG.diem': 'Điểm cần xếp hạng: một ô hoặc một vùng.',
  'XEPHANG.danh_sach': 'Toàn bộ các điểm được so sánh với nhau.',
  'XEPHANG.kieu': 'Để trống: sau đồng hạng thì bỏ cách (1, 2, 3, 3, 5); “liên tục”: không bỏ cách (1, 2, 3, 3, 4).',
  TANGGIAM: 'Điểm tăng (+) hoặc giảm (−) so với kỳ trước, đúng đến từng chữ số; để trống nếu thiếu một trong hai kỳ.',
  'TANGGIAM.hien_tai': 'Điểm kỳ này: một ô hoặc một vùng.',
  'TANGGIAM.ky_truoc': 'Điểm kỳ so sánh: một ô, hoặc một vùng cùng kích thước.',
  CANTHEM: 'Số điểm còn thiếu để lên mức xếp loại kế tiếp, hoặc để đạt mức đã nêu; 0 nếu đã đạt.',
  'CANTHEM.diem': 'Điểm tổng hợp từ 0 đến 100: một ô hoặc một vùng.',
  'CANTHEM.muc': 'Để trống: mức kế tiếp; hoặc tên xếp loại (“TỐT”), hoặc số điểm cần đạt (85).',
  DIEM766: 'Điểm tổng hợp: cộng đúng sáu nhóm điểm của Bộ chỉ số 766; để trống nếu thiếu một nhóm.',
  'DIEM766.ckmb': 'Công khai, minh bạch (tối đa 18 điểm).',
  'DIEM766.tien_do': 'Tiến độ giải quyết (tối đa 20 điểm).',
  'DIEM766.dvctt': 'Dịch vụ công trực tuyến (tối đa 12 điểm).',
  'DIEM766.thanh_toan': 'Thanh toán trực tuyến (tối đa 10 điểm).',
  'DIEM766.so_hoa': 'Số hóa hồ sơ (tối đa 22 điểm).',
  'DIEM766.hai_long': 'Mức độ hài lòng (tối đa 18 điểm).',
  DIEMCONGKHAI: 'Điểm nhóm Công khai, minh bạch (tối đa 18) tính từ số đếm.',
  DIEMTIENDO: 'Điểm nhóm Tiến độ giải quyết (tối đa 20) tính từ số đếm.',
  DIEMDVCTT: 'Điểm nhóm Dịch vụ công trực tuyến (tối đa 12) tính từ số đếm.',
  DIEMTHANHTOAN: 'Điểm nhóm Thanh toán trực tuyến (tối đa 10) tính từ số đếm.',
  DIEMSOHOA: 'Điểm nhóm Số hóa hồ sơ (tối đa 22) tính từ số đếm.',
  DIEMHAILONG: 'Điểm nhóm Mức độ hài lòng (tối đa 18) tính từ số đếm.',
  'DIEMNHOM.ratio': '(tỷ lệ %, từ 0 đến 100)',
  BANGXEPHANG:
    'Cả bảng xếp hạng như Phụ lục 1, tự cập nhật: một hàng tiêu đề, hàng tổng hợp, rồi các đơn vị theo thứ hạng.',
  'BANGXEPHANG.bang': 'Vùng số liệu thô, gồm cả hàng tiêu đề.',
  'BANGXEPHANG.bang_ky_truoc':
    'Vùng số liệu hoặc Phụ lục của kỳ so sánh, gồm cả hàng tiêu đề. Để trống: dùng cột kỳ trước trong bảng, nếu có.',
  CHISOYEU:
    'Tên các đơn vị dưới ngưỡng của một chỉ số, thấp nhất trước, nối thành câu: “Phú Long, Hòa Lạc và Long Hòa”.',
  'CHISOYEU.bang': 'Vùng số liệu thô hoặc Phụ lục, gồm cả hàng tiêu đề.',
  'CHISOYEU.chi_so': 'Tên chỉ số như ở tiêu đề cột (“Công khai, minh bạch”), hoặc “Điểm tổng hợp”.',
  'CHISOYEU.nguong': 'Để trống: ngưỡng của bộ chỉ số.',
  CHUANTEN:
    'Dạng chuẩn của tên đơn vị, dùng để so khớp: chữ thường, bỏ “UBND”, “xã”, “phường”, tên tỉnh; giữ nguyên dấu.',
  'CHUANTEN.ten': 'Tên đơn vị: một ô hoặc một vùng.',
  and: 'và',

  'problem.notNumber': '“{value}” không phải là số. Cần một số (ví dụ 86,59); để trống nếu chưa công bố.',
  'problem.ambiguous': 'Không rõ “{value}” là số thập phân hay có dấu phân cách hàng nghìn. Gõ lại dạng số.',
  'problem.formulaError': 'Ô được tham chiếu đang báo lỗi {value}. Sửa công thức ở ô đó.',
  'problem.outOfRange': '{value} nằm ngoài khoảng 0–{max}. Kiểm tra lại số liệu.',
  'problem.fraction':
    '{value} là {percent} % hay {value} điểm? Ô phần trăm thì nhân với 100: ghi C5*100 thay cho C5. Đúng là {value} điểm thì gõ dạng chữ: ’{value}.',
  'problem.sizes':
    'Hai vùng khác kích thước: {first} có {wanted} ô (hàng × cột), {second} có {got} ô. Chọn lại hai vùng bằng nhau.',
  'problem.choice': 'Không có {parameter} “{value}”. Chọn một trong: {ways}.',
  'problem.notInList': '{value} không có trong {list}. Chọn danh sách có chứa điểm này.',
  'problem.level': 'Không có mức “{value}”. Ghi một trong: {ways}, hoặc một số điểm từ 0 đến 100.',
  'problem.groupOutOfRange': '{group}: {value} nằm ngoài khoảng 0–{max}. Kiểm tra lại số liệu.',
  'problem.overDenominator': '{part}: {value} lớn hơn tổng số. Kiểm tra lại tử số và mẫu số.',
  'problem.ratio': '{part}: tỷ lệ {value} nằm ngoài khoảng 0–100. Ghi theo phần trăm, ví dụ 85.',
  'problem.count': '{part}: {value} không phải là số đếm. Cần số nguyên không âm.',
  'problem.missing': 'Thiếu {parameter}. Cách viết: {call}.',
  'problem.table': '{range}: {message}',
  'problem.tableCell': '{range}, hàng {row} cột {column}: {message}',
  'problem.indicator': 'Không có chỉ số “{value}” trong bảng. Chọn một trong: {names}, hoặc “Điểm tổng hợp”.',
  'problem.noThreshold': 'Chỉ số “{indicator}” không có ngưỡng. Ghi thêm ngưỡng, ví dụ 70.',
  'problem.tooLong': 'Danh sách dài quá một ô (32.767 ký tự). Hạ ngưỡng, hoặc chia bảng.',
} as const satisfies Readonly<Record<string, string>>;
