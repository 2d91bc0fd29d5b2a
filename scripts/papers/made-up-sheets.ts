import type { CellValue, Grid } from '../../src/core/grid';
import { rawGrid } from '../../test/bench/raw-grid';

/** Names as long as those of real communes and wards, and one longer than any column. */
const names = [
  'xã Phú Thạnh',
  'phường Bình Thạnh Đông',
  'thị trấn Chợ Vàm',
  'xã Mỹ Hòa Hưng',
  'phường Nguyễn Thị Minh Khai',
  'xã Ea',
  'Ban Quản lý Khu kinh tế và các khu công nghiệp',
];

/** Number format of a sheet's periods: the month and what its heading calls the one before. */
interface Month {
  readonly month: number;
  readonly shift: number;
}

/**
 * A raw sheet of so many made-up units with names of every length, for one month. Totals move from month to month, so that there is something to compare and to draw.
 *
 * @param units - how many
 */
export function madeUpSheet(units: number, { month, shift }: Month): Grid {
  const grid = rawGrid(units);
  const moved = (value: CellValue, row: number): CellValue =>
    typeof value === 'number'
      ? Math.round(Math.min(100, value - ((row * 7 + shift * 13) % 11) / 3) * 100) / 100
      : value;
  const cells = grid.cells.map((row, index) => {
    if (index === 0) return [`SỐ LIỆU BỘ CHỈ SỐ - THÁNG ${month}/2026`];
    if (index === 1) return [`(Thời gian chốt số liệu: Ngày 02/${month + 1}/2026)`];
    if (index === 3)
      return row.map((cell, column) => (column === 2 ? `THÁNG ${month}` : column === 3 ? `THÁNG ${month - 1}` : cell));
    if (index < 4) return row;
    const number = index - 3;
    const name = names[(number - 1) % names.length] ?? '';
    return row.map((cell, column) =>
      column === 1 ? (number <= names.length ? name : `${name} ${number}`) : column === 2 ? moved(cell, index) : cell,
    );
  });
  const whole = rawGrid(units + 1).cells[4] ?? [];
  const summary = whole.map((cell, column) => (column === 0 ? null : column === 1 ? 'TOÀN TỈNH' : cell));
  return { ...grid, cells: [...cells.slice(0, 4), summary, ...cells.slice(4)] };
}
