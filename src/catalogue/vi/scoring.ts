/** What is wrong with a scheme or a count, and what would change a score. Names and actions come from the scheme. */
export const scoring = {
  'scheme.maxima-not-100': 'Tổng điểm tối đa của các nhóm là {sum}, phải là 100. Sửa điểm tối đa của các nhóm.',
  'scheme.group-max': 'Nhóm “{group}”: điểm tối đa ghi {max}, cộng các chỉ số được {sum}. Sửa cho hai số bằng nhau.',
  'scheme.group-empty': 'Nhóm “{group}” không có chỉ số nào. Thêm chỉ số, hoặc bỏ nhóm.',
  'scheme.group-twice': 'Nhóm “{group}” có hai lần. Giữ lại một.',
  'scheme.code-twice': 'Mã chỉ số {code} có hai lần. Mỗi chỉ số cần một mã riêng.',
  'scheme.bad-max':
    '{code}: điểm tối đa {value} không hợp lệ. Cần một số trên 0, tối đa 100, không quá hai chữ số thập phân.',
  'scheme.bad-target':
    '{code}: ngưỡng đạt điểm tối đa {value} không hợp lệ. Cần một tỷ lệ trên 0, không quá 1, không quá hai chữ số thập phân (80 % ghi 0,8).',
  'scheme.bad-when-nothing':
    '{code}: điểm khi không phát sinh {value} không hợp lệ. Để trống, hoặc cho từ 0 đến {max}.',
  'scheme.no-counts': '{code}: thiếu cột tử số hoặc cột mẫu số.',
  'scheme.action-without-count': '{code}: câu việc cần làm thiếu chỗ ghi số lượng {count}.',
  'scheme.no-bands': 'Chưa có mức xếp loại nào. Thêm các mức xếp loại.',
  'scheme.band-floor': 'Mức “{label}”: điểm sàn {floor} phải từ 0 đến 100.',
  'scheme.band-label': 'Tên mức xếp loại “{label}” bị trống hoặc trùng. Đặt tên riêng cho mỗi mức.',
  'scheme.band-order':
    'Mức “{label}” (từ {floor}) đứng sau mức “{above}” (từ {aboveFloor}) nên điểm sàn phải thấp hơn.',
  'scheme.band-gap':
    'Mức thấp nhất “{label}” bắt đầu từ {floor}: điểm dưới {floor} không có xếp loại. Đặt điểm sàn bằng 0.',
  'scheme.bad-tolerance': 'Sai lệch cho phép {value} không hợp lệ. Cần một số từ 0 đến dưới 1.',

  'count.missing': '{indicator}: chưa có số đếm, nên chưa tính được điểm nhóm và điểm tổng. Bổ sung số đếm.',
  'count.not-a-number': '{indicator}: giá trị không phải là số. Sửa lại số đếm.',
  'count.negative': '{indicator}: {value} là số âm. Sửa lại số đếm.',
  'count.not-whole': '{indicator}: {value} không phải là số nguyên. Sửa lại số đếm.',
  'count.too-large': '{indicator}: {value} quá lớn để là số đếm. Kiểm tra lại.',
  'count.over-denominator': '{indicator}: tử số {value} lớn hơn mẫu số. Kiểm tra lại hai số.',
  'count.ratio-out-of-range': '{indicator}: tỷ lệ {value} nằm ngoài 0–100 %. Kiểm tra lại.',
  'count.unknown-indicator': 'Mã {indicator} không thuộc bộ chỉ số, đã bỏ qua.',

  'explain.rest': 'Phần không tách được theo nhóm',
  'explain.not-comparable': 'Công thức tính điểm của hai kỳ khác nhau: không so sánh.',
} as const satisfies Readonly<Record<string, string>>;
