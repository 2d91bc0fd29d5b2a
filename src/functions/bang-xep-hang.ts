import { bodyRows } from '../appendix/body-rows';
import { appendixColumns } from '../appendix/columns';
import { functions as words } from '../catalogue/vi/functions';
import { defaultSettings } from '../core/settings/settings';
import { isProblem } from './cell-result';
import { optional, required } from './parameter';
import { readTable } from './read-table';
import type { SheetFunction } from './sheet-function';

/**
 * `BANGXEPHANG(bảng; [bảng_kỳ_trước])`: the rows of the appendix, live: one row of captions, the summary without a position, then the units in their order.
 */
export const bangXepHang: SheetFunction = {
  name: 'BANGXEPHANG',
  description: words.BANGXEPHANG,
  parameters: [
    required('bảng', 'range', 'BANGXEPHANG.bang'),
    optional('bảng_kỳ_trước', 'range', 'BANGXEPHANG.bang_ky_truoc'),
  ],
  result: 'table',
  run: ([raw, previous]) => {
    const table = readTable({ name: 'bảng', value: raw }, { name: 'bảng_kỳ_trước', value: previous });
    if (isProblem(table)) return table;
    const columns = appendixColumns(table, defaultSettings);
    return [
      columns.map(({ caption }) => caption),
      ...bodyRows(table, columns).map(({ values }) => values.map((value) => value ?? '')),
    ];
  },
};
