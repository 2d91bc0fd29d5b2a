import { functions as words } from '../catalogue/vi/functions';
import { subtract } from '../core/decimal';
import { bands766 } from '../core/scheme/bands-766';
import { goalFloor } from '../scoring/goal';
import type { CellProblem } from './cell-result';
import { overCells } from './over-cells';
import { optional, required } from './parameter';
import { problem, shown } from './problem';
import { isBlank, readScore } from './read-cell';
import type { SheetFunction } from './sheet-function';

/** The least total that a wished level stands for: a grade by its short or full label, or a total. */
function floorOf(level: unknown): number | CellProblem {
  const floor = typeof level === 'string' ? goalFloor({ kind: 'grade', label: level }, bands766) : null;
  if (floor !== null) return floor;
  const score = readScore(level);
  if (typeof score === 'number') return score;
  if (score?.kind === 'num') return score;
  const ways = bands766.map(({ label }) => `“${label}”`).join(', ');
  return problem('value', 'problem.level', { value: shown(level), ways });
}

/** The lowest floor above a total; the total itself where it has the best grade already. */
function nextFloor(total: number): number {
  const above = bands766.map(({ floor }) => floor).filter((floor) => floor > total);
  return above.length === 0 ? total : Math.min(...above);
}

/** `CANTHEM(điểm; [mức])`: points that are missing to the next grade, or to the level named; 0 where it is reached. */
export const canThem: SheetFunction = {
  name: 'CANTHEM',
  description: words.CANTHEM,
  parameters: [required('điểm', 'cells', 'CANTHEM.diem'), optional('mức', 'cells', 'CANTHEM.muc')],
  result: 'cells',
  run: ([total, level]) =>
    overCells(
      [
        { name: 'điểm', value: total },
        { name: 'mức', value: level },
      ],
      ([cell, wished]) => {
        const score = readScore(cell);
        if (typeof score !== 'number') return score ?? '';
        const floor = isBlank(wished) ? nextFloor(score) : floorOf(wished);
        if (typeof floor !== 'number') return floor;
        return floor > score ? subtract(floor, score) : 0;
      },
    ),
};
