import { multiply, toDecimal } from '../../core/decimal';
import { cellAt, cellKey, type Grid } from '../../core/grid';
import { parseScore } from '../parse-score';

/** What a cell or a field of counts holds. */
export type CountCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'wrong'; readonly code: 'not-a-number' | 'formula-error'; readonly shown: string };

const thousands = /^[+-]?\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$/u;
const pointsWord = /đ|điểm/iu;
const figure = String.raw`[+-]?\d[\d.,]*`;
/* “45/52”, “45 / 52 hồ sơ”, “Đạt 45/52 (86,5%)”; no date, which has two strokes. */
const fraction = new RegExp(String.raw`^[^\d/+-]*?(${figure})[^\d/]{0,12}/[^\d/+-]{0,3}(${figure})[^\d/]*$`, 'u');
const ratioBeside = /\([^)]*\)|[-–—:;=,]?\s*\d+(?:[.,]\d+)?\s*%/gu;

/** Reads a count or, in percent, a ratio, as people type it. A count is whole, so that its “1.234” and “1,234” are a thousand and more; a ratio's are 1.234 percent. */
export function readCountText(text: string, as: 'count' | 'ratio'): CountCell {
  const shown = text.trim();
  const score = parseScore(text);
  if (score.kind === 'none') return { kind: 'none' };
  if (score.kind === 'formulaError') return { kind: 'wrong', code: 'formula-error', shown };
  const compact = text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/^'/u, '');
  if (as === 'count' && thousands.test(compact))
    return { kind: 'number', value: Number(compact.replace(/[.,]/gu, '')) };
  const usable =
    score.kind !== 'text' &&
    score.outOf === null &&
    !pointsWord.test(compact) &&
    (as === 'ratio' || !score.percentSign);
  return usable ? { kind: 'number', value: score.value } : { kind: 'wrong', code: 'not-a-number', shown };
}

/** Reads a count or, in percent, a ratio from a cell. A cell formatted as percent holds a share: 0.9841 is 98.41. */
export function readCountCell(grid: Grid, row: number, column: number, as: 'count' | 'ratio'): CountCell {
  const value = cellAt(grid, row, column);
  if (value === null) return { kind: 'none' };
  if (typeof value === 'number') {
    const share = as === 'ratio' && grid.percentCells.has(cellKey(row, column));
    return { kind: 'number', value: share ? multiply(value, 100) : toDecimal(value) };
  }
  return typeof value === 'boolean'
    ? { kind: 'wrong', code: 'not-a-number', shown: String(value) }
    : readCountText(value, as);
}

/** Numerator and denominator of a cell that has both, as they are typed; null for any other cell. */
export function fractionIn(value: unknown): readonly [numerator: string, denominator: string] | null {
  if (typeof value !== 'string' || !value.includes('/') || value.length > 100) return null;
  const [, numerator, denominator] = fraction.exec(value.replace(ratioBeside, ' ').trim()) ?? [];
  return numerator === undefined || denominator === undefined ? null : [numerator, denominator];
}
