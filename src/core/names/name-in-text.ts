import { unitKind } from './unit-kind';

const types = 'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh';
const typeAtHead = new RegExp(`^((?:UBND |HĐND |và )*)(${types})(?= [\\p{L}\\d])`, 'iu');
const acronyms = /(^|[\s(])(ubnd|hđnd|(?:tt|tp|tx|p|x|h|q)\.)/giu;
const officeHeads = /^((?:chi cục|cục|sở|ban|phòng|văn phòng|thanh tra|trung tâm) )(\p{L})/u;

function upperAcronyms(text: string): string {
  return text.replace(acronyms, (match) => match.toUpperCase());
}

/** “THỊ TRẤN CHỢ VÀM” is “thị trấn Chợ Vàm”. */
function placeName(lower: string): string {
  const titled = lower.replace(/[\p{L}\p{M}'’]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  return upperAcronyms(titled).replace(typeAtHead, (_, office: string, type: string) => office + type.toLowerCase());
}

/** “SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH” is “Sở Văn hóa, Thể thao và Du lịch”: a capital begins each field of work. */
function officeName(lower: string): string {
  const fields = lower
    .replace(officeHeads, (_, head: string, first: string) => head + first.toUpperCase())
    .replace(/(^|, | và )(\p{L})/gu, (_, before: string, first: string) => before + first.toUpperCase())
    .replace(new RegExp(` (${types})(?= |$)`, 'giu'), (type) => type.toLowerCase());
  return upperAcronyms(fields);
}

function isAllCaps(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

/**
 * A unit's name as running text has it: “BÌNH THẠNH ĐÔNG” becomes “Bình Thạnh Đông”. Only a name all in capitals is changed; in any other (SRó, KDang) the
 * letters are as its owner wants them.
 */
export function nameInText(name: string): string {
  if (!isAllCaps(name)) return name;
  const [first = '', ...province] = name.toLowerCase().split(/\s+-\s+/u);
  const office = unitKind(name) === 'department';
  return [office ? officeName(first) : placeName(first), ...province.map(placeName)].join(' - ');
}

/** The row of the whole at the head of a sentence: “TOÀN HUYỆN” becomes “Toàn huyện”; null where its name says something else (TỔNG, BÌNH QUÂN …). */
export function wholeInText(name: string): string | null {
  const whole = /^toàn\s+(.+)$/iu.exec(name.trim());
  if (!whole?.[1]) return null;
  return isAllCaps(name)
    ? `Toàn ${nameInText(whole[1]).replace(new RegExp(`^(${types})$`, 'iu'), (type) => type.toLowerCase())}`
    : name;
}
