import type { CellValue } from '../core/grid';

/** What a cell says, without blanks around it; null where it is blank. */
export function textOf(value: CellValue): string | null {
  const text = value === null ? '' : String(value).trim();
  return text === '' ? null : text.normalize('NFC');
}
