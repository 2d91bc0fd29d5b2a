import { functions as words } from '../catalogue/vi/functions';
import { subtract } from '../core/decimal';
import { isProblem } from './cell-result';
import { overCells } from './over-cells';
import { required } from './parameter';
import { readPoints } from './read-cell';
import type { SheetFunction } from './sheet-function';

/** `TANGGIAM(hiện_tại; kỳ_trước)`: the exact change; blank where either is blank, since a missing period is not 0. */
export const tangGiam: SheetFunction = {
  name: 'TANGGIAM',
  description: words.TANGGIAM,
  parameters: [required('hiện_tại', 'cells', 'TANGGIAM.hien_tai'), required('kỳ_trước', 'cells', 'TANGGIAM.ky_truoc')],
  result: 'cells',
  run: ([now, before]) =>
    overCells(
      [
        { name: 'hiện_tại', value: now },
        { name: 'kỳ_trước', value: before },
      ],
      (cells) => {
        const [current, previous] = cells.map(readPoints);
        const fault = [current, previous].find(isProblem);
        if (fault) return fault;
        return typeof current === 'number' && typeof previous === 'number' ? subtract(current, previous) : '';
      },
    ),
};
