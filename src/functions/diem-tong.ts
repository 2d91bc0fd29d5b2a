import { functions as words } from '../catalogue/vi/functions';
import { divide, multiply, round, sum } from '../core/decimal';
import { type CellProblem, type CellResult, isProblem } from './cell-result';
import { rowsOf } from './over-cells';
import { optional, required } from './parameter';
import { problem } from './problem';
import { isBlank, readPoints, withinPoints } from './read-cell';
import type { SheetFunction } from './sheet-function';

const places = 8;

/** The numbers of a range, across and down; a cell without one is a problem. */
function numbersOf(argument: unknown, parameter: string): readonly number[] | CellProblem {
  const numbers: number[] = [];
  for (const cell of rowsOf(argument).flat()) {
    const number = typeof cell === 'number' ? withinPoints(cell) : readPoints(cell);
    if (isProblem(number)) return number;
    if (number === null || number < 0) return problem('value', 'problem.weights', { parameter });
    numbers.push(number);
  }
  return numbers;
}

function totalOf(cells: readonly unknown[], weights: readonly number[], maxima: readonly number[] | null): CellResult {
  const parts: number[] = [];
  for (const [index, cell] of cells.entries()) {
    const value = readPoints(cell);
    if (isProblem(value)) return value;
    if (value === null) return '';
    const [weight = 0, most = 100] = [weights[index], maxima?.[index]];
    const share = withinPoints(divide(multiply(value, 100), most));
    if (isProblem(share)) return share;
    parts.push(maxima === null ? multiply(weight, value) : divide(multiply(multiply(weight, value), 100), most));
  }
  return round(divide(sum(parts), sum(weights)), places);
}

/**
 * `DIEMTONG(hàng; trọng_số; [tối_đa])`: the weighted mean of a row of figures, or of what share each has of its maximum, in percent. A row that lacks a figure has no total, which is a
 * blank and never 0; several rows give a column of totals.
 */
export const diemTong: SheetFunction = {
  name: 'DIEMTONG',
  description: words.DIEMTONG,
  parameters: [
    required('hàng', 'range', 'DIEMTONG.hang'),
    required('trọng_số', 'range', 'DIEMTONG.trong_so'),
    optional('tối_đa', 'range', 'DIEMTONG.toi_da'),
  ],
  result: 'table',
  run: ([row, given, most]) => {
    const rows = rowsOf(row);
    const weights = numbersOf(given, 'trọng_số');
    if (isProblem(weights)) return weights;
    const maxima = rowsOf(most).flat().every(isBlank) ? null : numbersOf(most, 'tối_đa');
    if (isProblem(maxima)) return maxima;
    const width = rows[0]?.length ?? 0;
    const [name, other] = weights.length === width ? ['tối_đa', maxima ?? weights] : ['trọng_số', weights];
    if (other.length !== width)
      return problem('value', 'problem.sizes', {
        first: 'hàng',
        wanted: `1 × ${width}`,
        second: name,
        got: `1 × ${other.length}`,
      });
    if (sum(weights) === 0 || maxima?.includes(0) === true)
      return problem('value', 'problem.weights', { parameter: maxima?.includes(0) === true ? 'tối_đa' : 'trọng_số' });
    const totals = rows.map((cells) => [totalOf(cells, weights, maxima)]);
    return rows.length === 1 ? (totals[0]?.[0] ?? '') : totals;
  },
};
