import type { Scalar } from './model';

/** A raw sheet of so many units, scores made from the number of the unit alone, so that every run has the same. */
export function rawSheet(units: number): Scalar[][] {
  const score = (unit: number, factor: number): number => Math.round(4500 + ((unit * factor) % 5501)) / 100;
  return [
    ['BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP'],
    ['THÁNG 5 - TUẦN 01 (Thời gian chốt số liệu: Ngày 06/5/2024)'],
    [
      'STT',
      'ĐƠN VỊ',
      'ĐIỂM TỔNG HỢP THÁNG 5 - TUẦN 01',
      'THÁNG 4',
      'CÔNG KHAI, MINH BẠCH (%)',
      'TIẾN ĐỘ GIẢI QUYẾT (%)',
      'DVCTT',
      'THANH TOÁN TT',
      'SỐ HÓA HỒ SƠ',
      'TÁI SỬ DỤNG (%)',
      'CHỨNG THỰC ĐT',
    ],
    [null, 'TOÀN TỈNH', 86.59, 80.53, 100, 98.88, 74.6, 49.95, 72.3, 0, 0],
    ...Array.from({ length: units }, (_, index): Scalar[] => [
      index + 1,
      `XÃ SỐ ${String(index + 1).padStart(4, '0')}`,
      score(index, 379),
      score(index, 823),
      score(index, 131),
      score(index, 277),
      score(index, 541),
      score(index, 677),
      score(index, 89),
      0,
      0,
    ]),
  ];
}
