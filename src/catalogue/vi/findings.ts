import type { FindingCode } from '../../core/finding-codes';

/** A sentence for each finding: what is wrong, and what to do. `{…}` is filled in; the cell stands before the sentence. */
export const findings = {
  'sheet-empty': 'Trang “{sheet}” không có dữ liệu. Chọn trang có bảng số liệu thô.',
  'no-header':
    'Không tìm thấy hàng tiêu đề trong “{sheet}”. Cần một hàng có cột đơn vị và cột điểm hoặc chỉ số ({wanted}). Hàng giống nhất: hàng {nearest}. Thêm hoặc sửa hàng tiêu đề.',
  'no-unit-column': 'Không có cột tên đơn vị. Đặt tiêu đề “ĐƠN VỊ” cho cột ghi tên xã, phường, sở, ngành.',
  'no-total-column':
    'Không có cột điểm tổng hợp và không đủ các nhóm điểm để tự cộng. Thêm cột “ĐIỂM TỔNG HỢP”, hoặc đủ sáu nhóm điểm.',
  'no-total-unread':
    'Không có cột điểm tổng hợp và không đủ các nhóm điểm để tự cộng; không rõ các cột có số sau đây là gì: {columns}. Đặt tiêu đề “ĐIỂM TỔNG HỢP” (thêm kỳ nếu có hai kỳ) cho cột điểm tổng hợp, hoặc chọn trong “Cách hiểu bảng”.',
  'total-empty':
    'Cột điểm tổng hợp “{caption}” (cột {column}) trống ở mọi đơn vị, và không đủ các nhóm điểm để tự cộng. Điền cột này (tệp chưa tính công thức: mở bằng Excel rồi lưu lại), hoặc thêm đủ sáu nhóm điểm.',
  'total-zero':
    'Cột {column} “{caption}” bằng 0 ở mọi đơn vị: kỳ này có lẽ chưa chấm, nên không lập bảng. Xóa các số 0, hoặc nhập kỳ báo cáo đã chấm; nếu đúng là 0 điểm, chọn cột này là điểm tổng hợp trong “Cách hiểu bảng” (“reading”: columns, heading “{caption}”, as “total”).',
  'total-of-before':
    'Bảng chỉ có điểm tổng hợp của kỳ trước (cột {column} “{caption}”), và không đủ các nhóm điểm để tự cộng điểm kỳ này. Thêm cột điểm kỳ này hoặc đủ sáu nhóm; nếu cột ấy là của kỳ này, sửa tiêu đề, hoặc chọn trong “Cách hiểu bảng” (“reading”: columns, heading “{caption}”, as “total”).',
  'no-units': 'Dưới hàng tiêu đề không có đơn vị nào. Kiểm tra lại trang đã chọn.',
  'still-loading':
    'Ô còn hiện “{value}” (cột {column}): công thức chưa tính xong. Đợi ô hiện số rồi làm lại; nếu đợi mãi không xong, sửa công thức của ô.',
  'date-for-figure':
    '“{value}” là ngày, không phải điểm (cột {column}). Nếu đã gõ 8.5 hay 8,5 mà bảng tính đổi thành ngày: định dạng ô là Số rồi gõ lại điểm.',
  'not-a-number': '“{value}” không phải là số (cột {column}). Sửa thành số, hoặc để trống nếu chưa công bố.',
  'ambiguous-number':
    'Không rõ “{value}” là số thập phân hay có dấu phân cách hàng nghìn (cột {column}). Gõ lại dạng số.',
  'formula-error':
    'Công thức báo lỗi {value} (cột {column}). Sửa công thức (#CALC!: công thức chưa được tính, mở tệp bằng Excel rồi lưu lại), hoặc để trống nếu chưa công bố.',
  'out-of-range': '{value} nằm ngoài khoảng 0–{max} của cột {column}. Kiểm tra lại số liệu.',
  'wrong-denominator': '“{value}” không theo thang {max} của cột {column}. Kiểm tra lại số liệu.',
  'count-negative': '{value} là số âm (“{column}”). Sửa lại số đếm.',
  'count-not-whole': '{value} không phải là số nguyên (“{column}”). Sửa lại số đếm.',
  'count-too-large': '{value} quá lớn để là số đếm (“{column}”). Kiểm tra lại.',
  'count-over-denominator': 'Tử số {value} lớn hơn mẫu số {max} (“{column}”). Kiểm tra lại hai số.',
  'count-nothing':
    'Mẫu số bằng 0 (“{column}”) nên chỉ số này không có giá trị. Kiểm tra lại số; nếu đúng là không phát sinh, ghi giá trị khi mẫu số bằng 0 ở bảng “Bộ chỉ số” của “Cấu hình”.',
  'count-nothing-given': 'Mẫu số bằng 0 (“{column}”): lấy {value} như bộ chỉ số đã ghi.',
  'count-repeated': '“{name}” đã có “{column}” ở ô {other}. Giữ lại một hàng.',
  'duplicate-unit': 'Đơn vị “{name}” trùng với ô {other}. Giữ lại một hàng, hoặc ghi rõ xã/phường để phân biệt.',
  'tables-repeat':
    'Trang có hai bảng của cùng các đơn vị, điểm khác nhau (“{name}”): {first} và {second}. Ghi kỳ vào dòng trên mỗi bảng (“Tháng 9/2026”), hoặc bỏ một bảng trong “Cách hiểu bảng” (“reading”: rows, name “{first}” hoặc “{second}”, as “ignore”).',
  'unnamed-unit': 'Hàng này có số liệu nhưng không có tên đơn vị. Ghi tên đơn vị, hoặc xóa hàng.',
  'live-counts-frozen':
    'Phụ lục sống: {count} chỉ số tính từ số đếm giữ giá trị lúc lập ({names}). Đổi số đếm thì lập lại; các số khác tự đổi theo trang số liệu.',
  'live-clusters-frozen':
    'Phụ lục sống: hạng trong cụm, khối tự đổi theo số liệu; đơn vị nào thuộc cụm nào thì giữ như lúc lập. Đổi cụm thì lập lại.',
  'live-from-counts':
    'Trang này ghi số đếm nên chưa lập được phụ lục bằng công thức. Lập “Phụ lục 1” thường, hoặc dùng trang ghi sẵn điểm.',
  'counts-joined': 'Đã ghép số đếm của trang “{other}” ({count} đơn vị).',
  'live-converted':
    'Điểm được quy đổi về thang 100 nên chưa lập được phụ lục bằng công thức. Lập “Phụ lục 1” thường, hoặc thêm cột điểm đã quy đổi.',
  'live-from-parts':
    'Bảng được ghép từ nhiều phần nên chưa lập được phụ lục bằng công thức. Lập “Phụ lục 1” thường, hoặc đưa các phần về một bảng.',
  'points-computed':
    'Trang ghi số đếm: điểm các nhóm được tính lại theo “{scheme}”; nơi có điểm công bố thì dùng điểm công bố.',
  'indicator-absent':
    'Bảng không có cột của chỉ số “{name}” (tiêu đề “{caption}”), nên không tính được điểm tổng. Thêm cột, ghi tên cột vào “Tên khác”, hoặc chọn cách tính khi thiếu chỉ số trong “Cấu hình”.',
  'indicator-absent-zero':
    'Bảng không có cột của chỉ số “{name}” (tiêu đề “{caption}”): tính 0 điểm cho mọi đơn vị, như đã chọn trong “Cấu hình”. Kiểm tra lại tiêu đề.',
  'indicator-absent-renormalise':
    'Bảng không có cột của chỉ số “{name}” (tiêu đề “{caption}”): điểm tổng tính theo các chỉ số còn lại, như đã chọn trong “Cấu hình”. Kiểm tra lại tiêu đề.',
  'extra-absent':
    'Bảng không có cột điểm thưởng hoặc điểm trừ “{name}” (tiêu đề “{caption}”): không cộng, không trừ. Kiểm tra lại tiêu đề.',
  'lacks-exclude': '“{name}” thiếu số liệu: {indicators}. Không tính điểm tổng, không xếp hạng. Bổ sung số liệu.',
  'lacks-zero': '“{name}” thiếu số liệu: {indicators}. Tính 0 điểm, như đã chọn trong “Cấu hình”.',
  'lacks-renormalise':
    '“{name}” thiếu số liệu: {indicators}. Điểm tổng tính theo các chỉ số còn lại, như đã chọn trong “Cấu hình”.',
  'total-recomputed':
    'Điểm tổng ghi trong bảng là {written}, tính theo bộ chỉ số là {total} (lệch {difference}). Bảng xếp hạng dùng {total}. Kiểm tra lại số liệu hoặc bộ chỉ số.',
  'total-differs':
    'Điểm tổng {total} khác tổng các nhóm {sum} (lệch {difference}). Kiểm tra lại; bảng dùng điểm tổng đã ghi.',
  'grade-differs':
    'Xếp loại ghi trong bảng là “{value}”, theo điểm {total} phải là “{grade}”. Bảng dùng xếp loại theo điểm.',
  'change-differs': 'Điểm tăng/giảm ghi trong bảng là {value}, tính lại là {change}. Bảng dùng số tính lại.',
  'several-summaries': 'Có hơn một hàng tổng hợp: dùng “{used}”, bỏ qua “{name}”. Xóa hàng thừa nếu không đúng.',
  'duplicate-column': 'Có hai cột cho “{column}”: dùng cột {used}, bỏ qua cột {ignored}.',
  'percent-unclear':
    'Không rõ {value} là tỷ lệ (0–1) hay phần trăm (cột {column}, {count} ô): đã hiểu là {taken} %. Kiểm tra lại.',
  'hidden-rows': 'Đã đọc cả {count} hàng đang ẩn hoặc bị lọc ({rows}). Bỏ lọc để kiểm tra, hoặc xóa nếu không dùng.',
  'row-unscored':
    '“{name}” đứng ngay dưới đơn vị cuối, không có điểm: không coi là đơn vị. Nếu là đơn vị chưa có điểm, ghi “-” vào cột điểm, hoặc chọn “là đơn vị” trong “Cách hiểu bảng”.',
  'row-under-note':
    'Hàng “{name}” nằm dưới dòng ghi chú nên không được xếp hạng. Nếu là đơn vị, đưa hàng này lên trên dòng ghi chú.',
  'no-total': '“{name}” chưa có điểm tổng hợp: xếp cuối bảng, không xếp hạng, không xếp loại.',
  'unit-new':
    '“{name}” không có trong kỳ so sánh: để trống điểm tăng/giảm. Nếu chỉ đổi tên, khai tên cũ → mới trong cấu hình.',
  'unit-gone': '“{name}” có trong kỳ so sánh nhưng không có trong kỳ này.',
  'units-new':
    '{count} đơn vị không có trong kỳ so sánh và chưa khai đơn vị cũ: {names}. Để trống điểm tăng/giảm; đơn vị nào chỉ đổi tên thì khai cũ → mới trong cấu hình.',
  'units-gone': '{count} đơn vị của kỳ so sánh không còn, và chưa khai nhập vào hay đổi thành đơn vị nào: {names}.',
  'unit-divided':
    '“{name}” được chia ra từ “{from}” cùng với đơn vị khác: điểm cũ không phải của riêng đơn vị nào, để trống điểm tăng/giảm.',
  'unit-renamed': '“{name}” được so với “{from}” của kỳ so sánh, là một đơn vị.',
  'unit-merged': '“{name}” được nhập từ {from}: không có một điểm kỳ trước để so sánh, để trống điểm tăng/giảm.',
  'units-redrawn':
    'Từ {date} đơn vị hành chính được sắp xếp lại ({source}): cùng tên chưa chắc cùng địa bàn, nên không tính tăng/giảm. Khai đơn vị cũ → mới trong cấu hình nếu là một đơn vị.',
  'history-period':
    'Hàng này của Lịch sử không rõ kỳ (“{value}”) nên bị bỏ qua. Ghi mã kỳ như 2024-05-W01 (tuần), 2024-04 (tháng), 2024-Q2, 2024, hoặc xóa hàng.',
  'history-newer':
    'Lịch sử được ghi bởi bản mới hơn của công cụ (phiên bản {version}, bản này đọc được đến {known}). Lịch sử chưa bị thay đổi. Cập nhật công cụ rồi làm lại.',
  'history-no-year':
    'Chưa ghi được vào Lịch sử vì không rõ kỳ hoặc năm của kỳ. Nhập kỳ có năm (ví dụ: Tháng 5/2024 - Tuần 01), hoặc ngày chốt số liệu.',
  'history-period-absent': 'Lịch sử “{sheet}” không có kỳ {period}. Các kỳ gần nhất có trong Lịch sử: {known}.',
  'history-now-unknown':
    'Chưa rõ kỳ này nên không chọn được kỳ so sánh trong Lịch sử “{sheet}”. Nhập kỳ báo cáo (ví dụ: Tháng 5/2024 - Tuần 01).',
  'history-none-before':
    'Lịch sử “{sheet}” không có kỳ nào trước {period} để so sánh. Ghi hoặc nạp kỳ trước vào Lịch sử nếu cần tăng/giảm.',
  'history-open-only':
    'Lịch sử “{sheet}” chỉ có số tạm tính, chưa chốt, của các kỳ cùng loại trước {period} ({known}) nên không so sánh. Ghi lại kỳ trước bằng số đã chốt, hoặc tự chọn kỳ so sánh.',
  'history-other-kind':
    'Lịch sử “{sheet}” chỉ có kỳ khác loại trước {period} ({known}) nên không so sánh. Ghi hoặc nạp kỳ trước cùng loại vào Lịch sử.',
  'history-other-scheme':
    'Kỳ {period} trong Lịch sử “{sheet}” tính theo bộ chỉ số khác: không cùng cơ sở tính, nên không so sánh. Ghi hoặc nạp kỳ trước theo bộ chỉ số của kỳ này.',
  'history-other-version':
    'Kỳ {period} trong Lịch sử “{sheet}” tính theo phiên bản khác của bộ chỉ số, và trọng số hay cách tính đã đổi (tính lại theo bộ nay không ra điểm đã ghi): không so sánh. Ghi hoặc nạp kỳ trước theo bộ chỉ số của kỳ này.',
  'history-twice': 'Kỳ {period} đã lấy từ trang “{other}”, không lấy thêm trang này.',
  'trend-too-few':
    'Chưa có kỳ nào cùng loại trước {period} trong Lịch sử để vẽ diễn biến. Ghi hoặc nạp các kỳ trước vào Lịch sử, rồi chọn trang Lịch sử làm trang so sánh.',
  'previous-later':
    'Kỳ so sánh {period} ở sau kỳ này ({now}): điểm tăng/giảm tính ngược. Chọn lại tệp, trang hoặc cột của kỳ trước.',
  'previous-same': 'Kỳ so sánh {period} cũng là kỳ này. Nếu chọn nhầm, chọn lại tệp, trang hoặc cột của kỳ trước.',
  'previous-equal':
    'Mọi đơn vị đều có điểm như ở trang so sánh “{sheet}”: có thể là cùng một bảng. Chọn lại tệp hoặc trang của kỳ trước.',
  'previous-column-differs':
    'Cột kỳ trước “{caption}” ghi {own} cho “{name}”, trang “{sheet}” ghi {other}; phần lớn đơn vị cũng khác, đang dùng trang. Kiểm tra kỳ của trang, hoặc bỏ trang để dùng cột.',
  'other-kind':
    'Kỳ so sánh {period} khác loại với kỳ này: không cùng cơ sở tính, nên không tính tăng/giảm. Chọn kỳ trước cùng loại (tháng với tháng, tuần với tuần hoặc với tháng).',
  'other-scheme':
    'Kỳ so sánh {period} tính theo bộ chỉ số khác: không cùng cơ sở tính, nên không tính tăng/giảm. Chọn tệp, trang của kỳ trước theo cùng bộ chỉ số.',
  'other-version':
    'Kỳ so sánh {period} tính theo phiên bản khác của bộ chỉ số, và trọng số hay cách tính đã đổi (tính lại theo bộ nay không ra điểm đã ghi): không tính tăng/giảm.',
  'scheme-additions':
    'Bộ chỉ số có thêm so với kỳ so sánh {period}: {names}; phần còn lại tính như cũ. Tăng/giảm gồm cả phần thêm.',
  'previous-missing':
    '“{name}” chưa có điểm ở kỳ so sánh: để trống điểm tăng/giảm. Nếu kỳ đó đã công bố, ghi điểm của đơn vị vào bảng kỳ so sánh.',
  'near-name':
    '“{name}” gần giống “{other}”{place} của kỳ so sánh nhưng không trùng: coi là hai đơn vị khác nhau. Sửa tên nếu là một.',
  'unit-unclear':
    '“{name}”: không rõ là đơn vị nào của kỳ so sánh ({other}{place}), nên để trống điểm tăng/giảm. Ghi rõ loại đơn vị (xã, phường …) ở cả hai kỳ.',
  'unit-other-code':
    '“{name}” trùng tên với “{other}”{place} của kỳ so sánh nhưng khác mã: coi là hai đơn vị, để trống điểm tăng/giảm. Sửa mã nếu là một.',
  'unit-untyped':
    '“{name}” không ghi loại đơn vị, trong khi bảng còn có {other}: có thể là một đơn vị ghi hai lần. Ghi rõ xã, phường …, hoặc xóa hàng thừa.',
  'own-unit-unknown':
    'Không thấy (hoặc có hơn một) đơn vị “{name}” để tô nổi hàng của đơn vị mình. Ghi lại tên trong thiết lập đúng như trong bảng.',
  'trend-unit-unknown':
    'Biểu đồ Diễn biến: không thấy (hoặc có hơn một) đơn vị “{name}”. Ghi lại tên trong thiết lập đúng như trong bảng.',
  'rename-old-absent':
    'Khai đổi tên “{from}” → “{to}”: kỳ so sánh không có “{from}”, nên “{to}” không có tăng/giảm. Sửa lại tên cũ đúng như ở kỳ so sánh.',
  'rename-new-absent':
    'Khai đổi tên “{from}” → “{to}”: kỳ này không có “{to}”, mà “{from}” thì không còn. Sửa lại tên mới đúng như trong bảng.',
  'rename-day':
    'Khai đổi tên “{from}” → “{to}” từ ngày {date}: ngày này không nằm giữa kỳ so sánh và kỳ này, nên “{to}” không có tăng/giảm. Sửa lại ngày.',
  'counts-missing':
    '“{name}” thiếu số đếm của {count} chỉ số nên chưa tính được điểm nhóm: {columns}. Bổ sung số đếm, hoặc ghi điểm công bố của nhóm.',
  'count-max-differs':
    'Điểm tối đa của “{column}” trên bảng là {value}, trong bộ chỉ số là {max}: giữ điểm công bố, không tính lại để đối chiếu. Nếu bộ chỉ số đã đổi, sửa điểm tối đa trên trang “Cấu hình”.',
  'counts-other-period':
    'Không ghép số đếm của trang “{other}”: trang ấy của {period}, bảng này của {own}. Nếu cùng kỳ, sửa tên kỳ trong tiêu đề.',
  'counts-twice':
    'Không ghép số đếm của trang “{other}”: “{column}” đã có ở trang khác. Xóa hoặc ẩn trang không dùng, hoặc tách ra tệp khác.',
  'counts-unit-unknown':
    'Trang số đếm “{other}” có {count} đơn vị không có trong bảng này: {names}. Ghi tên (hoặc mã) như nhau ở hai trang.',
  'points-differ':
    '“{name}”, “{column}”: điểm công bố {official}, tính lại từ số đếm được {computed} (lệch {difference}). Kiểm tra số đếm; điểm công bố vẫn là điểm chính thức.',
  'grade-print-conflict':
    'Điểm {total} của “{name}” in tròn thành {printed} nhưng xếp loại “{grade}” (chưa đủ {floor}).',
  'no-period': 'Không đọc được kỳ báo cáo từ các dòng tiêu đề. Nhập kỳ báo cáo (ví dụ: Tháng 5 - Tuần 01).',
  'period-unclear': 'Kỳ ghi ở tiêu đề ({title}) khác kỳ ghi ở cột điểm ({column}). Đã dùng {used}.',
  'period-unreadable': 'Không hiểu kỳ “{value}”. Ghi như: Tháng 5 - Tuần 01, Tháng 4/2024, Quý II/2024, Năm 2026.',
  'config-choice': 'Cấu hình: “{value}” không có trong các lựa chọn của “{label}” ({allowed}). Đang dùng mặc định.',
  'scheme-no-table':
    'Trang “{sheet}” không có bảng nào có tên đơn vị và các cột số liệu dưới hàng tiêu đề, nên chưa đề nghị được bộ chỉ số.',
  'scheme-proposed':
    'Đã đề nghị bộ chỉ số “{name}” gồm {count} chỉ số, ở các bảng 9–13 của “Cấu hình”. Sửa trong ô; lần lập sau dùng bộ này.',
  'scheme-gives-way':
    'Bộ chỉ số “{name}” trước đó đã nhường chỗ cho bộ mới đề nghị. Bấm “Hoàn tác” nếu muốn giữ bộ cũ.',
  'scheme-guess-max':
    'Tiêu đề cột {column} không ghi mức tối đa của “{name}”: tạm lấy {max} theo số liệu. Kiểm tra và sửa trong bộ chỉ số.',
  'scheme-guess-counts':
    '“{name}”: đoán là lấy cột này (tử số) chia cột {other} (mẫu số). Xem lại các ô “Tử số”, “Mẫu số” của dòng này ở bảng “Bộ chỉ số”; không phải thì xóa hai ô ấy, ghi mức tối đa và thêm dòng cho cột còn lại.',
  'scheme-guess-less':
    'Cột {column}: tạm coi “{name}” càng thấp càng tốt theo tên gọi. Kiểm tra và sửa trong bộ chỉ số.',
  'scheme-guess-total':
    'Số liệu của trang không cho biết chắc điểm tổng tính thế nào; tạm chọn một cách tính. Kiểm tra cách tính, trọng số và thang điểm trong bộ chỉ số.',
  'scheme-caption-max':
    'Bộ chỉ số của đơn vị: mức tối đa của “{name}” là {value}, còn tiêu đề “{caption}” ghi {stated}. Đang dùng {value}; sai số nào thì sửa số ấy.',
  'scheme-caption-weight':
    'Bộ chỉ số của đơn vị: trọng số của “{name}” là {value}, còn tiêu đề “{caption}” ghi {stated}%. Đang dùng {value}; sai số nào thì sửa số ấy.',
  'config-own-scheme': 'Cấu hình, bộ chỉ số của đơn vị: {problem}',
  'config-own-off':
    'Cấu hình: bộ chỉ số của đơn vị còn chỗ sai (xem các ô đã nêu), nên chưa lập bảng. Sửa lại, hoặc xóa hết các bảng của bộ ấy.',
  'config-own-bands':
    'Cấu hình: “{value}” ở “{label}” phải có dạng TỐT = 80; KHÁ = 65; YẾU = 0 (hoặc mọi mức đều có dấu %).',
  'config-own-number': 'Cấu hình: “{value}” ở “{label}” phải là số.',
  'config-steps': 'Cấu hình: “{value}” ở “{label}” phải có dạng 0 = 20; 1 = 10; 3 = 0.',
  'config-positive': 'Cấu hình: “{value}” ở “{label}” phải là số lớn hơn 0 và không quá 100. Đang dùng mặc định.',
  'config-number': 'Cấu hình: “{value}” ở “{label}” phải là số từ 0 đến 100. Đang dùng mặc định.',
  'config-order': 'Cấu hình: thứ tự in “{value}” phải là số 1, 2, 3 …, mỗi số một cột. Cột này chưa được in.',
  'config-day': 'Cấu hình: “{value}” ở “{label}” không phải là ngày. Ghi như 01/07/2025. Đang bỏ qua.',
  'config-sheet-name':
    'Cấu hình: “{value}” không dùng làm tên trang được (tối đa 31 ký tự, không có [ ] : * ? / \\). Đang dùng mặc định.',
  'config-bands':
    'Cấu hình: bảng mức xếp loại cần mỗi dòng một tên và một điểm khác nhau, mức thấp nhất từ 0. Đang dùng các mức mặc định.',
  'config-counts-max':
    'Cấu hình: điểm tối đa “{value}” của “{label}” phải là số trên 0, tối đa 100, không quá hai số lẻ. Mọi chỉ số đang dùng điểm tối đa mặc định.',
  'config-counts-sum':
    'Cấu hình: điểm tối đa của các chỉ số tính từ số đếm cộng lại được {sum}, phải là 100. Mọi chỉ số đang dùng điểm tối đa mặc định.',
  'config-counts-target':
    'Cấu hình: tỷ lệ đạt tối đa “{value}” của “{label}” phải là số phần trăm nguyên từ 1 đến 100 (80 là 80%). Đang dùng mặc định.',
  'config-cluster':
    'Cấu hình: dòng cụm, khối cần tên cụm (hoặc (không)) và các đơn vị (“{value}”). Đang bỏ qua dòng này.',
  'cluster-unknown':
    '{clustering}: {count} tên trong danh sách ở Cấu hình không có trong bảng, hoặc chỉ nhiều đơn vị: {names}. Sửa tên cho đúng như trong bảng.',
  'cluster-twice':
    '{clustering}: “{name}” có trong hai nơi cùng lúc: {clusters}. Đang dùng nơi ghi trước. Sửa danh sách.',
  'cluster-left-out':
    '{clustering}: {count} đơn vị chưa thuộc nơi nào, không có hạng ở cột này: {names}. Bổ sung vào danh sách hoặc vào bảng.',
  'cluster-undated':
    '{clustering}: không rõ ngày của kỳ này nên dùng danh sách mới nhất ({names}). Ghi ngày chốt số liệu, hoặc năm của kỳ.',
  'config-rename': 'Cấu hình: dòng đổi tên cần cả tên cũ và tên mới (“{value}”). Đang bỏ qua dòng này.',
  'config-repeated': 'Cấu hình: “{label}” đã có ở ô {other}. Đang dùng dòng đó; xóa dòng thừa.',
  'config-unknown': 'Cấu hình: không hiểu dòng “{value}”. Đang bỏ qua; sửa tên mục hoặc xóa dòng.',
  'config-formula': 'Cấu hình: công thức báo lỗi {value}. Đang dùng mặc định; sửa công thức.',
  'config-newer-kept':
    'Trang cấu hình do bản mới hơn của công cụ ghi (phiên bản {version}; bản này biết đến {known}), lập lại sẽ mất các mục mới. Chưa có gì thay đổi. Cập nhật công cụ rồi làm lại.',
  'config-older':
    'Trang cấu hình theo mẫu cũ (phiên bản {version}; mẫu hiện nay {known}). Vẫn dùng được; bấm “Tạo trang Cấu hình” để ghi lại theo mẫu mới.',
  'config-several': 'Trang {others} cũng là trang cấu hình. Đang dùng trang “{sheet}”. Xóa hoặc ẩn trang thừa.',
  'config-newer':
    'Trang cấu hình theo mẫu mới hơn (phiên bản {version}; công cụ này biết đến {known}). Chỉ các mục đã biết được dùng; cập nhật công cụ để dùng hết.',
  'no-previous': 'Không có kỳ so sánh: bỏ cột kỳ trước và cột tăng/giảm.',
  provisional: 'Số liệu chốt ngày {date}, trước khi hết {period}: tiêu đề và báo cáo ghi “tạm tính”.',
  'previous-provisional':
    'Kỳ so sánh {period} là số tạm tính, chốt trước khi hết kỳ. Chọn kỳ đã chốt, hoặc giữ nguyên nếu đúng ý.',
  'previous-guessed': 'Có nhiều cột kỳ trước: so sánh với {used}. Chọn kỳ khác nếu cần.',
  'total-empty-summed':
    'Cột điểm tổng hợp “{caption}” (cột {column}) trống ở mọi đơn vị: tổng được cộng từ {count} nhóm điểm. Kiểm tra rồi điền cột này.',
  'total-computed': 'Không có cột điểm tổng hợp: tổng được cộng từ {count} nhóm điểm.',
  'no-score':
    'Bảng này không có cột điểm: {columns} là số lượng, không phải điểm tổng hợp. Thêm cột “ĐIỂM TỔNG HỢP”, hoặc chọn trang có điểm.',
  'one-group-only':
    'Bảng chỉ có điểm của một nhóm (“{group}”, cột {column} “{caption}”), không phải điểm tổng hợp. Thêm cột “ĐIỂM TỔNG HỢP”, hoặc chọn trang có đủ các nhóm.',
  'bonus-no-total':
    'Có cột “{caption}” (cột {column}) nhưng không có cột điểm tổng hợp: không rõ tổng có tính cột này hay không. Thêm cột “ĐIỂM TỔNG HỢP”.',
  'scale-other':
    'Cột {column} “{caption}” theo thang {max}, không phải thang 100: phải quy đổi về thang 100, hay điểm đã theo thang 100? Chọn trong “Cách hiểu bảng” (“reading”: columns, heading “{caption}”, as “total”, scale {max} để quy đổi, scale 100 để giữ nguyên), hoặc thêm cột điểm đã quy đổi.',
  'total-partial':
    'Cột {column} “{caption}” không có điểm của “{groups}” nên theo thang {max}, không phải thang 100. Bổ sung các nhóm còn thiếu, hoặc chọn trong “Cách hiểu bảng” (“reading”: columns, heading “{caption}”, as “total”, scale {max} để quy đổi, scale 100 để giữ nguyên).',
  'total-noughts':
    'Cột {column} “{caption}”: mọi đơn vị đều 0 điểm ở “{groups}”. Bảng vẫn xếp theo thang 100. Nếu các nhóm ấy chưa chấm, chọn trong “Cách hiểu bảng” (“reading”: columns, heading “{caption}”, as “total”, scale {max}) để quy đổi.',
  'band-left-out':
    'Có hai khối cột cho cùng các nhóm: dùng “{used}” (cột {usedColumns}), bỏ qua “{caption}” (cột {columns}). Xóa khối không dùng, hoặc chọn lại trong “Cách hiểu bảng” nếu không đúng.',
  'bands-unclear':
    'Có hai khối cột cho cùng các nhóm, không rõ dùng khối nào: “{used}” (cột {usedColumns}) hay “{caption}” (cột {columns})? Xóa khối không dùng, hoặc trong “Cách hiểu bảng” (“reading”: columns) chọn “ignore” cho các cột của khối ấy.',
  'scale-varies':
    'Cột {column} “{caption}” không theo thang 100, và mức tối đa của các đơn vị khác nhau (cao nhất {max}), nên không quy đổi chung được. Thêm cột điểm đã quy đổi về thang 100.',
  'scale-exceeded':
    'Cột {column} “{caption}”: bảng ghi thang {max} điểm, nhưng có đơn vị được hơn {max}. Đang xếp loại theo thang 100. Nếu điểm theo thang {max} thì chọn thang ở “Cách hiểu bảng” (“reading”: columns, heading “{caption}”, as “total”, scale {max} để quy đổi, scale 100 để giữ nguyên), hoặc thêm cột điểm đã quy đổi.',
  'scale-converted':
    'Cột {column} “{caption}”: mọi điểm được quy đổi từ thang {max} về thang 100, như đã chọn ở “Cách hiểu bảng”.',
  transposed:
    'Bảng nằm ngang: mỗi cột là một đơn vị, mỗi hàng là một chỉ số. Chép bảng, rồi dán kiểu chuyển vị (Paste Special → Transpose) để mỗi hàng là một đơn vị.',
  'row-place-like':
    'Hàng “{name}” không được xếp hạng vì tên như một hàng tổng hợp, dù số không phải trung bình hay tổng. Nếu là đơn vị, chọn lại trong “Cách hiểu bảng” (“reading”: rows, name “{name}”, as “unit”).',
  'kind-guessed':
    '“{name}” được xếp cùng các xã, phường dù tên không nói rõ. Nếu là sở, ngành, thêm cột “Cấp” hoặc dòng tên nhóm đơn vị.',
  'row-unnumbered':
    'Hàng “{name}” không có số thứ tự như các hàng khác nhưng vẫn được xếp hạng. Nếu không phải đơn vị, chọn lại trong “Cách hiểu bảng” (“reading”: rows, name “{name}”, as “ignore”).',
  'row-average':
    'Hàng “{name}” bằng trung bình (hoặc tổng) của các hàng khác nên không được xếp hạng. Nếu là đơn vị, chọn lại trong “Cách hiểu bảng” (“reading”: rows, name “{name}”, as “unit”).',
  'words-for-none':
    '“{value}” (cột {column}) được hiểu là chưa có số liệu. Ghi số nếu có; ghi “-” nếu đúng là chưa có.',
  'row-doubtful':
    'Hàng “{name}” được xếp hạng, dù tên, chỗ đứng hoặc số liệu giống một hàng tổng hợp, trung bình, cao nhất hay thấp nhất. Nếu không phải đơn vị, chọn lại trong “Cách hiểu bảng” (“reading”: rows, name “{name}”, as “ignore”).',
  'column-unread':
    'Không rõ cột {column} “{caption}” là gì nên không dùng đến. Nếu là một chỉ số của bảng, đặt lại tiêu đề, hoặc chọn trong “Cách hiểu bảng” (“reading”: columns, heading “{caption}”).',
  'column-later':
    'Tiêu đề ghi {title}, nhưng cột {column} “{caption}” muộn hơn: không dùng cột này. Nếu kỳ này là của cột {column}, sửa tiêu đề, hoặc nhập kỳ báo cáo.',
  'period-order':
    'Không ghi năm: đã hiểu “{now}” là kỳ này, “{before}” là kỳ trước (qua năm mới). Ghi năm vào tiêu đề cột nếu không đúng.',
  'reading-older':
    'Theo lựa chọn ở “Cách hiểu bảng”, cột “{caption}” là điểm kỳ này, nhưng cột “{later}” muộn hơn. Chọn “Theo máy” cho cột này nếu không đúng (xóa mục này trong “reading”).',
  'reading-unmet':
    'Trang không có cột “{name}” đã chọn ở “Cách hiểu bảng”, nên bảng đang được hiểu tự động. Chọn lại cột thay cho cột ấy, hoặc bấm “Trở lại cách hiểu tự động” (xóa mục này trong “reading”).',
  'reading-unused': 'Trang không có “{name}” đã chọn ở “Cách hiểu bảng”: lựa chọn ấy không có tác dụng.',
  'online-merged':
    'Cột {column} “{caption}” được hiểu là nhóm gộp dịch vụ công trực tuyến và thanh toán trực tuyến ({max} điểm). Kiểm tra lại.',
  'group-by-elimination':
    'Cột {column} “{caption}” được hiểu là “{group}”: nhóm còn thiếu của bộ chỉ số. Đặt lại tiêu đề nếu không đúng.',
  'only-score':
    'Cột {column} “{caption}” được dùng làm điểm tổng hợp vì là cột điểm duy nhất. Đặt lại tiêu đề nếu không đúng.',
  'total-by-sum':
    'Cột {column} “{caption}” được dùng làm điểm tổng hợp vì bằng tổng các nhóm điểm của từng đơn vị; cột điểm của kỳ khác thì không. Đặt lại tiêu đề nếu không đúng.',
  'measure-unclear':
    'Không rõ cột {column} “{caption}” ghi điểm (tối đa {max}) hay phần trăm: đã hiểu là {taken}. Ghi “({max} điểm)” hoặc “(%)” vào tiêu đề.',
  'rank-differs': 'Hạng ghi trong bảng là {value}, theo điểm tổng hợp là {rank}. Bảng dùng hạng theo điểm.',
  'sheet-left-out': 'Trang “{sheet}” cũng có bảng điểm nhưng không dùng đến. Chọn trang khác nếu không đúng.',
  'unnamed-average':
    'Hàng không tên này bằng trung bình (hoặc tổng) của các hàng khác nên không được xếp hạng. Nếu là đơn vị, ghi tên.',
  'sheet-other-units':
    'Trang “{sheet}” ({period}) có {count} đơn vị không có ở trang đang đọc ({now}) và không được xếp hạng. Nếu cùng kỳ, sửa dòng tên bảng của trang đó.',
  'table-other-units':
    'Bảng {cells} ({period}) có {count} đơn vị không có trong bảng kỳ này ({now}): không xếp hạng, không so sánh. Nếu cùng kỳ, sửa dòng tên của bảng.',
  'sheet-open-older':
    'Tệp lưu khi đang mở trang “{sheet}” ({period}), nhưng trang “{used}” là kỳ mới nhất ({now}) nên được dùng. Chọn trang khác nếu không đúng.',
  'sheet-not-joined':
    'Trang “{sheet}” được chọn để cộng thêm nhưng không ghép được với trang “{raw}”: khác kỳ, trùng số liệu, hoặc không có bảng điểm, số đếm của các đơn vị ấy. Sửa trang đó, hoặc bỏ chọn.',
  'parts-joined': 'Bảng gồm {count} phần ({parts}): đã ghép theo đơn vị.',
  'tables-of-periods':
    'Trang có {count} bảng của các kỳ khác nhau: {now} ({cells}) là kỳ này, so sánh với {before} ({cellsBefore}).',
  'table-left-out': 'Bỏ qua bảng {cells} ({period}): của kỳ khác, hoặc đã chọn bỏ.',
  'part-repeats': '“{name}” có ở cả “{first}” và “{second}”: dùng số của “{first}”.',
  'live-without-clusters':
    'Phụ lục sống không có cột hạng trong cụm, khối khi hai nhóm đơn vị xếp riêng mà hạng ghi theo cách khác 1, 2, 2, 4; xem Phụ lục 1.',
  'section-row': 'Bỏ qua hàng phân nhóm “{name}”.',
  'column-ignored': 'Bỏ qua cột {column} “{caption}” vì không thuộc bộ chỉ số.',
  'indicator-unknown': 'Bỏ qua chỉ số “{value}” vì không thuộc bộ chỉ số.',
  'indicator-likely':
    'Chỉ số “{value}” được hiểu là “{column}” theo các từ trong tên. Nếu đúng thì không cần làm gì; nếu không, ghi tên chỉ số như trên Cổng DVCQG.',
} as const satisfies Readonly<Record<FindingCode, string>>;
