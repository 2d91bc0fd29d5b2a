import { fieldsOfWork } from './institution-words';

/** “UBND”, “HĐND và UBND” before the type and name of a place. */
export const officePrefix = /^(?:(?:hđnd|hội đồng nhân dân)(?: và |, ?| ?- ?|\/))?(?:ubnd|uỷ ban nhân dân) (?=\S)/u;

/** The type at the head of a place's name, in full or short; not Tỉnh đoàn, Huyện ủy. */
export const unitTypes =
  /^(?:(xã|phường|thị trấn|đặc khu)(?! (?:đoàn|uỷ|đội)$) |(thị xã|thành phố|huyện|quận|tỉnh)(?! (?:đoàn|uỷ|đội)(?: |$)) |(x|p|tt|tx|tp|h|q|đk)(?:\. ?| ))(?=\S)/u;

export const spelledOut: Readonly<Record<string, string>> = {
  x: 'xã',
  p: 'phường',
  tt: 'thị trấn',
  tx: 'thị xã',
  tp: 'thành phố',
  h: 'huyện',
  q: 'quận',
  đk: 'đặc khu',
};

const centre = /^tt\.? ?(?=\S)/u;

/** True where “TT” is trung tâm and not thị trấn: TT PVHCC, TT Y tế. */
export function isCentre(name: string): boolean {
  if (!name.startsWith('tt')) return false;
  const head = centre.exec(name)?.[0];
  if (head === undefined) return false;
  const rest = name.slice(head.length);
  return fieldsOfWork.test(rest) || /^(?:pvhcc|hcc|yt|cntt)(?: |$)/u.test(rest);
}
