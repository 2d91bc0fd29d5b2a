import type { CellValue } from '../../src/core/grid';

/** Fifteen digits, or the nine decimals that they differ from in their thirteenth digit and after: a formula's noise. */
function written(digits: string): number {
  const value = Number(Number(digits).toPrecision(15));
  const nine = Number(value.toFixed(9));
  return Math.abs(nine - value) <= 1e-12 * Math.max(1, Math.abs(value)) ? Number(nine.toPrecision(15)) : value;
}

/** Ways to read a text of digits and marks as one number: either mark as the decimal one, the other left out. */
function readingsOfText(text: string): number[] {
  const tidy =
    text
      .normalize('NFKC')
      .replace(/[−–—‐‑‒]/gu, '-')
      .replace(/\s/gu, '')
      .split('/')[0] ?? '';
  const digits = tidy.replace(/[^\d.,+-]/gu, '');
  return [digits.replace(/\./gu, '').replace(',', '.'), digits.replace(/,/gu, ''), digits.replace(/[.,]/gu, '')]
    .filter((reading) => /\d/u.test(reading))
    .map(written)
    .filter((value) => !Number.isNaN(value));
}

/** Every number that a raw cell may stand for; a ratio also for its percentage. Empty where it holds no digit. */
export function rawReadings(cell: CellValue, percent: boolean): number[] {
  const plain =
    typeof cell === 'number' && Number.isFinite(cell)
      ? [written(String(cell))]
      : typeof cell === 'string'
        ? readingsOfText(cell)
        : [];
  return percent
    ? [...plain, ...plain.filter((value) => value < 2).map((value) => Number((value * 100).toPrecision(13)))]
    : plain;
}
