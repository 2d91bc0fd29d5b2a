import { cellAt, type Grid } from '../core/grid';
import { plainText } from '../core/plain-text';
import type { BodyRows } from './body-rows';
import { rangeOf, type FiguresOf } from './column-figures';
import { isIndicatorRole, type Column } from './column-role';
import { parseScore } from './parse-score';

/** A table of totals that are all below is not out of 100: its scale is only left out of the heading. */
const leastScale = 20;

const scaleInLine =
  /\bthang diem(?: chuan| toi da)? ?:? ?(\d{2,4})\b|\bthang (\d{2,4}) diem\b|\b(?:tong )?(?:diem )?toi da ?:? ?(\d{2,4}) diem\b|\bdiem chuan ?:? ?(\d{2,4})\b/gu;

/** The scale that a line over or under the table states and that no total passes; null where none does, or where one says 100. */
function scaleOfLines(lines: readonly string[], most: number): number | null {
  const stated = [...plainText(lines.join(' ; ')).matchAll(scaleInLine)].map((found) =>
    Number(found.slice(1).join('')),
  );
  return stated.includes(100) ? null : (stated.find((max) => max >= most) ?? null);
}

/* A weight is no scale, and “Max” may be the most that a unit has. */
const namesScale =
  /^\(?(?:(?:tong )?(?:so )?diem (?:toi da|chuan|tran)|(?:tong )?thang diem|toi da|max)(?: toi da| theo quy dinh)*(?:[ :]*\d+ ?(?:diem|d)?)?\)?:?$/u;

/** What a row of maxima (“Điểm tối đa”) has in the column of totals; null where there is no such row, or nothing in it. */
export function scaleOfRows(
  grid: Grid,
  { sections, asides, underNotes }: BodyRows,
  total: Column,
  most: number,
): number | null {
  for (const { row, name } of [...sections, ...asides, ...underNotes]) {
    const score = parseScore(cellAt(grid, row, total.index));
    const plain = plainText(name);
    if (score.kind === 'number' && namesScale.test(plain) && (plain !== 'max' || score.value > most))
      return score.value;
  }
  return null;
}

/** The scale that a total does not share with the others: a maximum that a heading, a title or a row of maxima states, and that is not 100; null: it is out of 100, or nothing is said. */
export function otherScale(
  total: Column,
  columns: readonly Column[],
  lines: readonly string[],
  figures: FiguresOf,
  inRow: number | null = null,
): { readonly max: number; readonly column: Column; readonly varies: boolean } | null {
  const own = rangeOf(figures(total));
  if (own === null) return null;
  if (total.max !== null && total.max !== 100 && own.most <= total.max)
    return { max: total.max, column: total, varies: false };
  const stated = scaleOfLines(lines, own.most) ?? inRow ?? 100;
  if (stated !== 100 && own.most <= stated) return { max: stated, column: total, varies: false };
  const grouped = columns.some(({ role }) => isIndicatorRole(role));
  if (!grouped && figures(total).length >= 3 && own.most > 1 && own.most <= leastScale)
    return { max: own.most <= 5 ? 5 : own.most <= 10 ? 10 : leastScale, column: total, varies: false };
  for (const maximum of columns.filter(({ role, index }) => role === 'maximum' && index !== total.index)) {
    const range = rangeOf(figures(maximum));
    const tops = figures(maximum);
    const belongs = figures(total).every(
      (value, row) => value === null || (tops[row] ?? null) === null || value <= (tops[row] ?? 0) + 0.005,
    );
    if (range && belongs && range.least > 22 && (range.least !== 100 || range.most !== 100))
      return { max: range.most, column: maximum, varies: range.least !== range.most };
  }
  return null;
}
