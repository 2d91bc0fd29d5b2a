import type { CellValue, Grid } from '../../src/core/grid';
import { expectedTable } from '../helpers/report-865';

const figures = expectedTable.slice(2).map((row) => row.slice(2).map(Number));

/** A repeatable sequence in [0, 1): the same grid in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/**
 * A raw sheet as offices keep it, of so many units: titles, a header of two rows, figures near those of the report 865/BC-VP.
 * @param first - Number of the first unit, by which it is named: names that were read before are remembered.
 */
export function rawGrid(units: number, first = 1): Grid {
  const random = sequence(766);
  const near = (value: number): number => Math.min(100, Math.round((value + random() * 4 - 2 + 2) * 100) / 100);
  const body = Array.from({ length: units }, (_, index): CellValue[] => {
    const [total = 0, , previous = 0, , ...values] = figures[index % figures.length] ?? [];
    return [
      index + 1,
      `UBND xã Số ${index + first}`,
      near(total),
      near(previous),
      ...values.map((value) => (value === 0 || value === 100 ? value : near(value))),
    ];
  });
  return {
    sheet: 'Số liệu',
    cells: [
      ['SỐ LIỆU BỘ CHỈ SỐ - THÁNG 5 (Tuần 01)'],
      ['(Thời gian chốt số liệu: Ngày 06/5/2024)'],
      [
        'STT',
        'ĐƠN VỊ',
        'ĐIỂM TỔNG HỢP',
        null,
        'CÔNG KHAI, MINH BẠCH (%)',
        'TIẾN ĐỘ GIẢI QUYẾT (%)',
        'DỊCH VỤ CÔNG TT',
        null,
        'SỐ HÓA HỒ SƠ (80%)',
        null,
        null,
      ],
      [
        null,
        null,
        'THÁNG 5 - TUẦN 01',
        'THÁNG 4',
        null,
        null,
        'DVCTT',
        'THANH TOÁN TT',
        'SỐ HÓA HỒ SƠ',
        'TÁI SỬ DỤNG (%)',
        'CHỨNG THỰC ĐT',
      ],
      ...body,
    ],
    merges: [
      ...[0, 1, 4, 5].map((column) => ({ top: 2, left: column, bottom: 3, right: column })),
      { top: 2, left: 2, bottom: 2, right: 3 },
      { top: 2, left: 6, bottom: 2, right: 7 },
      { top: 2, left: 8, bottom: 2, right: 10 },
    ],
    percentCells: new Set(),
    hiddenRows: [],
  };
}
