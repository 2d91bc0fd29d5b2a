import { functions as words } from '../catalogue/vi/functions';
import { unitKey } from '../core/names/unit-name';
import { isFormulaError } from '../intake/parse-score';
import { overCells } from './over-cells';
import { required } from './parameter';
import { problem } from './problem';
import { isBlank, readText } from './read-cell';
import type { SheetFunction } from './sheet-function';

/** `CHUANTEN(tên)`: the normal form by which units are matched, see `unitKey`. */
export const chuanTen: SheetFunction = {
  name: 'CHUANTEN',
  description: words.CHUANTEN,
  parameters: [required('tên', 'cells', 'CHUANTEN.ten')],
  result: 'cells',
  run: ([names]) =>
    overCells([{ name: 'tên', value: names }], ([cell]) => {
      if (isBlank(cell)) return '';
      if (typeof cell === 'string' && isFormulaError(cell))
        return problem('na', 'problem.formulaError', { value: cell });
      return unitKey(readText(cell));
    }),
};
