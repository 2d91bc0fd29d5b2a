import { isBetterLess } from '../scheme';
import type { ColumnId, Indicator, IndicatorId, Scheme } from '../scheme/types';

/** What tells whether a value of an indicator is weak. */
type Judged = Pick<Indicator, 'threshold' | 'direction' | 'adds' | 'counts' | 'unit'>;

function isPast(value: number | null | undefined, threshold: number | null, less: boolean): boolean {
  if (value === null || value === undefined || threshold === null) return false;
  return less ? value > threshold : value < threshold;
}

/** True for a value under the indicator's threshold, above it where less is better; never where nothing was published or no threshold is set. */
export function isWeak(value: number | null | undefined, indicator: Judged): boolean {
  return isPast(value, indicator.threshold, isBetterLess(indicator));
}

/**
 * Columns in which a unit is weak: its value is under the column's threshold, above it where less is better. A weak total makes its grade weak too. (Source: the underlined cells of
 * the report 865/BC-VP.)
 */
export function weakColumns(
  scheme: Scheme,
  total: number | null,
  values: Readonly<Partial<Record<IndicatorId, number | null>>>,
): ColumnId[] {
  const weak: ColumnId[] = isPast(total, scheme.totalThreshold, false) ? ['total', 'grade'] : [];
  for (const indicator of scheme.indicators) if (isWeak(values[indicator.id], indicator)) weak.push(indicator.id);
  return weak;
}
