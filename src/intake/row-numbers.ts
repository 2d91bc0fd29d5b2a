import { cellAt, type Grid } from '../core/grid';
import { cellText } from './header';

/* No unit has the number 0. */
const integer = /^0*[1-9]\d*\.?$/u;

/** True for the text of a cell that numbers a unit. */
export function isListNumber(text: string): boolean {
  return integer.test(text);
}

/** Places of the numbers under which others are numbered: 1 over 1.1, 1.2. */
export function numberedOver(positions: readonly string[]): ReadonlySet<number> {
  const heads = new Set(positions.flatMap((text) => /^(\d+)[.,]\d+\.?$/u.exec(text.trim())?.[1] ?? []));
  return new Set(positions.flatMap((text, at) => (heads.has(text.replace(/\.$/u, '')) ? [at] : [])));
}

/** Which rows have a number in the column that numbers the units; none where there is no such column. */
export function numberedRows(grid: Grid, position: number | null): (row: { readonly row: number }) => boolean {
  return ({ row }) => position !== null && isListNumber(cellText(cellAt(grid, row, position)));
}

const typed =
  /^(?:(?:ubnd|xã|phường|thị trấn|đặc khu|huyện|sở|ban|văn phòng|trung tâm|công an|chi cục|thanh tra)\s+|(?:x|p|s|vp)\.\s*)[\p{L}\d]/iu;

/** True for a name that begins with a kind of unit: “UBND xã …”, “Sở …”. */
export function isNamedLikeUnit(name: string): boolean {
  return typed.test(name.normalize('NFC'));
}

/** True for a name behind a dash or a plus (“- Chi cục Thủy lợi”): among numbered rows a part of the row above. */
export function isNamedLikePart(name: string): boolean {
  return /^[-–—+•*]\s*\p{L}/u.test(name);
}
