import type { Area } from '../../core/area';

/** Column of its letters, counted from 0. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const reference = /^\$?(?<left>[A-Z]{1,3})\$?(?<top>\d{1,7})(?::\$?(?<right>[A-Z]{1,3})\$?(?<bottom>\d{1,7}))?$/iu;

/** The area of a reference (“A1:C2”, “$A$1”), its corners in whatever order; null where it is none. */
export function areaOf(text: string): Area | null {
  const found = reference.exec(text.trim())?.groups;
  if (found === undefined) return null;
  const { left = '', top = '', right = left, bottom = top } = found;
  const columns = [columnOf(left), columnOf(right)];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

/**
 * Merges as a sheet can show them: within the used rectangle, of two cells or more, none over another (the first one stands, since what
 * came after is what Excel throws away when it repairs the file).
 */
export function usableMerges(areas: readonly Area[], height: number, width: number): Area[] {
  const takenByRow = new Map<number, Area[]>();
  const usable: Area[] = [];
  for (const { top, left, bottom, right } of areas) {
    const area = { top, left, bottom: Math.min(bottom, height - 1), right: Math.min(right, width - 1) };
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (top < 0 || left < 0 || area.bottom < top || area.right < left || cells < 2) continue;
    const rows = Array.from({ length: area.bottom - top + 1 }, (_, index) => top + index);
    const meets = (other: Area): boolean => other.left <= area.right && left <= other.right;
    if (rows.some((row) => takenByRow.get(row)?.some(meets))) continue;
    for (const row of rows) takenByRow.set(row, [...(takenByRow.get(row) ?? []), area]);
    usable.push(area);
  }
  return usable;
}
