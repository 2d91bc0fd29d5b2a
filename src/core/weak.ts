import type { ColumnId, IndicatorId, Scheme } from './scheme/types';

function under(value: number | null | undefined, threshold: number | null): boolean {
  return value !== null && value !== undefined && threshold !== null && value < threshold;
}

/**
 * Columns in which a unit is weak: its value is under the column's threshold. A weak total makes its grade weak too. (Source: the underlined cells of
 * the report 865/BC-VP.)
 */
export function weakColumns(
  scheme: Scheme,
  total: number | null,
  values: Readonly<Partial<Record<IndicatorId, number | null>>>,
): ColumnId[] {
  const weak: ColumnId[] = under(total, scheme.totalThreshold) ? ['total', 'grade'] : [];
  for (const { id, threshold } of scheme.indicators) if (under(values[id], threshold)) weak.push(id);
  return weak;
}
