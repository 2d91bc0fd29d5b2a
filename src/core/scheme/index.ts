import { portal2026 } from './portal-2026';
import { report2024 } from './report-2024';
import type { Indicator, IndicatorId, Scheme } from './types';

export { portal2026, report2024 };
export type { ColumnId, GradeBand, HeaderGroup, Indicator, IndicatorId, Scheme } from './types';

/** Every scheme that ships. */
export const schemes: readonly Scheme[] = [report2024, portal2026];

/** The scheme's indicator of that id, undefined where the scheme has none. */
export function indicatorOf(scheme: Scheme, id: IndicatorId): Indicator | undefined {
  return scheme.indicators.find((indicator) => indicator.id === id);
}
