import { columnName } from '../core/area';
import { cellAt, type Grid } from '../core/grid';
import { plainText } from '../core/text/plain-text';
import { rangeOf, type FiguresOf } from './column-figures';
import { askedFirst, type Column } from './column-role';
import type { FindingList } from './finding-list';
import { cellText, type HeaderRows } from './header';
import { indicatorsIn } from './transposed';

/** A heading “ĐƠN VỊ” merged over the numbers and the names stands in the first of them: the names are where the texts are. */
export function columnOfNames(grid: Grid, name: Column, header: HeaderRows, body: readonly number[]): Column {
  const merge = grid.merges.find(
    (area) => area.left === name.index && area.top >= header.first && area.top <= header.last,
  );
  if (!merge) return name;
  const textsIn = (column: number): number =>
    body.filter((row) => /\p{L}{2}/u.test(cellText(cellAt(grid, row, column)))).length;
  let { index } = name;
  for (let column = merge.left; column <= merge.right; column++) if (textsIn(column) > textsIn(index)) index = column;
  return { ...name, index };
}

/** True where a column lists indicators (“Công khai, minh bạch”, “Tiến độ giải quyết”), or is called after them. */
function namesIndicators(grid: Grid, { index, caption }: Column, body: readonly number[]): boolean {
  if (/\b(?:chi so|chi tieu|tieu chi)\b/u.test(plainText(caption))) return true;
  return indicatorsIn(grid, index, body) >= 3;
}

/** How many different texts stand in a column. */
function namesIn(grid: Grid, { index }: Column, body: readonly number[]): number {
  const texts = body.map((row) => cellText(cellAt(grid, row, index))).filter((text) => /\p{L}{2}/u.test(text));
  return new Set(texts).size;
}

/**
 * The column of the units' names: of those called so the one with the most different names; where none is, the unknown column with the most texts, left of the
 * figures, since a heading such as “Nội dung” says nothing.
 */
export function nameColumn(
  grid: Grid,
  columns: readonly Column[],
  header: HeaderRows,
  body: readonly number[],
  isCurrent: (column: Column) => boolean,
  figures: FiguresOf,
  findings: FindingList,
): Column | null {
  const called = askedFirst(columns.filter((column) => column.role === 'name' && isCurrent(column)));
  const [first] = called;
  if (first) {
    const best = called.reduce(
      (chosen, column) => (namesIn(grid, column, body) > namesIn(grid, chosen, body) ? column : chosen),
      first,
    );
    const textOf = (column: Column, row: number): string => cellText(cellAt(grid, row, column.index));
    for (const column of called) {
      if (
        column === best ||
        body.every((row) => textOf(column, row) === '' || textOf(column, row) === textOf(best, row))
      )
        continue;
      findings.at(header.last, column.index, 'duplicate-column', {
        column: best.caption,
        used: columnName(best.index),
        ignored: columnName(column.index),
      });
    }
    return best;
  }
  /* “Điểm phục vụ” over names and no figure is a place of service; “Khối cơ quan” over names of which nearly each is another has no clusters. */
  const unknown = columns.filter(
    (column) =>
      (column.role === 'unknown' ||
        ((column.role === 'total' || column.role === 'cluster' || column.role === 'level') &&
          rangeOf(figures(column)) === null)) &&
      namesIn(grid, column, body) * 2 > body.length &&
      !namesIndicators(grid, column, body),
  );
  return unknown.reduce<Column | null>(
    (best, column) => (best === null || namesIn(grid, column, body) > namesIn(grid, best, body) ? column : best),
    null,
  );
}
