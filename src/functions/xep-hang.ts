import { functions as words } from '../catalogue/vi/functions';
import { type CellProblem, isProblem } from './cell-result';
import { readChoice } from './choice';
import { overCells } from './over-cells';
import { optional, required } from './parameter';
import { fractionProblem, isFineFraction, mixesFractions } from './percent-cells';
import { problem, shown } from './problem';
import { readNumber } from './read-cell';
import { rememberLists } from './remember-lists';
import type { SheetFunction } from './sheet-function';

/** Where a number stands in a list: so many are higher, and so many different ones. */
interface Place {
  readonly above: number;
  readonly differentAbove: number;
}

/** Place of each number of the list. Blanks and what is not a number take no part, as in Excel's RANK. */
const placesOf = rememberLists((cells): ReadonlyMap<number, Place> | CellProblem => {
  if (mixesFractions(cells)) return fractionProblem(cells.find(isFineFraction) ?? 0);
  const numbers = Float64Array.from(cells.map(readNumber).filter((value) => typeof value === 'number')).sort();
  const places = new Map<number, Place>();
  for (let index = numbers.length - 1; index >= 0; index--) {
    const value = numbers[index] ?? 0;
    if (!places.has(value)) places.set(value, { above: numbers.length - 1 - index, differentAbove: places.size });
  }
  return places;
});

/** `XEPHANG(điểm; danh_sách; [kiểu])`: rank among the list, 1 is best; equal totals share one (1, 2, 3, 3, 5), “liên tục” leaves no gap after them (1, 2, 3, 3, 4). */
export const xepHang: SheetFunction = {
  name: 'XEPHANG',
  description: words.XEPHANG,
  parameters: [
    required('điểm', 'cells', 'XEPHANG.diem'),
    required('danh_sách', 'range', 'XEPHANG.danh_sach'),
    optional('kiểu', 'cell', 'XEPHANG.kieu'),
  ],
  result: 'cells',
  run: ([total, list, wished]) => {
    const way = readChoice(wished, 'kiểu', ['cách quãng', 'liên tục']);
    if (isProblem(way)) return way;
    const places = placesOf(list);
    if (isProblem(places)) return places;
    return overCells([{ name: 'điểm', value: total }], ([cell]) => {
      const value = readNumber(cell);
      if (typeof value !== 'number') return value ?? '';
      const place = places.get(value);
      if (!place && isFineFraction(cell)) return fractionProblem(cell);
      if (!place) return problem('na', 'problem.notInList', { value: shown(value), list: 'danh_sách' });
      return 1 + (way === 'liên tục' ? place.differentAbove : place.above);
    });
  },
};
