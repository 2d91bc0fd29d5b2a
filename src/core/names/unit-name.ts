import { officeInFull } from './office-in-full';
import { remembered } from './remembered';
import { tidyName } from './tidy-name';
import { isCentre, officePrefix, spelledOut, unitTypes } from './unit-types';
import { withoutProvince } from './without-province';

const withoutOffice = remembered((name: string): string => {
  const tidy = tidyName(name);
  const place = withoutProvince(tidy.replace(officePrefix, ''));
  return unitTypes.test(place) && !isCentre(place) ? place : officeInFull(place);
});

/**
 * The form by which units are matched. Letter case, Unicode form, tone placement (Hòa = Hoà), “UBND”, the type of the unit, the province behind it, the mark of a footnote, a bullet, “&” for “và”, the
 * short forms that offices use (BQL, BHXH, Sở KH&CN) and surplus spaces don't count; diacritics do: PHÚ THÀNH is not PHÚ THẠNH.
 */
export const unitKey = remembered((name: string): string => {
  const place = withoutOffice(name);
  if (isCentre(place)) return place;
  const bare = place.replace(unitTypes, '');
  return bare.endsWith(' thành phố') ? bare.replace(/(.) thành phố$/u, '$1') : bare;
});

/** As {@link unitKey}, but the type counts where the name has one: it tells xã X from phường X. */
export function typedUnitKey(name: string): string {
  return withoutOffice(name).replace(
    unitTypes,
    (_, local?: string, district?: string, short?: string) => `${local ?? district ?? spelledOut[short ?? ''] ?? ''} `,
  );
}

/** The province that a name bears behind it (“Sở Y tế - tỉnh X”): lower case; null where it bears none. */
export function provinceOf(name: string): string | null {
  const place = tidyName(name).replace(officePrefix, '');
  const behind = place.slice(withoutProvince(place).length).replace(/[()]/gu, '');
  const province = behind.replace(/^(?:[\s,.-]|(?:tỉnh|thành phố|tp)(?=[\s.,]|$))*/u, '').trim();
  return province === '' ? null : province;
}

/** True where two names bear different provinces: departments of the same name, each of its own province. */
export function ofOtherProvinces(a: string, b: string): boolean {
  if (a === b) return false;
  const [left, right] = [provinceOf(a), provinceOf(b)];
  return left !== null && right !== null && left !== right;
}

/** The name without any diacritics: only to point out names that look alike, never to match. */
export function plainName(name: string): string {
  return unitKey(name).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}

/** Compares unit codes part by part, numbers as numbers: H44.13 comes before H44.129. Negative, zero or positive. */
export function compareCodes(a: string, b: string): number {
  const left = a.match(/\d+|\D+/gu) ?? [];
  const right = b.match(/\d+|\D+/gu) ?? [];
  for (const [index, x] of left.entries()) {
    const y = right[index];
    if (y === undefined) return 1;
    const order = /^\d/u.test(x) && /^\d/u.test(y) ? Number(x) - Number(y) : Number(x > y) - Number(x < y);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
