import { provinceNames } from './province-names';
import { unifySpelling } from './spelling';

/** Departments (sở, ban, ngành, phòng) may be ranked apart from the local authorities (xã, phường, thị trấn, đặc khu …). */
export type UnitKind = 'department' | 'commune';

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const officePrefix = /^(?:hđnd (?:và|&) )?(?:ubnd|uỷ ban nhân dân) /u;
const unitTypes = /^(?:(xã|phường|thị trấn|đặc khu|thị xã|thành phố|huyện|quận) |(x|p|tt|tx|tp|h|q)(?:\. ?| ))(?=\S)/u;
const spelledOut: Readonly<Record<string, string>> = {
  x: 'xã',
  p: 'phường',
  tt: 'thị trấn',
  tx: 'thị xã',
  tp: 'thành phố',
  h: 'huyện',
  q: 'quận',
};
const department =
  /^(?:sở|ban|văn phòng|phòng|thanh tra|chi cục|cục|trung tâm|bộ chỉ huy|công an|bảo hiểm|chi nhánh|kho bạc|thuế|bệnh viện|quỹ|hạt kiểm lâm|trường (?:đại học|cao đẳng|trung cấp|chính trị|thpt|thcs|tiểu học|mầm non)) /u;

/** Anything that {@link tidy} changes beside the spelling and the letter case; most names have nothing of it. */
const untidy = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF‐‑–—−]|[^\S ]|\s\s|^\s|\s$/u;

function tidy(text: string): string {
  const lower = unifySpelling(text).toLowerCase();
  if (!untidy.test(lower)) return lower;
  return lower
    .replace(invisible, '')
    .replace(/[‐‑–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

function withoutProvince(name: string): string {
  const dash = name.lastIndexOf(' - ');
  if (dash <= 0) return name;
  const named = name.search(/ - (?:tỉnh|thành phố|tp\.?) /u);
  if (named > 0) return name.slice(0, named);
  return provinceNames.has(name.slice(dash + 3)) ? name.slice(0, dash) : name;
}

function withoutOffice(name: string): string {
  return withoutProvince(tidy(name)).replace(officePrefix, '');
}

/**
 * The form by which units are matched. Letter case, Unicode form, tone placement (Hòa = Hoà), “UBND”, the type of the unit, the province
 * after a dash and surplus spaces don't count; diacritics do: PHÚ THÀNH is not PHÚ THẠNH.
 */
export function unitKey(name: string): string {
  return withoutOffice(name).replace(unitTypes, '');
}

/** As {@link unitKey}, but the type counts where the name has one: it tells xã X from phường X. */
export function typedUnitKey(name: string): string {
  return withoutOffice(name).replace(
    unitTypes,
    (_, full?: string, short?: string) => `${full ?? spelledOut[short ?? ''] ?? ''} `,
  );
}

/** What sort of unit the name says it is; a bare name is a local authority's. */
export function unitKind(name: string): UnitKind {
  return department.test(`${tidy(name)} `) ? 'department' : 'commune';
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
