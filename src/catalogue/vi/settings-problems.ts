/** What is wrong with a settings file, by the codes of `SettingsProblem`. */
export const settingsProblems = {
  'settings-not-json': 'Không phải JSON (dòng {line}, cột {column}).',
  'settings-not-object': 'Phải là một đối tượng JSON { … }.',
  'settings-newer':
    'Tệp do bản mới hơn của công cụ ghi (phiên bản {version}; bản này biết đến {known}). Chưa có gì thay đổi. Cập nhật công cụ rồi làm lại.',
  'settings-unknown-key': '{place}: không có mục này. Các mục dùng được: {allowed}.',
  'settings-missing-key': '{place}: còn thiếu.',
  'settings-text': '{place}: phải là chữ trong dấu nháy kép.',
  'settings-number': '{place}: phải là số.',
  'settings-boolean': '{place}: phải là true hoặc false.',
  'settings-list': '{place}: phải là danh sách [ … ].',
  'settings-object': '{place}: phải là một đối tượng { … }.',
  'settings-choice': '{place}: phải là một trong: {allowed}.',
  'settings-blank': '{place}: không được để trống.',
  'settings-share': '{place}: phải là một tỷ lệ từ 0 đến 1 (80 % ghi 0.8).',
  'settings-range': '{place}: phải từ 0 đến 100.',
  'settings-sheet-name':
    '{place}: tên trang dài từ 1 đến 31 ký tự, không có [ ] : * ? / \\ và không bắt đầu hay kết thúc bằng dấu nháy đơn.',
  'settings-repeated': '{place}: có mục lặp lại.',
  'settings-day': '{place}: ghi ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ 2025-07-01.',
  'settings-bands': '{place}: các mức phải xếp từ cao xuống thấp, mức cuối là 0.',
} as const satisfies Readonly<Record<string, string>>;
