import type { ComparedPeriod } from './compared-period';
import type { Dataset } from '../dataset';
import { decidedScheme, isOtherScheme } from './decided-scheme';
import { subtract } from '../decimal';
import { isComputed, ownTotal } from '../scheme/own-total';
import type { IndicatorId, Scheme } from '../scheme/types';

/** How the totals of two periods stand to each other: by one scheme; by one that has since had indicators added; by others. */
export type SchemeBasis =
  | { readonly kind: 'same' }
  | { readonly kind: 'additions'; readonly added: readonly IndicatorId[] }
  | { readonly kind: 'other'; readonly why: 'scheme' | 'version' };

/* What is published is rounded to two decimals. */
const tolerance = 0.005;

/** The scheme without the indicators that are not among these; groups that lose all of theirs go too. */
export function schemeOfOnly(scheme: Scheme, ids: ReadonlySet<IndicatorId>): Scheme {
  const indicators = scheme.indicators.filter(({ id }) => ids.has(id));
  return {
    ...scheme,
    indicators,
    groups: scheme.groups.filter(({ id }) => indicators.some((one) => one.group === id)),
  };
}

/** True for the key of the same scheme, of whatever version. */
export function isOfScheme(key: string, { id }: Pick<Scheme, 'id'>): boolean {
  return key === id || key.startsWith(`${id}@`);
}

/** True where the scheme, without what was added, gives the totals of then out of the figures of then; only units that lack nothing tell. */
function givesTotals(scheme: Scheme, units: ComparedPeriod['units'], ids: ReadonlySet<IndicatorId>): boolean {
  const known = schemeOfOnly(scheme, ids);
  const telling = units.flatMap(({ total, values }) => {
    const own = total === null ? null : ownTotal(known, values, 'exclude').total;
    return total === null || own === null ? [] : [subtract(total, own)];
  });
  return telling.length > 0 && telling.every((difference) => Math.abs(difference) <= tolerance);
}

/**
 * Whether this period's totals and those of the compared one can be told apart by their scheme. Another version of an office's own scheme is the same but for additions where it
 * has indicators that nobody had then, and gives the totals of then out of the figures of then: its weights have not changed.
 */
export function schemeBasis(
  dataset: Pick<Dataset, 'scheme' | 'units' | 'indicators'>,
  { scheme: before, units }: Pick<ComparedPeriod, 'scheme' | 'units'>,
): SchemeBasis {
  const { scheme, indicators } = dataset;
  const isOther = isOtherScheme(decidedScheme(dataset), before);
  if (before === null || !isComputed(scheme) || !isOfScheme(before, scheme))
    return isOther ? { kind: 'other', why: 'scheme' } : { kind: 'same' };
  const had = new Set(
    units.flatMap(({ values }) =>
      Object.entries(values).flatMap(([id, value]) => ((value ?? null) === null ? [] : [id])),
    ),
  );
  const added = indicators.filter((id) => !had.has(id));
  if (added.length > 0 && givesTotals(scheme, units, had)) return { kind: 'additions', added };
  return isOther ? { kind: 'other', why: 'version' } : { kind: 'same' };
}
