import { settingsProblems } from './settings-problems';

/** What the command line says. Failures are one line: what is wrong, and what to do. */
export const cli = {
  'file-missing': 'Không tìm thấy tệp “{path}”. Kiểm tra lại tên tệp và thư mục.',
  'file-is-folder': '“{path}” là thư mục. Ghi tên một tệp .xlsx hoặc .csv.',
  'file-forbidden': 'Không có quyền đọc tệp “{path}”.',
  'file-locked': 'Tệp “{path}” đang bị chương trình khác giữ. Đóng tệp rồi chạy lại.',
  'file-too-large': 'Tệp “{path}” quá lớn. Chỉ giữ lại trang số liệu rồi chạy lại.',
  'file-unreadable': 'Không đọc được tệp “{path}” ({reason}).',
  'file-empty': 'Tệp “{path}” trống. Chọn tệp có bảng số liệu thô.',
  'file-encrypted':
    'Tệp “{path}” có mật khẩu. Mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ Sổ làm việc), lưu rồi chạy lại.',
  'file-legacy':
    'Tệp “{path}” theo định dạng Office quá cũ, hoặc bị hỏng. Mở bằng Excel, lưu thành .xlsx rồi chạy lại.',
  'file-web-page':
    'Tệp “{path}” là trang web không có bảng nào. Chép bảng số liệu vào Excel, lưu thành .xlsx rồi chạy lại.',
  'file-unpacked':
    'Tệp “{path}” khi giải nén lớn hơn {limit} MB. Chép riêng trang số liệu sang một tệp mới rồi chạy lại với tệp ấy.',
  'json-broken': 'Tệp JSON “{path}” bị hỏng hoặc tải về chưa đủ. Lấy lại tệp gốc rồi chạy lại.',
  'json-no-list': 'Tệp JSON “{path}” không có danh sách đơn vị nào. Chọn tệp có bảng điểm của các đơn vị.',
  'file-not-workbook':
    'Tệp “{path}” không phải là .xlsx, .ods, .xls hay .csv. Chọn tệp khác, hoặc mở bằng Excel rồi lưu thành .xlsx.',
  'file-corrupt':
    'Tệp bảng tính “{path}” bị hỏng hoặc tải về chưa đủ. Mở bằng Excel để sửa rồi lưu lại, hoặc lấy lại tệp gốc.',
  'file-no-sheet': 'Tệp “{path}” không có trang tính nào.',
  'file-not-text':
    'Tệp “{path}” không phải .xlsx, cũng không phải .csv theo bảng mã UTF-8 hay UTF-16. Trong Excel, lưu thành “CSV UTF-8” hoặc .xlsx.',
  'csv-broken': 'Tệp CSV “{path}” sai ở dòng {line}: dấu nháy kép chưa đóng. Sửa dòng đó, hoặc lưu lại từ Excel.',
  'file-old-font':
    'Tệp “{path}”, trang “{sheet}”, ô {cell}: chữ “{text}” dùng phông cũ {font}, không phải Unicode (đọc là “{converted}”). Chuyển chữ sang Unicode (bộ công cụ của UniKey: Ctrl+Shift+F6) rồi mở lại{orConvert}.',
  'or-convert-old-fonts': ', hoặc chạy lại với --convert-old-fonts',
  'csv-ragged':
    'Tệp CSV “{path}”, dòng {line} (“{text}”): có {fields} ô trong khi hàng tiêu đề có {columns} cột, số liệu có thể nằm sai cột ({count} dòng như vậy). Thêm hoặc bớt dấu ngăn “{mark}” ở dòng đó, đặt ô có dấu này trong nháy kép, hoặc lưu lại từ Excel.',
  'csv-commas':
    'Tệp CSV “{path}”, dòng {line} (“{text}”): có {fields} ô trong khi hàng tiêu đề có {columns} cột ({count} dòng như vậy). Dấu phẩy vừa ngăn cột vừa là dấu thập phân (86,59), hoặc thừa dấu phẩy. Lưu lại từ Excel, hoặc đặt số trong dấu nháy kép.',
  'sheet-missing': 'Tệp “{path}” không có trang “{sheet}”. Các trang có trong tệp: {sheets}.',
  'previous-is-raw':
    'Tệp “{path}” chỉ có trang số liệu thô đang dùng, không có trang khác để so sánh. Chỉ rõ bằng --previous-sheet.',

  'disk-full':
    'Không ghi được “{path}”: ổ đĩa đã đầy. Chưa ghi tệp nào, các tệp cũ (nếu có) vẫn còn nguyên. Xóa bớt tệp trên ổ đĩa rồi chạy lại.',
  'write-forbidden':
    'Không ghi được “{path}”: tệp đang mở trong Excel hay Word, hoặc không có quyền ghi. Chưa ghi tệp nào, các tệp cũ (nếu có) vẫn còn nguyên. Đóng tệp, hoặc chọn nơi khác, rồi chạy lại.',
  'write-read-only':
    'Không ghi được “{path}”: ổ đĩa chỉ cho đọc. Chưa ghi tệp nào, các tệp cũ (nếu có) vẫn còn nguyên. Chọn nơi khác rồi chạy lại.',
  'write-over-folder': 'Không ghi được “{path}”: đó là một thư mục. Chưa ghi tệp nào. Ghi rõ tên tệp.',
  'write-no-folder':
    'Không ghi được “{path}”: không tạo được thư mục chứa tệp. Chưa ghi tệp nào. Kiểm tra lại đường dẫn.',
  'write-failed': 'Không ghi được “{path}” ({reason}). Chưa ghi tệp nào, các tệp cũ (nếu có) vẫn còn nguyên.',
  'write-partly':
    'Không ghi được “{path}” ({reason}), tệp cũ (nếu có) vẫn còn nguyên; nhưng đã ghi xong và không đưa về như cũ được: {written}. Đóng các tệp đang mở, rồi chạy lại.',

  'usage-unknown-option': 'Không có tùy chọn “{option}”. Xem cách dùng: {command} --help',
  'usage-missing-value': 'Tùy chọn {option} cần một giá trị. Xem cách dùng: {command} --help',
  'usage-blank-value': 'Giá trị của {option} để trống. Ghi giá trị, hoặc bỏ tùy chọn này.',
  'usage-excess': 'Chỉ nhận một tệp số liệu thô, thừa “{argument}”. Tên có dấu cách phải đặt trong dấu nháy kép.',
  'usage-other': 'Dùng lệnh chưa đúng ({reason}). Xem cách dùng: {command} --help',
  'usage-date': '“{value}” không phải là ngày. Ghi --closed-on theo dạng năm-tháng-ngày, ví dụ 2024-05-06.',
  'usage-previous-sheet': '--previous-sheet chỉ dùng cùng với --previous.',
  'usage-out-name': 'Tệp kết quả “{path}” phải có đuôi .xlsx.',
  'usage-same-file': 'Không ghi kết quả đè lên tệp đầu vào “{path}”. Chọn tên khác cho --out, --report, --json.',
  'usage-report-name': 'Tệp báo cáo “{path}” phải có đuôi .docx, hoặc .txt nếu chỉ cần phần chữ.',
  'usage-message-name': 'Tệp tin nhắn “{path}” phải có đuôi .txt.',
  'usage-notices-name': 'Tệp của --notices (“{path}”) phải có đuôi .docx, hoặc .zip để mỗi đơn vị một tệp.',
  'usage-summary-name': 'Tệp của --summary (“{path}”) phải có đuôi .docx, hoặc .xlsx để lấy dạng trang tính.',
  'usage-config-name': 'Tệp thiết lập “{path}” phải có đuôi .json.',
  'usage-same-output': '{first} và {second} trùng tệp “{path}”. Chọn hai tên khác nhau.',
  'usage-what-if': '--what-if và --to phải đi cùng nhau, ví dụ: --what-if "Phú Long" --to TỐT',
  'usage-lang': 'Không có ngôn ngữ “{value}”. Ghi --lang vi hoặc --lang en.',
  'usage-history': '{option} chỉ dùng cùng với --history.',
  'usage-history-name': 'Tệp lịch sử “{path}” phải có đuôi .xlsx.',
  'usage-scheme-from': '--scheme-from chỉ đề nghị bộ chỉ số, không lập bảng. Chạy lệnh lập Phụ lục riêng.',
  'usage-scheme-name': 'Bộ chỉ số đề nghị ghi vào tệp .json hoặc .xlsx; tệp đã cho: {path}',
  'scheme-proposed':
    'Đã đề nghị bộ chỉ số “{name}”: {count} chỉ số. Xem lại rồi lập bảng với --scheme (tệp .json) hoặc để trang “Cấu hình” (tệp .xlsx) vào tệp số liệu.',
  'usage-import': '--import chỉ nạp bảng cũ vào lịch sử, không lập bảng mới. Chạy lệnh lập Phụ lục riêng.',
  'history-none':
    'Tệp “{path}” không có bảng Lịch sử (các cột MÃ KỲ, KHỐI, ĐƠN VỊ, ĐIỂM TỔNG HỢP). Chọn tệp khác cho --history; tệp chưa có sẽ được tạo mới.',
  'history-several':
    'Tệp “{path}” có nhiều trang Lịch sử: {sheets}. Không ghi tệp nào. Giữ một trang, xóa hoặc ẩn các trang kia rồi chạy lại.',
  'history-unusual':
    'Lịch sử “{path}” được một chương trình khác ghi theo cách lạ, thêm vào có thể làm mất màu, công thức của bạn. Không ghi tệp nào. Mở tệp ấy bằng Excel, bấm Lưu rồi chạy lại lệnh này.',
  'history-signed':
    'Lịch sử “{path}” có chữ ký số, ghi thêm sẽ làm hỏng chữ ký. Không ghi tệp nào. Chép tệp ấy thành một tệp không ký rồi dùng tệp mới cho --history.',
  'history-there':
    'Lịch sử “{path}” đã có {periods}. Không ghi tệp nào. Thêm --replace-period để thay bằng số liệu lần này, hoặc sửa lại kỳ báo cáo.',
  'history-changed': 'Lịch sử “{path}” vừa được người khác ghi. Không ghi tệp nào. Chạy lại lệnh này.',
  'history-full':
    'Lịch sử “{path}” đã đầy: thêm nữa thì tệp lớn quá mức đọc lại được. Không ghi tệp nào. Giữ tệp ấy làm bản lưu và mở lịch sử mới, mỗi năm một tệp, ví dụ --history lich-su-moi.xlsx; kỳ đầu của tệp mới so sánh với kỳ trong tệp cũ bằng --previous “{path}”.',
  'document-too-long':
    'Không ghi văn bản Word “{path}” cho {units} đơn vị: nhiều nhất là {most}. Không ghi tệp nào. Bỏ lựa chọn ấy (bảng .xlsx vẫn lập được), ghi báo cáo dạng chữ (--report bao-cao.txt), hoặc tách số liệu thành nhiều tệp.',
  'progress-read': 'Đang đọc {path} …',
  'progress-import': 'Đang đọc {path} (tệp {number}/{count}, {percent}%) …',
  'progress-compute': 'Đang tính {rows} hàng …',
  'progress-write': 'Đang ghi {path} …',
  'import-no-table': 'Tệp “{path}” không có trang nào đọc được thành bảng điểm của các đơn vị.',
  'what-if-unknown': 'Bảng số liệu không có đơn vị “{unit}”. Ghi tên như trong bảng, hoặc mã đơn vị.',
  'what-if-ambiguous': 'Có {count} đơn vị tên “{unit}”: {names}. Ghi rõ xã hay phường, hoặc mã đơn vị.',
  'what-if-goal':
    'Không hiểu mục tiêu “{goal}”. Sau --to ghi một mức xếp loại ({grades}), một thứ hạng từ 1 đến {last}, hoặc số điểm như "85 điểm".',
  'what-if-no-counts':
    'Bảng số liệu chỉ có điểm. --what-if cần số đếm (tử số, mẫu số của từng chỉ số): xem docs/scoring.md.',
  'what-if-own-given':
    'Bộ chỉ số này lấy điểm tổng có sẵn trong bảng, nên --what-if không biết chỉ số nào làm điểm tổng tăng bao nhiêu. Ghi cách tính ở mục total của bộ chỉ số: xem docs/huong-dan/bo-chi-so.md.',

  'scheme-failed': 'Bộ chỉ số trong “{path}” chưa đúng. {problems}',
  'settings-failed': 'Tệp thiết lập “{path}” chưa đúng. {problems}',
  ...settingsProblems,

  unexpected: 'Lỗi ngoài dự kiến: {reason}. Chạy lại với --verbose và gửi phần hiện ra cho người phụ trách.',

  'help-description': 'Lập “Phụ lục 1” (xếp hạng, xếp loại theo Bộ chỉ số 766) từ bảng số liệu thô.',
  'help-usage-title': 'Cách dùng:',
  'help-arguments-title': 'Tệp vào:',
  'help-options-title': 'Tùy chọn:',
  'help-usage': '{command} [RAW] [tùy chọn]',
  'help-raw': 'bảng số liệu thô: .xlsx, .xlsm, .ods, .xls, .csv, .json hoặc trang web; để trống: số liệu mẫu',
  'help-sheet': 'trang số liệu thô; để trống: trang đầu tiên đọc được',
  'help-previous': 'tệp của kỳ so sánh: bảng thô hoặc Phụ lục 1 đã lập',
  'help-previous-sheet': 'trang của kỳ so sánh trong tệp --previous',
  'help-period': 'kỳ báo cáo; để trống: đọc từ tiêu đề',
  'help-previous-period': 'kỳ so sánh; để trống: đọc từ tiêu đề',
  'help-closed-on': 'ngày chốt số liệu, dạng YYYY-MM-DD; để trống: đọc từ tiêu đề',
  'help-cohorts': 'xếp hạng riêng sở, ngành và xã, phường',
  'help-with-formulas':
    'ghi thêm các hàm XEPLOAI, XEPHANG, TANGGIAM, CANTHEM, DIEM766 vào tệp, chạy được khi không có bổ trợ',
  'help-live': 'ghi thêm trang “Phụ lục sống” (công thức thay cho số) và bản chép trang số liệu mà nó đọc',
  'help-analysis': 'ghi thêm trang “Phân tích điểm”: điểm mất và điểm tăng, giảm theo nhóm, bản đồ nhiệt, biểu đồ',
  'help-config': 'tệp thiết lập (docs/settings.schema.json)',
  'help-scheme': 'bộ chỉ số của đơn vị (mẫu: samples/bo-chi-so)',
  'help-scheme-from': 'chỉ đề nghị một bộ chỉ số từ trang số liệu này, ghi vào --out (.json hoặc .xlsx)',
  'help-settings-sheet':
    'ghi thêm trang “Cấu hình” với các thiết lập đang dùng; trang này trong tệp số liệu thô thì được dùng ngay',
  'help-export-config': 'ghi các thiết lập đang dùng ra tệp JSON (dùng lại bằng --config)',
  'help-out': 'tệp kết quả; để trống: out/phu-luc-1.xlsx',
  'help-report':
    'soạn thêm dự thảo báo cáo: .docx, hoặc .txt để sao chép; thông tin cơ quan lấy từ --config (mục report)',
  'help-summary': 'soạn thêm tóm tắt cho lãnh đạo, một trang A4, tệp .docx (.xlsx: dạng trang tính)',
  'help-message': 'ghi thêm nội dung tin nhắn cho nhóm Zalo, Telegram (tối đa 2.000 ký tự), tệp .txt',
  'help-notices': 'soạn thêm thông báo từng đơn vị, mỗi đơn vị một trang, tệp .docx (.zip: mỗi đơn vị một tệp)',
  'help-json': 'ghi thêm bảng xếp hạng dạng JSON (docs/json-output.md)',
  'help-history': 'tệp Lịch sử: ghi thêm kỳ này vào, và lấy kỳ so sánh từ đó; chưa có thì tạo mới',
  'help-replace-period': 'thay kỳ cùng tên đã có trong Lịch sử',
  'help-trend': 'ghi thêm trang “Diễn biến”: điểm từng đơn vị qua các kỳ có trong --history (tối đa 12 kỳ cùng loại)',
  'help-import': 'nạp bảng cũ (Phụ lục hay bảng thô, một hay nhiều tệp) vào --history, không lập bảng mới',
  'help-what-if':
    'đơn vị ấy cần làm thêm gì để đạt mục tiêu --to (bảng thô ghi số đếm, hoặc bộ chỉ số của đơn vị); không ghi tệp, trừ khi có --out, --report hay --json',
  'help-to': 'mục tiêu của --what-if: mức xếp loại (TỐT, TB …), thứ hạng (3), hoặc điểm ("85 điểm")',
  'help-convert-old-fonts': 'đọc chữ theo phông cũ TCVN3 (ABC), VNI thành Unicode',
  'help-lang': 'ngôn ngữ của phần hiện trên màn hình: vi hoặc en; để trống: theo PHULUC_LANG, không có thì vi',
  'help-verbose': 'hiện chi tiết kỹ thuật khi gặp lỗi ngoài dự kiến',
  'help-help': 'hiện hướng dẫn này',
  'help-after': `
Mã thoát: 0 xong (có thể kèm cảnh báo); 1 số liệu có lỗi, không ghi gì; 2 dùng lệnh sai, hoặc không đọc, không ghi được tệp.

Ví dụ:
  {sample}
  {command} thang-5.xlsx --previous thang-4.xlsx --out "Phụ lục 1.xlsx"
  {command} so-lieu.csv --period "Tháng 5 - Tuần 01" --closed-on 2024-05-06
  {command} thang-5.xlsx --report out/bao-cao.docx --config thiet-lap.json`,

  'read-file': 'Đã đọc: {path}',
  'read-sheet': 'Đã đọc: {path}, trang “{sheet}”',
  'compared-file': 'So sánh với: {path}',
  'compared-sheet': 'So sánh với: {path}, trang “{sheet}”',
  'compared-history': 'So sánh với: {period} trong Lịch sử',
  'history-recorded': 'Đã ghi kỳ {period} vào Lịch sử: {path}',
  'import-taken': 'Đã nạp: {period}, {units} đơn vị, từ “{sheet}”',
  'import-there': 'Bỏ qua: {period} đã có trong Lịch sử (trang “{sheet}”). Thêm --replace-period để thay.',
  'import-nothing': 'Không có kỳ mới nào. Lịch sử giữ nguyên.',
  written: 'Đã ghi: {path}',
  'report-complete': 'Báo cáo: không còn chỗ nào phải điền. Kiểm tra lại trước khi trình ký.',
  'paper-open': '{option}: còn {count} chỗ phải điền (tô vàng): {names}.',
  'report-open': 'Báo cáo: còn {count} chỗ phải điền (tô vàng): {names}.',
  'not-written': 'Số liệu có {count} lỗi: không ghi tệp nào. Sửa các ô nêu trên rồi chạy lại.',
  'title-period': 'Kỳ: {period}',
  provisional: '{period} (tạm tính)',
  'title-compared': 'so với {period}',
  'title-closed-on': 'chốt số liệu {date}',
  position: 'STT',
  unit: 'ĐƠN VỊ',
  total: 'ĐIỂM',
  grade: 'XẾP LOẠI',
  change: 'TĂNG/GIẢM',
  omitted: '… {count} đơn vị ở giữa',
  grades: 'Xếp loại: {grades}',
  ungraded: 'chưa xếp {count}',
  'cohort-department': 'Sở, ban, ngành',
  'cohort-commune': 'Xã, phường, đặc khu',
  error: 'LỖI',
  warning: 'CẢNH BÁO',
  info: 'GHI CHÚ',
} as const satisfies Readonly<Record<string, string>>;
