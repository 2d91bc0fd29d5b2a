import { isFraction } from '../../../functions/percent-cells';

/** An argument that Excel gave to a function, looked through. */
export interface GivenArgument {
  /** The error of another formula is its name: “#N/A”. */
  readonly value: unknown;
  /** Holds a 0, which may be an empty cell, or a fraction, which may be a percent cell. */
  readonly inDoubt: boolean;
}

/** As many ranges as the formulas of one sheet are likely to name in turn. */
const remembered = 8;

const ranges = new Map<string, GivenArgument & { readonly raw: readonly unknown[] }>();

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a instanceof CustomFunctions.Error && b instanceof CustomFunctions.Error && a.code === b.code);
}

/** By places and without a list in between: a formula copied down 10,000 rows looks through 100 million cells here. */
function sameCells(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let r = 0; r < a.length; r++) {
    const [left, right]: [unknown, unknown] = [a[r], b[r]];
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    for (let c = 0; c < left.length; c++) if (left[c] !== right[c] && !isSame(left[c], right[c])) return false;
  }
  return true;
}

function named(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(named);
  return argument instanceof CustomFunctions.Error ? argument.code : argument;
}

function inDoubt(argument: unknown): boolean {
  return Array.isArray(argument) ? argument.some(inDoubt) : argument === 0 || isFraction(argument);
}

/**
 * Looks through an argument. A range that holds what it held when the last formula named it is the same object again, so that whoever understands it can know it by that: a
 * recalculation gives every formula a copy of its own of the same cells.
 */
export function givenArgument(argument: unknown, address: string | null | undefined): GivenArgument {
  if (!Array.isArray(argument)) return { value: named(argument), inDoubt: inDoubt(argument) };
  const raw: readonly unknown[] = argument;
  const place = address ?? '';
  const before = ranges.get(place);
  ranges.delete(place);
  const given = before && sameCells(before.raw, raw) ? before : { raw, value: named(raw), inDoubt: inDoubt(raw) };
  ranges.set(place, given);
  const [oldest] = ranges.keys();
  if (ranges.size > remembered && oldest !== undefined) ranges.delete(oldest);
  return given;
}
