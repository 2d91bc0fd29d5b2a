import { toDecimal } from '../core/decimal';
import { parseScore } from '../intake/parse-score';
import type { CellProblem } from './cell-result';
import { fractionProblem, isFineFraction, isFraction } from './percent-cells';
import { problem, shown } from './problem';

/** True for an argument left out and for an empty cell, however a host gives it: null, undefined, an empty or blank text. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A cell's text; empty for a blank. */
export function readText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/**
 * A cell's number: a number, or Vietnamese number text (“86,59”, “98,41%” is 98.41, “86.59/100”). Null where the cell is blank or says that there is no value (“-”, “chưa có”).
 * “1.234” can be read in two ways and is a problem, as is an error of another formula.
 */
export function readNumber(cell: unknown): number | null | CellProblem {
  if (typeof cell === 'number' && Number.isFinite(cell)) return toDecimal(cell);
  if (isBlank(cell)) return null;
  const score = parseScore(
    typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null,
  );
  switch (score.kind) {
    case 'number':
      return score.value;
    case 'ambiguous':
      return problem('value', 'problem.ambiguous', { value: shown(cell) });
    case 'formulaError':
      return problem('na', 'problem.formulaError', { value: shown(cell) });
    case 'text':
      return problem('value', 'problem.notNumber', { value: shown(cell) });
    case 'none':
      return typeof cell === 'string' ? null : problem('value', 'problem.notNumber', { value: shown(cell) });
  }
}

/** As {@link readNumber}, of a count: it has no decimals, so that “1.234” can only be a thousand. */
export function readCount(cell: unknown): number | null | CellProblem {
  const score = typeof cell === 'string' ? parseScore(cell) : null;
  return score?.kind === 'ambiguous' ? Math.round(score.value * 1000) : readNumber(cell);
}

/** No points are greater; of what is, a double does not hold the hundredths, and of the greatest numbers not the difference. */
const mostPoints = 1e12;

/** The number, unless it is greater than any points are. */
export function withinPoints(value: number): number | CellProblem {
  return Math.abs(value) <= mostPoints
    ? value
    : problem('num', 'problem.outOfRange', { value: shown(value), max: shown(mostPoints) });
}

/** As {@link readNumber}, of points that may be small, such as one group's: only what has more decimals than points have is taken for an unknown percent cell. */
export function readPoints(cell: unknown): number | null | CellProblem {
  if (isFineFraction(cell)) return fractionProblem(cell);
  const value = readNumber(cell);
  return typeof value === 'number' ? withinPoints(value) : value;
}

/** As {@link readNumber}, of a percentage or a total: what may be a percent cell is a problem. */
export function readPercentage(cell: unknown): number | null | CellProblem {
  return isFraction(cell) ? fractionProblem(cell) : readNumber(cell);
}

/** As {@link readPercentage}, of a total score: 0 to `max`. */
export function readScore(cell: unknown, max = 100): number | null | CellProblem {
  const value = readPercentage(cell);
  if (typeof value !== 'number' || (value >= 0 && value <= max)) return value;
  return problem('num', 'problem.outOfRange', { value: shown(value), max: shown(max) });
}
