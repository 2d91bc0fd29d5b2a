/** Words of the sheet that explains the points, apart from the rest since a pane loads them late. Documents are always Vietnamese, so that English has none. */
export const analysis = {
  sheetName: 'Phân tích điểm',
  title: 'PHÂN TÍCH ĐIỂM MẤT VÀ ĐIỂM TĂNG, GIẢM',
  titleLost: 'PHÂN TÍCH ĐIỂM MẤT',
  lost: 'TỔNG ĐIỂM MẤT',
  lostAndChange: 'TỔNG MẤT (A); TĂNG, GIẢM (B)',
  rest: 'NGOÀI CÁC NHÓM',
  greatestLost: 'BA CHỈ SỐ MẤT NHIỀU ĐIỂM NHẤT',
  greatestGaps: 'BA CHỈ SỐ CÒN THIẾU NHIỀU NHẤT',
  greatestLostAndChange: 'BA CHỈ SỐ MẤT NHIỀU ĐIỂM NHẤT (A); TĂNG, GIẢM NHIỀU NHẤT (B)',
  greatestGapsAndChange: 'BA CHỈ SỐ CÒN THIẾU NHIỀU NHẤT (A); TĂNG, GIẢM NHIỀU NHẤT (B)',
  partLost: 'A. ĐIỂM MẤT THEO NHÓM (điểm tối đa trừ điểm đạt)',
  partGaps: 'A. TỔNG ĐIỂM MẤT, VÀ PHẦN TỪNG CHỈ SỐ CÒN THIẾU SO VỚI 100%',
  partChange: 'B. ĐIỂM TĂNG, GIẢM SO VỚI {period}, THEO NHÓM',
  partPercentChange: 'B. ĐIỂM TĂNG, GIẢM SO VỚI {period}, VÀ TỪNG CHỈ SỐ TĂNG, GIẢM (điểm phần trăm)',
  greatest: '{name}: {value}',
  and: 'và',
  noteHeat: 'Ô càng đậm càng mất nhiều; ô trống là chưa có số liệu, không phải 0. Điểm và thứ tự như trên Phụ lục.',
  noteHeatAndChange:
    'Phần A: ô càng đậm càng mất nhiều. Phần B: xanh là tăng, cam là giảm. Ô trống là chưa có số liệu, không phải 0. Điểm và thứ tự như trên Phụ lục.',
  notePercent:
    'Số liệu ghi tỷ lệ %, không ghi điểm và không cho biết mỗi chỉ số nặng bao nhiêu điểm: cột của chỉ số ghi phần còn thiếu so với 100% (điểm phần trăm), không phải điểm mất, không cộng thành tổng điểm.',
  noteNotJudged: 'Ba chỉ số còn thiếu nhiều nhất không kể chỉ số không đặt ngưỡng: {names}.',
  noteGroupsOnly: 'Trang số liệu chỉ có điểm nhóm, nên ba chỉ số nêu tên là ba nhóm.',
  noteParts:
    'Ba chỉ số là chỉ số thành phần, điểm tính từ số đếm. Chỉ số không phát sinh (không có gì để đếm) không tính điểm nên không kể là mất.',
  noteRest:
    'NGOÀI CÁC NHÓM: phần của tổng mà không cột nhóm nào giải thích (chỉ số không tính điểm, nhóm không có trong bảng, hoặc tổng công bố khác tổng các nhóm).',
  noteExact: 'Cộng các cột nhóm và cột NGOÀI CÁC NHÓM (nếu có) đúng bằng điểm tăng, giảm của tổng.',
  'no-period': 'Không có kỳ so sánh nên không có phần tăng, giảm theo nhóm.',
  'other-basis': 'Kỳ so sánh tính điểm theo cách khác (không cùng cơ sở) nên không tách điểm tăng, giảm theo nhóm.',
  'totals-only':
    'Số liệu kỳ so sánh chỉ có tổng điểm, không có điểm từng nhóm, nên chưa tách được điểm tăng, giảm. Chọn trang số liệu của kỳ trước để so sánh thì tách được.',
  chartGroups: '{name}: điểm mất theo nhóm',
  chartGaps: '{name}: phần còn thiếu so với 100% (điểm phần trăm)',
  chartUnits: 'Tổng điểm mất của từng đơn vị',
  chartLastUnits: '{count} đơn vị mất nhiều điểm nhất',
  chartCohort: '{cohort} - {title}',
} as const satisfies Readonly<Record<string, string>>;
