import { multiply, toDecimal } from '../core/decimal';
import { cellAt, cellKey, type Grid } from '../core/grid';

/** What a cell of counts holds. */
export type CountCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'wrong'; readonly code: 'not-a-number' | 'formula-error'; readonly shown: string };

const noValue = /^(?:|-+|\.{2,}|…|n\/?a|null|không phát sinh|chưa có|chưa có số liệu|chưa công bố)$/u;
const thousands = /^[+-]?\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$/u;
const decimal = /^[+-]?\d+(?:[.,]\d+)?$/u;
const formulaError = /^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/u;

/**
 * Reads a count or, in percent, a ratio. A count is whole, so that its “1.234” and “1,234” are a thousand and more; a ratio's are 1.234 percent. A
 * cell formatted as percent holds a share: 0.9841 is 98.41.
 */
export function readCountCell(grid: Grid, row: number, column: number, as: 'count' | 'ratio'): CountCell {
  const value = cellAt(grid, row, column);
  if (value === null) return { kind: 'none' };
  if (typeof value === 'number') {
    const share = as === 'ratio' && grid.percentCells.has(cellKey(row, column));
    return { kind: 'number', value: share ? multiply(value, 100) : toDecimal(value) };
  }
  if (typeof value === 'boolean') return { kind: 'wrong', code: 'not-a-number', shown: String(value) };
  const tidy = value.normalize('NFKC').trim().toLowerCase().replace(/[‐‑‒–—−]/gu, '-');
  if (noValue.test(tidy.normalize('NFC'))) return { kind: 'none' };
  if (formulaError.test(value.trim().toUpperCase())) return { kind: 'wrong', code: 'formula-error', shown: value.trim() };
  const compact = tidy.replace(/\s/gu, '').replace(/^'/u, '');
  const bare = as === 'ratio' ? compact.replace(/%$/u, '') : compact;
  if (as === 'count' && thousands.test(bare)) return { kind: 'number', value: Number(bare.replace(/[.,]/gu, '')) };
  if (decimal.test(bare)) return { kind: 'number', value: toDecimal(Number(bare.replace(',', '.'))) };
  return { kind: 'wrong', code: 'not-a-number', shown: value.trim() };
}
