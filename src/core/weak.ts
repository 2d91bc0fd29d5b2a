import { isBetterLess } from './scheme';
import type { ColumnId, IndicatorId, Scheme } from './scheme/types';

function isPast(value: number | null | undefined, threshold: number | null, less: boolean): boolean {
  if (value === null || value === undefined || threshold === null) return false;
  return less ? value > threshold : value < threshold;
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
  for (const indicator of scheme.indicators)
    if (isPast(values[indicator.id], indicator.threshold, isBetterLess(indicator))) weak.push(indicator.id);
  return weak;
}
