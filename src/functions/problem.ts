import { fill } from '../catalogue/fill';
import { functions as words } from '../catalogue/vi/functions';
import type { CellProblem } from './cell-result';

type Sentence = keyof typeof words & `problem.${string}`;

/** Longest piece of a cell that a message repeats. */
const longest = 40;

/** A problem in the catalogue's words. */
export function problem(
  kind: CellProblem['kind'],
  sentence: Sentence,
  params: Readonly<Record<string, string | number>>,
): CellProblem {
  return { kind, message: fill(words[sentence], params) };
}

/** An argument as a message shows it: a number with a decimal comma, a long text cut. */
export function shown(cell: unknown): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell !== 'string') return typeof cell;
  return cell.length > longest ? `${cell.slice(0, longest)}…` : cell;
}
