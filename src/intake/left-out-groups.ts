import { groupByWords } from './heading-grammar';

/* “(không gồm nhóm thanh toán)”, “chưa tính điểm thanh toán, hài lòng”: what a total does not hold. */
const leftOut =
  /[([]? ?\b(?:(?:chua|khong)(?: duoc)?(?: (?:bao gom|gom|tinh|cham|danh gia|tong hop|cong|ke))+|(?:ngoai |loai )?tru(?= (?:diem |cac )*(?:nhom|chi so)))(?: (?:diem|nhom|chi so|cac|ca|den|vao))* (?<what>[^()[\]:;.]{3,80})[)\]]?/gu;
/* Dossiers and units that do not count are no group. */
const ofOthers = /^(?:ho so|hs|so|don vi|tthc|thu tuc|truong hop)\b/u;

function groupsIn(what: string): readonly string[] {
  return ofOthers.test(what) ? [] : what.split(/,| va /u).filter((each) => groupByWords(each.trim()) !== null);
}

/** What a line says of groups that a total does not hold, as it calls them. @param plain - lower case, no diacritics */
export function groupsLeftOut(plain: string): readonly string[] {
  return [...plain.slice(0, 500).matchAll(leftOut)].flatMap(({ groups }) => groupsIn(groups?.['what'] ?? ''));
}

/** A heading without what it says of groups that it does not hold: “tong diem” of “tổng điểm (không gồm nhóm thanh toán)”. @param plain - lower case, no diacritics */
export function withoutLeftOutGroups(plain: string): string {
  return plain.replace(leftOut, (found: string, what: string) => (groupsIn(what).length > 0 ? ' ' : found)).trim();
}
