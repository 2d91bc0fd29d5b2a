import { isPointsOfCounts } from './own-counts';
import { portal2026 } from './portal-2026';
import { report2024 } from './report-2024';
import type { Indicator, IndicatorId, Scheme } from './types';

export { portal2026, report2024 };
export type { ColumnId, GradeBand, HeaderGroup, Indicator, IndicatorId, Scheme, TotalRule } from './types';

/** Every scheme that ships. */
export const schemes: readonly Scheme[] = [report2024, portal2026];

/** True for a scheme that does not ship. */
export function isOwnScheme({ id }: Pick<Scheme, 'id'>): boolean {
  return schemes.every((one) => one.id !== id);
}

/** What says which schemes an office has, and which it asks for. */
export interface SchemeChoice {
  /** Id of a scheme, or `auto`. */
  readonly scheme: string;
  readonly ownScheme: Scheme | null;
}

/** Every scheme that an office has: its own, which comes first, and those that ship. */
export function knownSchemes({ ownScheme }: Pick<SchemeChoice, 'ownScheme'>): readonly Scheme[] {
  return ownScheme === null ? schemes : [ownScheme, ...schemes];
}

/** The scheme that an office asks for by name, or by having one of its own; undefined where the sheet is to tell. */
export function askedScheme(choice: SchemeChoice): Scheme | undefined {
  return choice.scheme === 'auto'
    ? (choice.ownScheme ?? undefined)
    : knownSchemes(choice).find(({ id }) => id === choice.scheme);
}

/** The office's own scheme where it is the one that is asked for. */
export function ownSchemeInForce(choice: SchemeChoice): Scheme | null {
  return askedScheme(choice) === choice.ownScheme ? choice.ownScheme : null;
}

/** The schemes whose indicators a table may have: the office's own alone where it is in force. */
export function schemesInForce(choice: SchemeChoice): readonly Scheme[] {
  const own = ownSchemeInForce(choice);
  return own === null ? knownSchemes(choice) : [own];
}

/** What the column of each indicator is called on the sheet “Cấu hình”, by id, in the order of the schemes; the first scheme that has a label for it names it. */
function indicatorLabels(among: readonly Scheme[]): ReadonlyMap<IndicatorId, string> {
  const indicators = among.flatMap((scheme) => scheme.indicators);
  const labels = new Map<IndicatorId, string>();
  for (const { id, label, name } of indicators)
    if (label !== undefined || !labels.has(id)) labels.set(id, label ?? name);
  return labels;
}

/** True where a smaller value is better: of penalties too. */
export function isBetterLess(indicator: Pick<Indicator, 'direction' | 'adds' | 'counts' | 'unit'>): boolean {
  const { direction, adds } = indicator;
  return (direction === 'less' && !isPointsOfCounts(indicator)) || adds === 'penalty';
}

/**
 * As {@link indicatorLabels}, of an office: of the schemes in force, and then of the others those for which something is kept.
 * @param isKept - Whether settings say anything of an indicator.
 */
export function officeLabels(
  choice: SchemeChoice,
  isKept: (id: IndicatorId) => boolean,
): ReadonlyMap<IndicatorId, string> {
  const labels = new Map(indicatorLabels(schemesInForce(choice)));
  const taken = new Set(labels.values());
  for (const [id, label] of indicatorLabels(knownSchemes(choice)))
    if (!labels.has(id) && !taken.has(label) && isKept(id)) labels.set(id, label);
  return labels;
}

/** The scheme's indicator of that id, undefined where the scheme has none. */
export function indicatorOf(scheme: Scheme, id: IndicatorId): Indicator | undefined {
  return scheme.indicators.find((indicator) => indicator.id === id);
}
