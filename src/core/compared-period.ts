import type { Dataset, UnitRecord } from './dataset';
import type { Period } from './period';

/** Totals of the period that this one is compared with. */
export interface ComparedPeriod {
  readonly period: Period | null;
  /** What the raw sheet writes over it, where it stands in the raw sheet itself. */
  readonly caption: string | null;
  readonly units: readonly { readonly name: string; readonly code: string | null; readonly total: number | null }[];
  readonly summaryTotal: number | null;
}

/** Another sheet's period as the compared one. */
export function comparedSheet(dataset: Dataset): ComparedPeriod {
  return { period: dataset.period, caption: null, units: dataset.units, summaryTotal: dataset.summary?.total ?? null };
}

/** The sheet's own column of another period as the compared one; null where it has none. */
export function comparedColumn(dataset: Dataset): ComparedPeriod | null {
  if (dataset.previous === null) return null;
  const earlier = ({ name, code, previous }: UnitRecord) => ({ name, code, total: previous });
  return { ...dataset.previous, units: dataset.units.map(earlier), summaryTotal: dataset.summary?.previous ?? null };
}
