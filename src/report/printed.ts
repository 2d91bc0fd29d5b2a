import { decimals, round } from '../core/decimal';
import type { Indicator } from '../core/scheme';

/** Mark between the whole and the decimals. */
export type DecimalMark = '.' | ',';

/** The number as a document prints it; `places` null: as many decimals as it has. The sign is a plain hyphen, as in the workbook. */
export function printedNumber(value: number, mark: DecimalMark, places: number | null = null): string {
  return round(value, places ?? decimals(value))
    .toFixed(places ?? decimals(value))
    .replace('.', mark);
}

/**
 * A figure in a sentence: at most two decimals, rounded half away from zero, unless the rounding would cross or reach a limit that the value does
 * not: a TỐT of 89.996 is not printed as 90.
 */
export function printedScore(value: number, mark: DecimalMark, limits: readonly number[]): string {
  const rounded = round(value, 2);
  const misleads = limits.some((limit) => Math.sign(rounded - limit) !== Math.sign(value - limit));
  return printedNumber(misleads ? value : rounded, mark);
}

/** A value of an indicator, with its unit: “29.4%”, “10.2/18 điểm”. */
export function printedValue(value: number, indicator: Indicator, mark: DecimalMark, pointsWord: string): string {
  const limits = indicator.threshold === null ? [] : [indicator.threshold];
  const number = printedScore(value, mark, limits);
  if (indicator.unit === 'percent') return `${number}%`;
  if (indicator.unit === 'number') return `${number} ${indicator.unitName ?? ''}`.trim();
  return `${number}/${indicator.max} ${pointsWord}`;
}

/** A count as offices write it, with a zero before figures under 10: “05 đơn vị”. */
export function printedCount(count: number): string {
  return String(count).padStart(2, '0');
}
