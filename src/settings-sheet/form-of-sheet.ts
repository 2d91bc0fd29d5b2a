import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import type { TableRow } from './find-tables';
import { isFilled, type Tell } from './sheet-cell';
import { sheetVersion } from './sheet-version';
import { meaningOf } from './words';

/** Of which form a sheet is, by its lines “Mục | Giá trị”: 0 where none says so; and tells what a person should know of it. */
export function formOfSheet(rows: readonly TableRow[], tell: Tell): number {
  const line = rows.find(
    ({ cells: { item } }) => isFilled(item) && meaningOf(item.text, ['version']) !== undefined,
  )?.cells;
  const cell = isFilled(line?.value) ? line.value : undefined;
  const version = cell?.number ?? 0;
  if (cell !== undefined && (cell.number === null || !Number.isInteger(version) || version < 0)) {
    tell(cell, 'config-choice', { value: cell.text, label: words.version, allowed: String(sheetVersion) });
    return sheetVersion;
  }
  if (cell !== undefined && version !== sheetVersion)
    tell(cell, version > sheetVersion ? 'config-newer' : 'config-older', { version, known: sheetVersion });
  return version;
}
