import { vi } from '../catalogue/vi';
import { sharedRanks } from '../core/rank';
import { isProblem } from './cell-result';
import { readChoice } from './choice';
import { overCells, rowsOf } from './over-cells';
import { optional, required } from './parameter';
import { problem, shown } from './problem';
import { readNumber } from './read-cell';
import type { SheetFunction } from './sheet-function';

/** Rank of each number of the list, highest first. Blanks and what is not a number take no part, as in Excel's RANK. */
function ranksOf(list: unknown, dense: boolean): Map<number, number> {
  const numbers = rowsOf(list)
    .flatMap((row) => row.map(readNumber))
    .filter((value) => typeof value === 'number');
  const ordered = (dense ? [...new Set(numbers)] : numbers).sort((a, b) => b - a);
  const ranks = sharedRanks(ordered);
  return new Map(ordered.map((value, index) => [value, ranks[index] ?? 0]));
}

/** `XEPHANG(điểm; danh_sách; [kiểu])`: rank among the list, 1 is best; equal totals share one (1, 2, 3, 3, 5), “liên tục” leaves no gap after them (1, 2, 3, 3, 4). */
export const xepHang: SheetFunction = {
  name: 'XEPHANG',
  description: vi.functions.XEPHANG,
  parameters: [
    required('điểm', 'cells', 'XEPHANG.diem'),
    required('danh_sách', 'range', 'XEPHANG.danh_sach'),
    optional('kiểu', 'cell', 'XEPHANG.kieu'),
  ],
  result: 'cells',
  run: ([total, list, wished]) => {
    const way = readChoice(wished, 'kiểu', ['cách quãng', 'liên tục']);
    if (isProblem(way)) return way;
    const ranks = ranksOf(list, way === 'liên tục');
    return overCells([{ name: 'điểm', value: total }], ([cell]) => {
      const value = readNumber(cell);
      if (typeof value !== 'number') return value ?? '';
      return ranks.get(value) ?? problem('na', 'problem.notInList', { value: shown(value), list: 'danh_sách' });
    });
  },
};
