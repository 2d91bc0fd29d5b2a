import type { FindingCode } from '../../core/finding-codes';
import { evidenceOf, type Count, type CountProblem, type Evidence } from '../../core/counts';
import { multiply } from '../../core/decimal';
import { cellAt, cellKey, type Grid } from '../../core/grid';
import type { CountedNames } from '../../core/scheme/counts-types';
import type { FindingList } from '../finding-list';
import { fractionIn, readCountCell, readCountText } from './count-text';

/** Columns in which one count stands; several for a numerator that is a sum, null for what the sheet lacks. */
export interface CountPlace {
  readonly numerator: readonly number[] | null;
  readonly denominator: readonly number[] | null;
  readonly ratio: number | null;
  /** Column of “45/52”; a column of another figure may have it too. */
  readonly fraction: number | null;
}

const findingOf: Readonly<Partial<Record<CountProblem['code'], FindingCode>>> = {
  negative: 'count-negative',
  'not-whole': 'count-not-whole',
  'too-large': 'count-too-large',
  'over-denominator': 'count-over-denominator',
  'ratio-out-of-range': 'out-of-range',
};

/* The shipped schemes say by themselves what nothing to count is worth; an office is told what its own has come to. */
function tellNothing(
  { name, form, whenNothing }: CountedNames,
  { state }: Evidence,
  column: number | null,
  row: number,
  findings: FindingList,
): void {
  if (state !== 'nothing' || form.kind !== 'own' || column === null) return;
  if (whenNothing === null) findings.at(row, column, 'count-nothing', { column: name.vi });
  else findings.at(row, column, 'count-nothing-given', { column: name.vi, value: whenNothing });
}

/**
 * Reads one count: “45/52”, its figures where both are there, else its ratio, else null. What can't be is a finding at its cell; it stays, so that it is not taken for missing.
 *
 * @param shares - Columns of ratios that hold 0.9841 for 98.41 percent.
 */
export function readCount(
  grid: Grid,
  row: number,
  indicator: CountedNames,
  place: CountPlace,
  shares: ReadonlySet<number>,
  findings: FindingList,
): Count | null {
  const column = indicator.name.vi;
  const wrong = (at: number, code: FindingCode, value: string): number => {
    findings.at(row, at, code, { value, column });
    return NaN;
  };
  const read = (at: number, as: 'count' | 'ratio'): number | null => {
    const cell = readCountCell(grid, row, at, as);
    if (cell.kind === 'wrong') return wrong(at, cell.code, cell.shown);
    if (cell.kind === 'none') return null;
    const share = as === 'ratio' && shares.has(at) && !grid.percentCells.has(cellKey(row, at));
    return share ? multiply(cell.value, 100) : cell.value;
  };
  const added = (columns: readonly number[] | null): number | null => {
    const values = (columns ?? []).map((at) => read(at, 'count'));
    return columns === null || values.some((value) => value === null)
      ? null
      : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  };
  const typed = (text: string, at: number): number => {
    const cell = readCountText(text, 'count');
    return cell.kind === 'number' ? cell.value : wrong(at, 'not-a-number', text);
  };

  const ends = { numerator: place.numerator?.[0] ?? null, denominator: place.denominator?.[0] ?? null };
  const oneCell = [place.fraction, ends.numerator, place.ratio].flatMap((at) => {
    const parts = at === null ? null : fractionIn(cellAt(grid, row, at));
    return at === null || parts === null ? [] : [{ at, parts }];
  })[0];
  let count: Count | null;
  let at: Readonly<Record<'numerator' | 'denominator' | 'ratio', number | null>>;
  if (oneCell !== undefined) {
    const [numerator, denominator] = oneCell.parts;
    count = { numerator: typed(numerator, oneCell.at), denominator: typed(denominator, oneCell.at) };
    at = { numerator: oneCell.at, denominator: oneCell.at, ratio: null };
  } else {
    const [numerator, denominator] = [added(place.numerator), added(place.denominator)];
    const counted = numerator !== null && denominator !== null;
    const bare = numerator === null && denominator === null;
    const ratioAt = place.ratio ?? place.fraction;
    const ratio = bare && ratioAt !== null ? read(ratioAt, 'ratio') : null;
    count = counted ? { numerator, denominator } : ratio !== null ? { ratio } : null;
    at = { ...ends, ratio: ratioAt };
  }
  if (count === null) return null;

  const evidence = evidenceOf(indicator, count);
  for (const { code, field, value } of 'problems' in evidence ? evidence.problems : []) {
    const finding = findingOf[code];
    // What is no number has been reported as it was read.
    if (finding === undefined) continue;
    const params = {
      value: value ?? '',
      column,
      max: code === 'ratio-out-of-range' ? 100 : 'denominator' in count ? count.denominator : '',
    };
    const where = field === null ? null : at[field];
    if (where === null) findings.on(finding, params);
    else findings.at(row, where, finding, params);
  }
  tellNothing(indicator, evidence, at.denominator, row, findings);
  return count;
}
