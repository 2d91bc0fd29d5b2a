import { cellAt, cellKey, type Grid } from '../../core/grid';
import { plainText } from '../../core/text/plain-text';
import type { SchemeForm } from '../../core/scheme/scheme-schema';
import { readCaption } from '../caption';
import { rangeOf } from '../column-figures';
import { parseScore } from '../parse-score';
import type { Meaning } from '../meaning';
import type { FoundBody } from './find-body';
import { isLessByName, weightIn } from './heading-facts';

export type IndicatorForm = SchemeForm['indicators'][number];

/** A column that becomes an indicator. */
export interface Part {
  readonly form: IndicatorForm;
  readonly column: number;
  readonly figures: readonly (number | null)[];
  /** Whether the sheet itself says the maximum. */
  readonly stated: boolean;
}

const unitForm = /[([]\s*(?<unit>[^()[\]\d%/]+)\s*[)\]]\s*$/u;
const pointsWord = /^(?:điểm|đ)$/iu;

/** A round number that no figure exceeds. */
function roundedUp(most: number): number {
  return [1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 100].find((value) => value >= most) ?? Math.ceil(most / 100) * 100;
}

export function numberAt(grid: Grid, row: number | null, column: number): number | null {
  const score = row === null ? null : parseScore(cellAt(grid, row, column));
  return score?.kind === 'number' ? score.value : null;
}

/** Measure, maximum, weight and direction of a column, by its headings and its figures. */
export function measured(
  grid: Grid,
  headings: readonly string[],
  column: number,
  figures: readonly (number | null)[],
  body: FoundBody,
): Omit<Part, 'form'> & { readonly form: Omit<IndicatorForm, 'id' | 'name'> } {
  const leaf = headings[headings.length - 1] ?? '';
  const { max, percent } = readCaption(leaf);
  const most = rangeOf(figures)?.most ?? 0;
  const weight = weightIn(leaf);
  const unit = unitForm.exec(leaf)?.groups?.['unit']?.trim() ?? '';
  const given = numberAt(grid, body.maxima, column) ?? (weight === null ? max : null);
  const less = isLessByName(headings.join(' ')) ? ({ direction: 'less' } as const) : {};
  const said = { ...(weight !== null && { weight }) };
  const base = { column, figures };
  const isPercent =
    (percent && (weight === null || most > 1)) || body.rows.some((row) => grid.percentCells.has(cellKey(row, column)));
  if (isPercent && given === null)
    return { ...base, stated: true, form: { unit: 'percent', max: 100, ...said, ...less } };
  if (given !== null) return { ...base, stated: true, form: { unit: 'points', max: given, ...said, ...less } };
  if (unit !== '' && !pointsWord.test(unit) && !/(?:thưởng|trừ|phạt|điểm)/iu.test(unit))
    return { ...base, stated: false, form: { unit: 'number', unitName: unit, max: roundedUp(most), ...said, ...less } };
  /* “Số phản ánh trễ hạn” counts something. */
  const counts = /^số\s/iu.test(leaf.trim()) && !/^số\s+điểm/iu.test(leaf.trim());
  const kind = counts ? 'number' : 'points';
  return { ...base, stated: false, form: { unit: kind, max: roundedUp(most), ...said, ...less } };
}

/** Points off are said to be such, or stand in a table that has nothing else. */
export function extraOf(meaning: Meaning | null, headings: readonly string[]): Pick<IndicatorForm, 'adds'> {
  const plain = plainText(headings.join(' '));
  if (meaning === 'penalty' || /\b(?:diem tru|tru diem|phat)\b/u.test(plain)) return { adds: 'penalty' };
  return meaning === 'bonus' || /\b(?:diem (?:thuong|cong)|cong diem)\b/u.test(plain) ? { adds: 'bonus' } : {};
}
