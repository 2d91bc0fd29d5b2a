import { findPeriod, type Period } from '../core/period';
import { plainText } from '../core/plain-text';

/** A heading taken apart. */
export interface Caption {
  /** Forms under which to look it up, most exact first; empty where the text has only numbers and marks. */
  readonly keys: readonly string[];
  readonly period: Period | null;
  /** Maximum that the heading states: 18 for “/18” and “(18 điểm)”. */
  readonly max: number | null;
  /** True where it says that its figures are percentages. */
  readonly percent: boolean;
}

/** Characters; a longer text is no heading, and to look into one of 32,767 would take seconds. */
const longestRead = 500;
const numbering =
  /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)](?!\d)|\d{1,2}(?:\.\d{1,2})+|[ivx]{1,4}[.)]|[a-z][.)]) ?(?=.*[a-z])/u;
const scale = /[([] ?(?:(?:diem )?toi da|max|thang(?: diem)?|\/)? ?\d*(?:[.,]\d+)? ?(?:%|diem|d)? ?[)\]]/gu;
const outOf = /\/ ?\d{1,3}(?: ?(?:diem|d))?(?![\da-z])/gu;
const maxForms = [
  /(?:\/|toi da:?|max|thang diem) ?(\d{1,3}(?:[.,]\d+)?)(?!\d)/u,
  /[([] ?(\d{1,3}(?:[.,]\d+)?) ?(?:diem|d)? ?[)\]]/u,
  /(?:^|[^\d.,])(\d{1,3}(?:[.,]\d+)?) ?(?:diem|d)(?![a-z])/u,
];
/* “THÁNG 4 (tạm tính)” names no more than its period. */
const provisional = /\( ?tam tinh ?\)/u;
const prefixes = ['nhom chi so ', 'nhom ', 'chi so ', 'ty le ', 'ti le ', 'diem so ', 'diem ', 'ket qua ', 'muc do '];
const suffixes = [' ty le', ' ti le', ' diem', ' dat', ' dat duoc'];

/** What is left of a heading for looking it up: letters and figures only, without numbering, “(%)”, “/18”, “(18 điểm)”; empty for a text too long for one. */
export function captionKey(plain: string): string {
  if (plain.length > longestRead) return '';
  return plain
    .replace(numbering, '')
    .replace(scale, ' ')
    .replace(outOf, ' ')
    .replace(/ \d{1,3} ?(?:diem|d)$/u, '')
    .replace(/[^a-z\d#]+/gu, ' ')
    .trim();
}

function keysOf(plain: string): readonly string[] {
  const keys = new Set([captionKey(plain), captionKey(plain.replace(/\([^)]*\)/gu, ' '))]);
  for (const key of keys) {
    for (const prefix of prefixes) if (key.startsWith(prefix)) keys.add(key.slice(prefix.length));
    for (const suffix of suffixes) if (key.endsWith(suffix)) keys.add(key.slice(0, -suffix.length));
  }
  keys.delete('');
  return [...keys];
}

function maxOf(plain: string): number | null {
  for (const form of maxForms) {
    const found = form.exec(plain);
    if (found) return Number(found[1]?.replace(',', '.'));
  }
  return null;
}

const nothing: Caption = { keys: [], period: null, max: null, percent: false };

/** Reads one heading cell. */
export function readCaption(text: string): Caption {
  if (text.length > longestRead) return nothing;
  const plain = plainText(text);
  const named = findPeriod(text);
  const rest = (named?.rest ?? plain).replace(provisional, ' ');
  const percent = rest.includes('%') || /\bt[yi] le\b/u.test(rest);
  return { keys: keysOf(rest), period: named?.period ?? null, max: maxOf(rest.replace(numbering, '')), percent };
}
