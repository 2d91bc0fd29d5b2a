import { toDecimal } from '../core/decimal';

/** What a cell or a field of counts holds. */
export type CountCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'wrong'; readonly code: 'not-a-number' | 'formula-error'; readonly shown: string };

const noValue = /^(?:|-+|\.{2,}|…|n\/?a|null|không phát sinh|chưa có|chưa có số liệu|chưa công bố)$/u;
const thousands = /^[+-]?\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$/u;
const decimal = /^[+-]?\d+(?:[.,]\d+)?$/u;
const formulaError = /^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/u;

/** Reads a count or, in percent, a ratio, as people type it. A count is whole, so that its “1.234” and “1,234” are a thousand and more; a ratio's are 1.234 percent. */
export function readCountText(text: string, as: 'count' | 'ratio'): CountCell {
  const tidy = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-');
  if (noValue.test(tidy.normalize('NFC'))) return { kind: 'none' };
  if (formulaError.test(text.trim().toUpperCase())) return { kind: 'wrong', code: 'formula-error', shown: text.trim() };
  const compact = tidy.replace(/\s/gu, '').replace(/^'/u, '');
  const bare = as === 'ratio' ? compact.replace(/%$/u, '') : compact;
  if (as === 'count' && thousands.test(bare)) return { kind: 'number', value: Number(bare.replace(/[.,]/gu, '')) };
  if (decimal.test(bare)) return { kind: 'number', value: toDecimal(Number(bare.replace(',', '.'))) };
  return { kind: 'wrong', code: 'not-a-number', shown: text.trim() };
}
