import { settingsMarks } from '../catalogue/vi/settings-marks';
import type { CellValue } from '../core/grid';
import { plainText } from '../core/text/plain-text';

/** Cells at the top of a sheet among which its marks are looked for, should people have put rows above them or columns before them. */
export const markRows = 40;
const markColumns = 16;

const marks: ReadonlySet<string> = new Set(Object.values(settingsMarks).map(plainText));
const longestMark = 40;

/** True for cells of a sheet “Cấu hình” that we made: they have its title, or the line of its version, whatever the sheet is called now. */
export function hasSettingsMark(cells: readonly (readonly CellValue[])[]): boolean {
  return cells
    .slice(0, markRows)
    .some((row) =>
      row
        .slice(0, markColumns)
        .some((value) => typeof value === 'string' && value.length <= longestMark && marks.has(plainText(value))),
    );
}
