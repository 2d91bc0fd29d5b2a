import type { Grid } from '../core/grid';
import { hasSettingsMark, markRows } from './has-settings-mark';
import { appendixLines } from './appendix-lines';
import { officeLines } from './office-lines';
import { meaningOf } from './words';

const lineIds = [...appendixLines, ...officeLines].map(({ id }) => id);
/** So many lines of ours below “Mục | Giá trị” are no chance. */
const enoughLines = 2;

/** True for a sheet “Cấu hình”, by its marks or by lines of its first table: whatever its name, and whoever made it. */
export function isSettingsSheet({ cells }: Grid): boolean {
  const top = cells.slice(0, markRows);
  if (hasSettingsMark(top)) return true;
  return top.some((row, index) =>
    row.some((value, column) => {
      if (typeof value !== 'string' || meaningOf(value, ['item']) === undefined) return false;
      const beside = row[column + 1];
      if (typeof beside !== 'string' || meaningOf(beside, ['value']) === undefined) return false;
      const names = cells.slice(index + 1).flatMap((line) => line[column] ?? []);
      return (
        names.filter((name) => typeof name === 'string' && meaningOf(name, lineIds) !== undefined).length >= enoughLines
      );
    }),
  );
}
