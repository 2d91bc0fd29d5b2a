import { provinceNames } from './province-names';

/** Departments (sở, ban, ngành, phòng) may be ranked apart from the local authorities (xã, phường, thị trấn, đặc khu …). */
export type UnitKind = 'department' | 'commune';

const officePrefix = /^(?:(?:hđnd (?:và|&) )?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)) /u;
const typePrefix = /^(?:(xã|phường|thị trấn|đặc khu|thị xã|thành phố|huyện|quận)|(x|p|tt|tx|tp|h|q)(?:\.\s?|\s))\s?(?=\S)/u;
const abbreviations: Readonly<Record<string, string>> = {
  x: 'xã', p: 'phường', tt: 'thị trấn', tx: 'thị xã', tp: 'thành phố', h: 'huyện', q: 'quận',
};
const department =
  /^(?:sở|ban|văn phòng|phòng|thanh tra|chi cục|cục|trung tâm|bộ chỉ huy|công an|bảo hiểm|chi nhánh|kho bạc|thuế|trường|viện|bệnh viện|quỹ|đội|hạt) /u;

/** “hòa” and “hoà”, “thúy” and “thuý” become one spelling; so do the two Unicode forms of any letter. */
function unifySpelling(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(o(?=.[ae])|u(?=.y))([\u0300\u0301\u0303\u0309\u0323])([aey])/gu, '$1$3$2')
    .normalize('NFC');
}

function dropProvince(name: string): string {
  const suffix = /^(.+?)\s+-\s+(?:(tỉnh|thành phố|tp\.?)\s+)?([^-]+)$/u.exec(name);
  if (!suffix) return name;
  const [, rest = name, level, last = ''] = suffix;
  return level !== undefined || provinceNames.has(last.trim()) ? rest : name;
}

function prepare(name: string): string {
  const text = unifySpelling(name)
    .toLowerCase()
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return dropProvince(text).replace(officePrefix, '');
}

/**
 * The form by which units are matched: letter case, Unicode form, tone placement (Hòa = Hoà), UBND, the type of the unit, the province
 * after a dash and surplus spaces don't count. Diacritics do: PHÚ THÀNH is not PHÚ THẠNH.
 */
export function unitKey(name: string): string {
  return prepare(name).replace(typePrefix, '');
}

/** As {@link unitKey}, with the type kept where the name has one: tells xã X from phường X. */
export function typedUnitKey(name: string): string {
  return prepare(name).replace(typePrefix, (_, full: string | undefined, short: string | undefined) => `${full ?? abbreviations[short ?? ''] ?? ''} `);
}

/** What sort of unit the name says it is; a bare name is a local authority's. */
export function unitKind(name: string): UnitKind {
  return department.test(`${prepareKind(name)} `) ? 'department' : 'commune';
}

function prepareKind(name: string): string {
  return unifySpelling(name).toLowerCase().replace(/\s+/gu, ' ').trim();
}

/**
 * Compares unit codes part by part, numbers as numbers: H44.13 comes before H44.129.
 */
export function compareCodes(a: string, b: string): number {
  const partsOf = (code: string): string[] => code.match(/\d+|\D+/gu) ?? [];
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [x = '', y = ''] = [left[index], right[index]];
    const order = /^\d/u.test(x) && /^\d/u.test(y) ? Number(x) - Number(y) : Number(x > y) - Number(x < y);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
