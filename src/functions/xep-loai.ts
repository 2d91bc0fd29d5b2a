import { vi } from '../catalogue/vi';
import { gradeOf } from '../core/grade';
import { bands766 } from '../core/scheme/bands-766';
import { isProblem } from './cell-result';
import { readChoice } from './choice';
import { overCells } from './over-cells';
import { optional, required } from './parameter';
import { readScore } from './read-cell';
import type { SheetFunction } from './sheet-function';

/** `XEPLOAI(điểm; [kiểu])`: the grade of each total, by the exact total (89.996 is TỐT); “đầy đủ” writes TRUNG BÌNH for TB. */
export const xepLoai: SheetFunction = {
  name: 'XEPLOAI',
  description: vi.functions.XEPLOAI,
  parameters: [required('điểm', 'cells', 'XEPLOAI.diem'), optional('kiểu', 'cell', 'XEPLOAI.kieu')],
  result: 'cells',
  run: ([total, wished]) => {
    const way = readChoice(wished, 'kiểu', ['ngắn gọn', 'đầy đủ']);
    if (isProblem(way)) return way;
    return overCells([{ name: 'điểm', value: total }], ([cell]) => {
      const score = readScore(cell);
      if (typeof score !== 'number') return score ?? '';
      const band = gradeOf(score, bands766);
      return (way === 'đầy đủ' ? band?.fullLabel : band?.label) ?? '';
    });
  },
};
