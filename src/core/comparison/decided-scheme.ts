import type { Dataset } from '../dataset';
import { isOwnScheme, schemes } from '../scheme';
import type { Scheme } from '../scheme/types';

/** Figures of a period, of any origin. */
interface Figures {
  readonly scheme: Pick<Scheme, 'id' | 'version' | 'additive'>;
  readonly units: readonly Pick<Dataset['units'][number], 'values'>[];
}

/* A maximum and the rounding of what is published. */
const tolerance = 0.005;

/** Whether figures by these indicators could be points of the scheme: it has them all, and none is above its maximum. */
function fits(units: Figures['units'], scheme: Scheme): boolean {
  const maxima = new Map<string, number>(scheme.indicators.map(({ id, max }) => [id, max]));
  return units.every(({ values }) =>
    Object.entries(values).every(
      ([id, value]) => (value ?? null) === null || (value ?? 0) <= (maxima.get(id) ?? -1) + tolerance,
    ),
  );
}

/** What a history calls a scheme: its id, and its version where it has one. */
function schemeKey({ id, version }: Pick<Scheme, 'id' | 'version'>): string {
  return version === undefined ? id : `${id}@${version}`;
}

/**
 * Id of the scheme that the figures themselves decide for; null where they could follow another one as well, as totals alone always could, and as a few groups of points could that don't add up
 * to their totals. Only two schemes that are each decided contradict one another.
 */
export function decidedScheme({ scheme, units }: Figures): string | null {
  const known = units.some(({ values }) => Object.values(values).some((value) => (value ?? null) !== null));
  if (!known) return null;
  /* What an office has asked for by name is no guess. */
  if (isOwnScheme(scheme)) return schemeKey(scheme);
  /* Points are only ever taken for such on evidence; percentages are what is left. */
  if (scheme.additive) return scheme.id;
  return schemes.some((other) => other.additive && other.id !== scheme.id && fits(units, other)) ? null : scheme.id;
}

/** As {@link decidedScheme}, of a period of which only the id of the scheme is known. */
export function decidedSchemeOf(id: string | null, units: Figures['units']): string | null {
  const scheme = schemes.find((one) => one.id === id);
  return scheme === undefined ? id : decidedScheme({ scheme, units });
}

/** True only where each of the two is decided: a sheet of totals, or of fewer groups, contradicts nothing. */
export function isOtherScheme(now: string | null, before: string | null): boolean {
  return now !== null && before !== null && now !== before;
}
