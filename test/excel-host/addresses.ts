import { areaName, type Area } from '../../src/core/area';
import { HostError } from './host-object';

/** Last row and column of a sheet of Excel, from 0. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

function columnIndex(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rectangle of an A1 address: “B2:C9”, “A:C”, “1:3”, “D7”. */
export function parseAddress(address: string): Area {
  const bare = address.replace(/^.*!/u, '').replace(/\$/gu, '');
  const [first = '', last = first] = bare.split(':');
  const part = (text: string): { readonly row: number | null; readonly column: number | null } => {
    const match = /^([A-Z]{0,3})(\d*)$/iu.exec(text);
    if (!match || text === '') throw new HostError('InvalidArgument', `“${address}” is no address`);
    const [, letters = '', digits = ''] = match;
    return { row: digits === '' ? null : Number(digits) - 1, column: letters === '' ? null : columnIndex(letters) };
  };
  const [a, b] = [part(first), part(last)];
  return { top: a.row ?? 0, left: a.column ?? 0, bottom: b.row ?? lastRow, right: b.column ?? lastColumn };
}

/** Every cell of a rectangle. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 5_000_000)
    throw new HostError('NotKnownToTestHost', 'whole rows and columns cannot be visited');
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) visit(row, column);
}

/** “Sheet!A1:B2” */
export function fullAddress(sheet: string, area: Area): string {
  return `${/^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/gu, "''")}'`}!${areaName(area)}`;
}

/** True where the rectangles share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** True where `inner` lies in `outer`. */
export function within(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}
