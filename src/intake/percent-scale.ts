import { multiply } from '../core/decimal';

/** Figures of one column, before it is known whether they are ratios (0.9841) or percentages (98.41). */
export interface RawFigures {
  /** One for each row; null: no value. */
  readonly values: (number | null)[];
  /** Rows whose cell is formatted as percent. */
  readonly formatted: ReadonlySet<number>;
  /** Rows whose text has a “%”: they are percentages. */
  readonly signed: ReadonlySet<number>;
}

/** A place where the scale had to be judged. */
export interface ScaleDoubt {
  /** First row in doubt. */
  readonly index: number;
  readonly count: number;
  readonly value: number;
  readonly taken: number;
}

interface Sizes {
  /** Rows with a plain figure over 0 and up to 1, which may be a ratio. */
  readonly small: readonly number[];
  /** Number of other figures but 0, and the least of them. */
  readonly large: number;
  readonly least: number;
}

function sizesOf({ values, formatted, signed }: RawFigures): Sizes {
  const small: number[] = [];
  let [large, least] = [0, Infinity];
  values.forEach((value, index) => {
    if (value === null || value === 0 || formatted.has(index) || signed.has(index)) return;
    if (value > 0 && value <= 1) small.push(index);
    else {
      large++;
      least = Math.min(least, value);
    }
  });
  return { small, large, least };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** True where a column's figures are all up to 1 and not tiny: 0.9841, 1, 0.886. */
export function looksLikeRatios(column: RawFigures, { small, large } = sizesOf(column)): boolean {
  if (column.formatted.size > 0) return true;
  const values = small.map((index) => column.values[index] ?? 0);
  return large === 0 && values.some((value) => value < 1) && median(values) >= 0.2;
}

/**
 * Brings a column to percentages, in place. A cell formatted as percent holds a ratio; of plain figures the column's other figures tell. Where they do not tell
 * for certain, a doubt is given: a whole column up to 1, or a few such figures among much larger ones.
 * @param otherColumnsAreRatios - Whether the sheet's other columns hold ratios, for a column that tells nothing itself.
 */
export function scaleToPercent(column: RawFigures, otherColumnsAreRatios: boolean): readonly ScaleDoubt[] {
  const { values, formatted, signed } = column;
  const doubts: ScaleDoubt[] = [];
  const sizes = sizesOf(column);
  const { small, large, least } = sizes;
  const ratios = large === 0 && (looksLikeRatios(column, sizes) || otherColumnsAreRatios);
  const doubt = (rows: readonly number[], times: 1 | 100): void => {
    for (const index of rows.slice(0, 1)) {
      const value = values[index] ?? 0;
      doubts.push({ index, count: rows.length, value, taken: multiply(value, times) });
    }
  };

  const typedAsPercent = [...formatted].filter((index) => (values[index] ?? 0) >= 2);
  doubt(typedAsPercent, 1);
  if (small.length > 0 && large === 0) doubt(small, ratios ? 100 : 1);
  else if ((small.length * 5 <= large && least >= 10) || formatted.size > 0 || signed.size > 0) doubt(small, 1);

  for (const index of ratios ? [...small, ...formatted] : formatted) {
    const value = values[index] ?? null;
    if (value !== null && value < 2) values[index] = multiply(value, 100);
  }
  return doubts;
}
