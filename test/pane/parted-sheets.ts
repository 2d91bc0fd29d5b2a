import type { CellValue } from '../../src/core/grid';
import type { MemorySheet } from './memory-port';

const groups: readonly (readonly [sheet: string, heading: string, points: readonly number[]])[] = [
  ['Công khai', 'Công khai, minh bạch', [17, 16, 15]],
  ['Tiến độ', 'Tiến độ giải quyết', [18, 19, 12]],
  ['DVC', 'Dịch vụ trực tuyến', [11, 9, 10]],
  ['Thanh toán', 'Thanh toán trực tuyến', [8, 7, 9]],
  ['Số hóa', 'Số hóa hồ sơ', [20, 21, 16]],
  ['Hài lòng', 'Mức độ hài lòng', [17, 16, 15]],
];

/** A workbook with one sheet a group, of three communes, and a sheet of something else. */
export function groupWorkbook(): readonly MemorySheet[] {
  const sheets = groups.map(([name, heading, points]): MemorySheet => {
    const units = ['Xã Phú An', 'Xã Phú Bình', 'Phường Tân Hòa'];
    return {
      name,
      cells: [
        ['BỘ CHỈ SỐ 766 THÁNG 9 NĂM 2026'],
        ['STT', 'Đơn vị', heading],
        ...units.map((unit, at): CellValue[] => [at + 1, unit, points[at] ?? null]),
      ],
    };
  });
  return [...sheets, { name: 'Ghi chú', cells: [['Việc cần làm']] }];
}

/** A list of units with their totals, as offices keep sở and xã apart. */
export function listSheet(name: string, title: string, units: Readonly<Record<string, number>>): MemorySheet {
  return {
    name,
    cells: [
      [title],
      ['STT', 'Đơn vị', 'Điểm tổng hợp'],
      ...Object.entries(units).map(([unit, total], at): CellValue[] => [at + 1, unit, total]),
    ],
  };
}
