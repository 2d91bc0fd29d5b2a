import { functions as words } from '../catalogue/vi/functions';
import { gradeOf } from '../core/table/grade';
import { bands766 } from '../core/scheme/bands-766';
import { bandsOf, isBandTable } from './band-range';
import { isProblem } from './cell-result';
import { readChoice } from './choice';
import { overCells } from './over-cells';
import { optional, required } from './parameter';
import { readNumber, readScore } from './read-cell';
import type { SheetFunction } from './sheet-function';

/**
 * `XEPLOAI(điểm; [kiểu])`: the grade of each total, by the exact total (89.996 is TỐT); “đầy đủ” writes TRUNG BÌNH for TB. In the place of the way a range of two columns
 * may stand, grades and the totals from which they are given, in any order and of any scale.
 */
export const xepLoai: SheetFunction = {
  name: 'XEPLOAI',
  description: words.XEPLOAI,
  parameters: [required('điểm', 'cells', 'XEPLOAI.diem'), optional('kiểu', 'range', 'XEPLOAI.kieu')],
  result: 'cells',
  run: ([total, wished]) => {
    const own = isBandTable(wished) ? bandsOf(wished) : null;
    const way = own === null ? readChoice(wished, 'kiểu', ['ngắn gọn', 'đầy đủ']) : 'ngắn gọn';
    if (isProblem(own)) return own;
    if (isProblem(way)) return way;
    return overCells([{ name: 'điểm', value: total }], ([cell]) => {
      const score = own === null ? readScore(cell) : readNumber(cell);
      if (typeof score !== 'number') return score ?? '';
      const band = gradeOf(score, own ?? bands766);
      return (way === 'đầy đủ' ? band?.fullLabel : band?.label) ?? '';
    });
  },
};
