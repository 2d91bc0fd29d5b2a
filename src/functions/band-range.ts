import type { GradeBand } from '../core/scheme/types';
import type { CellProblem } from './cell-result';
import { isProblem } from './cell-result';
import { rowsOf } from './over-cells';
import { problem } from './problem';
import { isBlank, readNumber, readText } from './read-cell';

/** True for a range of two columns or more: a table of grades, no single word. */
export function isBandTable(argument: unknown): boolean {
  return rowsOf(argument).some((row) => row.length > 1);
}

/** The grades of a range: a label and the least total of it in each row; blank rows and a heading count for nothing. The highest comes first. */
export function bandsOf(argument: unknown): readonly GradeBand[] | CellProblem {
  const rows = rowsOf(argument).filter((row) => !row.every(isBlank));
  const bands: GradeBand[] = [];
  for (const [index, row] of rows.entries()) {
    const floor = readNumber(row[1]);
    const label = readText(row[0]).trim();
    const isHeading = index === 0 && rows.length > 1 && typeof floor !== 'number';
    if (isHeading) continue;
    if (isProblem(floor)) return floor;
    if (floor === null || label === '') return problem('value', 'problem.bandTable', {});
    bands.push({ label, fullLabel: label, floor });
  }
  return bands.length === 0 ? problem('value', 'problem.bandTable', {}) : bands.sort((a, b) => b.floor - a.floor);
}
