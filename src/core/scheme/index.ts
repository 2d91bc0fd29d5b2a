import { portal2026 } from './portal-2026';
import { report2024 } from './report-2024';
import type { Indicator, IndicatorId, Scheme } from './types';

export { portal2026, report2024 };
export type { ColumnId, GradeBand, HeaderGroup, Indicator, IndicatorId, Scheme } from './types';

/** Every scheme that ships. */
export const schemes: readonly Scheme[] = [report2024, portal2026];

/** Every scheme that an office has: its own, which come first, and those that ship. */
export function knownSchemes(settings: { readonly schemes: readonly Scheme[] }): readonly Scheme[] {
  return [...settings.schemes, ...schemes];
}

/** What the column of each indicator is called on the sheet “Cấu hình”, by id, in the order of the schemes; the first scheme that has a label for it names it. */
export function indicatorLabels(among: readonly Scheme[]): ReadonlyMap<IndicatorId, string> {
  const indicators = among.flatMap((scheme) => scheme.indicators);
  const labels = new Map<IndicatorId, string>();
  for (const { id, label, name } of indicators)
    if (label !== undefined || !labels.has(id)) labels.set(id, label ?? name);
  return labels;
}

/** The scheme's indicator of that id, undefined where the scheme has none. */
export function indicatorOf(scheme: Scheme, id: IndicatorId): Indicator | undefined {
  return scheme.indicators.find((indicator) => indicator.id === id);
}
