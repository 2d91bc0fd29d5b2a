import type { CellValue } from '../../src/core/grid';
import { expectedTable } from '../helpers/report-865';
import type { MemorySheet } from './memory-port';

const captions = [
  'CÔNG KHAI, MINH BẠCH (%)',
  'TIẾN ĐỘ GIẢI QUYẾT (%)',
  'DVCTT',
  'THANH TOÁN TT',
  'SỐ HÓA HỒ SƠ',
  'TÁI SỬ DỤNG (%)',
  'CHỨNG THỰC ĐT',
];

/** Row of the first unit in {@link rawCells}, counted from 0; the row above is the whole's. */
export const firstUnitRow = 4;

/** The raw sheet behind the report 865/BC-VP: titles, one header row, TOÀN HUYỆN, 18 units in the alphabetical order of their names. */
export function rawCells(week = '01', compared = true): CellValue[][] {
  const [whole, ...units] = expectedTable
    .slice(1)
    .map((row): CellValue[] => [
      row[1] ?? '',
      Number(row[2]),
      ...(compared ? [Number(row[4])] : []),
      ...row.slice(6).map(Number),
    ]);
  const sorted = units.sort((a, b) => String(a[0]).localeCompare(String(b[0]), 'vi'));
  return [
    [`SỐ LIỆU BỘ CHỈ SỐ - THÁNG 5 (Tuần ${week})`],
    ['(Thời gian chốt số liệu: Ngày 06/5/2024)'],
    ['STT', 'ĐƠN VỊ', `THÁNG 5 - TUẦN ${week}`, ...(compared ? ['THÁNG 4'] : []), ...captions],
    [null, ...(whole ?? [])],
    ...sorted.map((row, index) => [index + 1, ...row]),
  ];
}

/** A workbook as offices have it: raw sheets of two weeks, and a sheet of something else. */
export function officeWorkbook(): readonly MemorySheet[] {
  return [
    { name: 'Tuần 01', cells: rawCells() },
    { name: 'Tháng 4', cells: rawCells('04', false) },
    { name: 'Ghi chú', cells: [['Việc cần làm'], ['Gửi báo cáo trước thứ sáu']] },
  ];
}

/** The same with three wrong cells and a name that is no markup, though it looks like it. */
export function troubledWorkbook(): readonly MemorySheet[] {
  const cells = rawCells();
  const at = (row: number): CellValue[] => cells[firstUnitRow + row] ?? [];
  at(0)[2] = '86,59 điểm';
  at(1)[4] = 140;
  at(3)[1] = at(2)[1] ?? null;
  return [{ name: 'Tuần 01', cells }, ...officeWorkbook().slice(1)];
}

/** Warnings only: an unknown column, a new unit with a hostile name, a very long name. */
export function warnedWorkbook(): readonly MemorySheet[] {
  const cells = rawCells();
  const names = [
    '<script>alert(1)</script>',
    'PHÚ \u202EHNÌB\u200B TÂY',
    'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính liên thông khu vực Đồng bằng sông Cửu Long',
  ];
  names.forEach((name, index) => {
    const row = cells[firstUnitRow + index];
    if (row) [row[1], row[3]] = [name, null];
  });
  cells[2]?.push('GHI CHÚ CỦA PHÒNG');
  return [{ name: 'Tuần 01', cells }, ...officeWorkbook().slice(1)];
}
