import { describe, expect, it } from 'vitest';
import { closingDateIn } from '../../src/intake/title-lines';
import { periodIn } from '../../src/intake/title-period';

describe('the closing date', () => {
  it.each([
    ['Thời gian chốt số liệu: Ngày 06/5/2024'],
    ['Tính đến 06/5/2024'],
    ['Đến ngày 06/5/2024'],
    ['Đến hết ngày 06/5/2024'],
    ['Đến 17 giờ ngày 06/5/2024'],
    ['đến 17h00 ngày 06/5/2024'],
    ['Cập nhật 06/5/2024'],
    ['Số liệu 06/5/2024'],
    ['Ngày 06/5/2024'],
    ['(Ngày 06/5/2024)'],
    ['Ngày báo cáo: 06/5/2024'],
    ['Kỳ đánh giá 01–06/5/2024'],
    ['TUẦN 18 (01-06/5/2024)'],
    ['Truy xuất ngày 06/5/2024 từ Cổng DVCQG'],
    ['Số liệu truy xuất lúc 7h30 ngày 06/5/2024'],
    ['Từ 29/4/2024, chốt 06/5/2024'],
    ['Dữ liệu: 29.4.2024 - 06.5.2024'],
    ['Từ 29/4/2024 tới 06/5/2024'],
    ['Giai đoạn 29/04/2024 ÷ 06/05/2024'],
    ['Số liệu từ 2024-04-29 đến 2024-05-06'],
    ['từ 29/4/2024 00:00 đến 06/5/2024 23:59'],
    ['Lũy kế từ đầu năm đến 06/5/2024'],
    ['Thời điểm trích xuất: 06/5/2024'],
    ['Data as of 06/05/2024'],
    ['Đến thời điểm 06/5/2024'],
    ['Nguồn: Cổng Dịch vụ công quốc gia, truy cập ngày 06/5/2024'],
    ['fromDate: 2024-04-29, toDate: 2024-05-06'],
    ['Tuần từ 01 đến 06/5/2024'],
    ['Từ ngày 01-06/5/2024'],
    ['Từ: 29/04/2024 Đến: 06/05/2024'],
    ['Từ ngày: 29/04/2024; Đến ngày: 06/05/2024'],
    ['Ngày bắt đầu: 29/04/2024 - Ngày kết thúc: 06/05/2024'],
    ['Kỳ: 29/04/2024..06/05/2024'],
    ['Ngày họp: 10/5/2024, số liệu chốt 06/5/2024'],
    ['Ngày thống kê: 06/5/2024'],
    ['Đến: 06/05/2024'],
    ['Ngày họp: 10/5/2024. Ngày chốt số liệu: 06/5/2024'],
    ['BÁO CÁO TUẦN (29/4 - 06/5/2024)'],
    ['Số liệu tổng hợp đến ngày 06/5/2024'],
  ])('stands in “%s”', (line) => {
    expect(closingDateIn([line])).toBe('2024-05-06');
  });

  it.each([
    'Báo cáo số 865/BC-VP ngày 06/5/2024',
    'Phú Tân, ngày 06 tháng 5 năm 2024',
    'Chốt số liệu',
    '06/5/2024',
    'Ngày họp: 06/5/2024',
    'Ngày in: 06/5/2024',
    'Ngày lập: 06/5/2024',
    'Ngày lập biểu 06/5/2024',
    'Thời gian họp: 06/5/2024',
    'Đề nghị phản hồi đến hết ngày 06/5/2024',
    'Báo cáo số liệu tại cuộc họp ngày 06/5/2024',
  ])('does not stand in “%s”', (line) => {
    expect(closingDateIn([line])).toBeNull();
  });

  it('is the one beside the strongest word, on whatever line; a word without a date counts for nothing', () => {
    expect(closingDateIn(['Ngày 08/5/2024', 'Số liệu ngày 07/5/2024', 'Chốt: ngày 06/5/2024'])).toBe('2024-05-06');
    expect(closingDateIn(['Chốt số liệu', 'Cập nhật: 07/5/2024'])).toBe('2024-05-07');
  });
});

describe('the period of the title', () => {
  it.each<[readonly string[], string | undefined]>([
    [['THÁNG 5', 'NĂM 2024'], 'Tháng 5/2024'],
    [['Bộ chỉ số 766/QĐ-TTg năm 2022', 'Tháng 5'], 'Tháng 5'],
    [['Quyết định số 766/QĐ-TTg, năm 2022'], undefined],
    [['THÁNG 5/2024 so với THÁNG 5 - TUẦN 01/2024'], 'Tháng 5/2024'],
    [['THÁNG 5 so sánh với tháng 4 - tuần 01'], 'Tháng 5'],
    [['So với tháng 4'], undefined],
    [['SO SÁNH THÁNG 10/2026 VỚI THÁNG 9/2026'], 'Tháng 10/2026'],
    [['BIỂU TỔNG HỢP T.10/2026'], 'Tháng 10/2026'],
    [['BỘ CHỈ SỐ 766 NĂM 2024', 'THÁNG 5'], 'Tháng 5/2024'],
    [['Tháng năm năm 2024'], 'Tháng 5/2024'],
    [['Tháng mười hai năm 2024'], 'Tháng 12/2024'],
    [['Tuần 19, tháng 5 năm 2024'], 'Tuần 19 năm 2024'],
    [['Điểm thg 5/2024'], 'Tháng 5/2024'],
    [['766/QĐ-TTg năm 2022 và 766/QĐ-TTg năm 2022'], undefined],
    [[], undefined],
    [['SO SÁNH TUẦN 35 VÀ TUẦN 36 NĂM 2026'], 'Tuần 36 năm 2026'],
    [['SO SÁNH GIỮA TUẦN 36 VÀ TUẦN 35 NĂM 2026'], 'Tuần 36 năm 2026'],
    [['TUẦN 36 SO VỚI TUẦN 35 NĂM 2026'], 'Tuần 36 năm 2026'],
    [['TUẦN 36 SO VỚI CÙNG KỲ NĂM 2025'], 'Tuần 36'],
    [['THÁNG 9 SO VỚI THÁNG 9 NĂM 2025'], 'Tháng 9'],
    [['BIẾN ĐỘNG ĐIỂM TỪ TUẦN 35 ĐẾN TUẦN 36 NĂM 2026'], 'Tuần 36 năm 2026'],
    [['ĐIỂM THÁNG 8, 9 NĂM 2026'], 'Tháng 9/2026'],
    [['QUÝ I, II NĂM 2026'], 'Quý II/2026'],
    [['SO SÁNH THÁNG 12/2025 VÀ THÁNG 01/2026'], 'Tháng 1/2026'],
    [['THÁNG 12 VÀ THÁNG 1 NĂM 2026'], 'Tháng 1/2026'],
    [['TUẦN 1 SO VỚI TUẦN 52 NĂM 2026'], 'Tuần 01 năm 2027'],
    [['TUẦN 4/8 VÀ TUẦN 1/9 NĂM 2026'], 'Tháng 9/2026 - Tuần 01'],
    [['QUÝ III/2026 (THÁNG 7, 8, 9)'], 'Quý III/2026'],
    [['BÁO CÁO THÁNG 8, KẾ HOẠCH THÁNG 9 NĂM 2026'], 'Tháng 8/2026'],
    [['TUẦN 10, 18 ĐƠN VỊ'], 'Tuần 10'],
    [['Tháng: 9; Năm: 2026'], 'Tháng 9/2026'],
    [['Năm: 2026', 'Tháng: 09'], 'Tháng 9/2026'],
    [['Năm 2026; Quý: III'], 'Quý III/2026'],
    [['Kỳ báo cáo: Tháng 9', 'Năm báo cáo: 2026'], 'Tháng 9/2026'],
    [['Kỳ so sánh: Tuần 35/2026', 'Kỳ báo cáo: Tuần 36/2026'], 'Tuần 36 năm 2026'],
    [['Kỳ trước: Tháng 8/2026; Kỳ này: Tháng 9/2026'], 'Tháng 9/2026'],
    [['Kỳ trước: Tháng 8/2026'], 'Tháng 8/2026'],
    [['TUẦN 1/4 THÁNG 9 NĂM 2026'], 'Tháng 9/2026 - Tuần 01'],
    [['CHÍN THÁNG NĂM 2026'], undefined],
    [['NỬA CUỐI THÁNG 9 NĂM 2026'], 'Tháng 9/2026'],
  ])('%j: %s', (lines, label) => {
    expect(periodIn(lines)?.label).toBe(label);
  });
});

describe('a line that is a moment and nothing else', () => {
  it('is the closing date', () => {
    expect(closingDateIn(['Thời điểm: 14/09/2026 08:00'])).toBe('2026-09-14');
  });
});
