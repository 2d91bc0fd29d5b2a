import { rowAt, type CellValue, type Grid } from '../core/grid';
import { plainText } from '../core/text/plain-text';
import type { BodyColumns, BodyRow, BodyRows } from './body-rows';
import { cellText } from './header';
import { lineOf, positionOf, type Filling } from './row-cells';
import { isListNumber, isNamedLikeUnit } from './row-numbers';

/** A row without figures, until it is known whether units follow it. */
export interface WaitingRow extends BodyRow {
  readonly filling: Filling;
  readonly section: boolean;
}

/** What the rows without figures under the last unit are. */
export interface LastRows {
  readonly units: readonly BodyRow[];
  readonly unscored: readonly BodyRow[];
  readonly notes: readonly string[];
}

/** Nothing was published for a unit that is last in its list: its name or its code says that it is one. */
function isUnscored({ name }: BodyRow, cells: readonly CellValue[], { code }: BodyColumns): boolean {
  return isNamedLikeUnit(name) || (code !== null && cellText(cells[code] ?? null) !== '');
}

/* “Số liệu tính đến …”: no name. */
const saysMore = /\b(?:so lieu|tinh den|theo|nguon|bao cao|het|trang|ghi chu)\b/u;

/** A name and no sentence, or something else stands beside it. */
function mayBeUnit({ name }: BodyRow, cells: readonly CellValue[]): boolean {
  const isCalledSo = /^\p{Lu}[^:;.,…\d]{1,60}$/u.test(name) && !saysMore.test(plainText(name));
  return isCalledSo || cells.filter((value) => cellText(value) !== '').length > 1;
}

/**
 * Sorts the rows without figures that no unit follows. Under the last unit or the heading, with no row between: words where figures belong are a unit's, not a signature's;
 * intake then names the cell.
 * @param first - Number of the first row under the heading.
 * @param above - Rows above that have figures: units, the whole, some units.
 */
export function sortLastRows(
  grid: Grid,
  waiting: readonly WaitingRow[],
  first: number,
  above: Pick<BodyRows, 'units' | 'summaries' | 'asides'>,
  list: 'numbered' | 'unnumbered',
  columns: BodyColumns,
): LastRows {
  const numbered = list === 'numbered';
  const known = new Set([...above.units, ...above.summaries, ...above.asides].map(({ row }) => row));
  if (known.size === 0) known.add(first - 1);
  const units: BodyRow[] = [];
  const unscored: BodyRow[] = [];
  const notes: string[] = [];
  for (const { filling, section, ...row } of waiting) {
    const cells = rowAt(grid, row.row);
    const unnumbered = numbered && !isNamedLikeUnit(row.name) && !isListNumber(positionOf(cells, columns));
    const follows = known.has(row.row - 1);
    if (follows) known.add(row.row);
    const adjacent = follows && !section;
    if (adjacent && (filling === 'text' ? !unnumbered : !numbered && isUnscored(row, cells, columns))) units.push(row);
    else {
      if (adjacent && !numbered && above.units.length + units.length > 0 && mayBeUnit(row, cells)) unscored.push(row);
      notes.push(lineOf(cells));
    }
  }
  return { units, unscored, notes };
}
