import { cellAt, rowAt, type Grid } from '../core/grid';
import { readCaption } from './caption';
import { isIndicatorRole } from './column-role';
import { cellText } from './header';
import { meaningByWords } from './heading-grammar';
import { meaningOf, type Vocabulary } from './vocabulary';

/** How many different indicators the texts of a column name. */
export function indicatorsIn(grid: Grid, column: number, rows: readonly number[]): number {
  const meanings = rows
    .slice(0, 60)
    .flatMap((row) => readCaption(cellText(cellAt(grid, row, column))).keys.slice(0, 1))
    .map(meaningByWords);
  return new Set(meanings.filter(isIndicatorRole)).size;
}

/** True for a table that lies on its side: indicators down a column, a figure for each unit beside them, and headings that are no headings of ours. */
export function isTransposed(grid: Grid, filled: readonly number[], vocabulary: Vocabulary): boolean {
  const column = [0, 1, 2].find((index) => indicatorsIn(grid, index, filled) >= 3);
  if (column === undefined) return false;
  const first = filled.findIndex((row) =>
    isIndicatorRole(meaningByWords(readCaption(cellText(cellAt(grid, row, column))).keys[0] ?? '')),
  );
  const head = rowAt(grid, filled[first - 1] ?? -1)
    .slice(column + 1)
    .map(cellText)
    .filter((text) => text !== '');
  const strange = head.filter((text) => {
    const meaning = meaningOf(readCaption(text).keys, vocabulary);
    return meaning === null || meaning === 'name' || isIndicatorRole(meaning);
  });
  return strange.length >= 2 && strange.length * 2 > head.length;
}
