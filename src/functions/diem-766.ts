import { functions as words } from '../catalogue/vi/functions';
import { sum } from '../core/decimal';
import { portal2026 } from '../core/scheme';
import { isProblem } from './cell-result';
import { overCells } from './over-cells';
import { required } from './parameter';
import { problem, shown } from './problem';
import { readPoints } from './read-cell';
import type { FunctionParameter, SheetFunction } from './sheet-function';

/** In the order of the scheme's groups. */
const parameters: readonly FunctionParameter[] = [
  required('ckmb', 'cells', 'DIEM766.ckmb'),
  required('tiến_độ', 'cells', 'DIEM766.tien_do'),
  required('dvctt', 'cells', 'DIEM766.dvctt'),
  required('thanh_toán', 'cells', 'DIEM766.thanh_toan'),
  required('số_hóa', 'cells', 'DIEM766.so_hoa'),
  required('hài_lòng', 'cells', 'DIEM766.hai_long'),
];

/** `DIEM766(…)`: exact sum of the six group points, each from 0 to its maximum; blank where a group is blank. */
export const diem766: SheetFunction = {
  name: 'DIEM766',
  description: words.DIEM766,
  parameters,
  result: 'cells',
  run: (args) =>
    overCells(
      parameters.map(({ name }, index) => ({ name, value: args[index] })),
      (cells) => {
        const points = portal2026.indicators.map(({ name, max }, index) => {
          const value = readPoints(cells[index]);
          const outside = typeof value === 'number' && (value < 0 || value > max);
          return outside ? problem('num', 'problem.groupOutOfRange', { group: name, value: shown(value), max }) : value;
        });
        const fault = points.find(isProblem);
        if (fault) return fault;
        const known = points.filter((value) => typeof value === 'number');
        return known.length === points.length ? sum(known) : '';
      },
    ),
};
