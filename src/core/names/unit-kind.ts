import { fieldInitials, fieldsOfWork, officeHeads, sharedHeads } from './institution-words';
import { tidyName } from './tidy-name';
import { isCentre, officePrefix, unitTypes } from './unit-types';
import { withoutProvince } from './without-province';

/** Departments (sở, ban, ngành, phòng) may be ranked apart from the local authorities (xã, phường, thị trấn, đặc khu …). */
export type UnitKind = 'department' | 'commune';

/* No Vietnamese syllable is without a vowel: VP, BQL, BHXH, KBNN, TTPVHCC, VKS, BCH, CDC. */
const initials = /^[b-df-hj-np-tv-xzđ]{2,}\d*(?: |$)/u;
const initialsOfPlace = /^(?:tt|tx|tp|đk|hcm|tphcm) ?/u;
/* What is of the province, or of a region, is no commune: Điện lực tỉnh, Hải quan khu vực II. */
const ofProvince = /. (?:tỉnh|khu vực (?:[ivx]+|\d+))$/u;
/* Words in which xã is no commune. */
const society =
  /(?<!\p{L})văn xã(?!\p{L})|(?:bảo hiểm|chính sách|thương binh(?: và|,)?|khoa học|văn hoá(?: -| và|,)?|kinh tế(?: -| và|,)?|chính trị(?: -| và|,)?|trật tự|an sinh|y tế|công tác) xã hội/gu;
const ofCommune = / (?:(?:xã|phường|thị trấn|đặc khu) \S|(?:x|p)\. ?\S)/u;

function followsHead(name: string): string | null {
  const head = sharedHeads.exec(name)?.[0];
  return head === undefined || !/[ .]$/u.test(head) ? null : name.slice(head.length);
}

/* A department by its field of work alone, as lists write it: “Nội vụ”, “Giáo dục và Đào tạo”. */
const fields = new Set([...fieldInitials.values()].map(unlinked));

/** A field of work without the words and signs between its parts: “khoa học công nghệ” of “Khoa học - Công nghệ”. */
function unlinked(field: string): string {
  return field.replace(/ và |[ ,-]+/gu, ' ');
}

function isOffice(name: string): boolean {
  const own = withoutProvince(name);
  if (fields.has(unlinked(own)) || officeHeads.test(own) || ofProvince.test(name) || isCentre(name)) return true;
  if (initials.test(name) && !initialsOfPlace.test(name)) return true;
  const rest = followsHead(own);
  if (rest === null) return false;
  return fieldsOfWork.test(rest) || initials.test(rest) || fieldInitials.has(rest.replace(/ và |[ ,.-]/gu, ''));
}

function ofTidy(name: string): UnitKind {
  if (officePrefix.test(name) || (unitTypes.test(name) && !isCentre(name)) || !isOffice(name)) return 'commune';
  return ofCommune.test(name.replace(society, '')) ? 'commune' : 'department';
}

/** What sort of unit the name says it is. A bare name is a local authority's, and so is the name of an office of a commune: its one-stop centre, its police. */
export function unitKind(name: string): UnitKind {
  return ofTidy(tidyName(name));
}

const departments =
  /(?:^| )(?:sở|ban|ngành|phòng|tỉnh|cơ quan|trung ương|ngành dọc|agency|agencies|departments?)(?= |$)/u;
const communes =
  /(?:^| )(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|địa phương|communes?|wards?|districts?)(?= |$)/u;

/** What sort of units a section of the sheet has, by its caption, or by what a column says of a unit's level (“Cấp xã”, AGENCY); null where it says neither, or both. */
export function sectionKind(caption: string): UnitKind | null {
  const words = tidyName(caption)
    .replace(society, ' ')
    .replace(/uỷ ban nhân dân/gu, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(/(?:^| )địa bàn (?:toàn )?tỉnh(?= |$)/gu, ' ');
  const [department, commune] = [departments.test(words), communes.test(words)];
  return department === commune ? null : department ? 'department' : 'commune';
}

/** True for a name that begins with the type of a local authority: “Xã Tân Lập”, “UBND phường Long Khánh”. */
export function isNamedCommune(name: string): boolean {
  const tidy = tidyName(name);
  return (officePrefix.test(tidy) || unitTypes.test(tidy)) && ofTidy(tidy) === 'commune';
}
