import { plainText } from '../core/text/plain-text';
import type { CellProblem } from './cell-result';
import { rowsOf } from './over-cells';
import { problem, shown } from './problem';
import { isBlank, readText } from './read-cell';

/**
 * The wished way among those that a function knows, by its words without regard to case and diacritics (“đầy đủ”, “day du”); the first where the argument is left out.
 */
export function readChoice<Way extends string>(
  argument: unknown,
  parameter: string,
  ways: readonly [Way, ...Way[]],
): Way | CellProblem {
  const cell = rowsOf(argument)[0]?.[0];
  if (isBlank(cell)) return ways[0];
  const wanted = plainText(readText(cell));
  const found = ways.find((way) => plainText(way) === wanted);
  return (
    found ??
    problem('value', 'problem.choice', {
      parameter,
      value: shown(cell),
      ways: ways.map((way) => `“${way}”`).join(', '),
    })
  );
}
