import { plainText } from '../core/text/plain-text';

/*
 * How people write what totals are out of: one grammar for headings, titles, lines under the table and names of rows. A number that begins a range (“Thang điểm: 90 - 100 Xuất sắc”) or
 * counts steps (“thang điểm 5 mức”) is no scale; the end of a range from 0 is.
 */
const range = String.raw`(?:-|÷|~|→|den|toi)`;
const noScaleAfter = String.raw`(?![.,]?\d| \d| ?${range} ?(?:duoi )?\d{1,4}(?![\d/])| ?%| (?:tro (?:len|xuong)|muc|bac|cap|buoc|don vi|ho so|xa|so)\b)`;
const most = String.raw`(?:(?:tu )?[01] ?${range} ?)?(?<max>1[.,]000|\d{1,4}(?:[.,]\d{1,2})?)${noScaleAfter}`;
const is = String.raw`(?: la| bang| theo quy dinh)*[ :=]*`;
const scaleOf = String.raw`(?<!\btu )\b(?:thang|he)(?<ofPoints> diem)?(?: (?:chuan|toi da|danh gia|cham|tong hop|ap dung))*${is}${most}`;
const turnedInto = String.raw`\bquy (?:doi )?(?:tu (?:thang|he)(?: diem)? \d+(?: diem)? )?(?:ve|sang|ra|thanh|theo)(?: (?:thang|he)(?: diem)?)? ${most}`;
const greatest = String.raw`\b(?:tong (?:so )?diem (?:toi da|chuan|tran)(?: cua [a-z\d ]{1,40}?)?|diem chuan)${is}${most}`;

const inLine = {
  /* What is written as already done; “chưa quy về thang 100” is not. */
  converted: new RegExp(String.raw`(?<!\b(?:chua|se|khong|can|phai)(?: duoc)? )${turnedInto}`, 'gu'),
  sure: [new RegExp(scaleOf, 'gu'), new RegExp(greatest, 'gu')],
  /* Often of a part (“nhóm … tối đa 22 điểm”). “Đạt trên 84 điểm” is more than 84, no scale. */
  likely: [
    new RegExp(
      String.raw`(?<!\b(?:(?:cong|thuong|tru|phat)(?: them)? |(?:nhom|tieu chi|(?<!bo )chi so)\b[^;:.,()]{0,60}))\btoi da${is}${most} ?(?:diem|d)\b`,
      'gu',
    ),
    new RegExp(
      String.raw`(?:^|; )[^a-z;]*(?:so )?diem toi da(?: cua (?:bo|toan|ca) [a-z\d ]{1,40}?)?${is}${most}`,
      'gu',
    ),
    new RegExp(String.raw`\b(?:tren tong(?: so)?|(?:tinh|cham) tren) ${most} ?(?:diem|d)\b`, 'gu'),
  ],
};

/* In a heading only behind what the column is called: “Thang điểm 84” alone is a column of maxima. */
const inHeading = [
  String.raw`(?:\b(?:quy|tinh|cham) )?(?:\b(?:doi )?(?:tu (?:thang|he)(?: diem)? \d+ )?(?:ve|sang|ra|tren|theo) )?${scaleOf}(?: ?(?:diem|d)\b)?`,
  String.raw`[([] ?(?:(?:so )?(?:diem )?(?:chuan|toi da|tran)|max(?:imum)?|out of|(?:tren )?tong(?: so)?(?: diem)?(?: toi da)?|(?:tinh )?tren|quy (?:doi )?(?:ve|sang|ra)|(?=(?:tu )?0))${is}${most}(?: ?(?:diem|d))? ?[)\]]`,
  String.raw`(?<=\b(?:diem|dat|duoc|so) ?)(?:tren|out of|[/] ?tong|tren tong)(?: so)? ${most}(?: ?(?:diem|d))?$`,
  String.raw`(?:≤|<=) ?${most}(?: ?(?:diem|d)\b)?`,
].map((form) => new RegExp(form, 'u'));

/** Plain text in which a month is no scale: “tháng” and “thang” would be one word. */
function withoutMonths(text: string): string {
  return plainText(text.normalize('NFC').replace(/th[áÁ]ng/giu, ' # '));
}

function maxOf({ groups }: RegExpExecArray | RegExpMatchArray): number {
  const max = groups?.['max'] ?? '';
  return /^1[.,]000$/u.test(max) ? 1000 : Number(max.replace(',', '.'));
}

/** “thang 9”, “thang 2026” without “điểm”, where nobody typed diacritics, are months. */
function maybeMonth(found: RegExpExecArray | RegExpMatchArray, text: string): boolean {
  const max = maxOf(found);
  if (!found[0].includes('thang') || found.groups?.['ofPoints'] !== undefined) return false;
  return max > 1999 || (max <= 12 && !/[^ -~]/u.test(text));
}

/** The scale that a heading states beside its name, and its plain text without it: 84 and “tong diem ( )” for “Tổng điểm (thang 84)”; null where it states none in words. */
export function scaleInHeading(text: string): { readonly max: number; readonly rest: string } | null {
  if (!/\d/u.test(text)) return null;
  const plain = withoutMonths(text);
  for (const form of inHeading) {
    const found = form.exec(plain);
    if (!found || !/[a-z]/u.test(plain.slice(0, found.index)) || maybeMonth(found, text)) continue;
    /* A month beside it stays to be read. */
    const rest = `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`;
    return { max: maxOf(found), rest: rest.replace(/#/gu, 'thang').replace(/\s+/gu, ' ').trim() };
  }
  return null;
}

/**
 * The scale that lines over or under a table state; null where they state none, or none that a total of `least` keeps to.
 * What they say that totals have been converted to goes before all else, and “thang” before a maximum that may be of a part.
 * @param least - The greatest total: a smaller maximum is one of something else.
 */
export function scaleInLines(lines: readonly string[], least: number): number | null {
  const stated = (form: RegExp): readonly number[] => maximaIn(lines, form).filter((max) => max >= least);
  const [converted] = stated(inLine.converted);
  if (converted !== undefined) return converted;
  for (const forms of [inLine.sure, inLine.likely]) {
    const all = forms.flatMap(stated);
    if (all.length > 0) return all.find((max) => max !== 100) ?? 100;
  }
  return null;
}

/** A line is read so far: what is longer is no line of a table, and would keep everybody waiting. */
const longestLine = 500;

function maximaIn(lines: readonly string[], form: RegExp): readonly number[] {
  const text = lines.map((line) => line.slice(0, longestLine)).join(' ; ');
  return [...withoutMonths(text).matchAll(form)].filter((found) => !maybeMonth(found, text)).map(maxOf);
}

/** True where lines say that the totals have been converted, to whatever scale. */
export function saysConverted(lines: readonly string[]): boolean {
  return maximaIn(lines, inLine.converted).length > 0;
}

/** What lines over or under a table surely call a scale (“thang”, “tổng điểm tối đa”), whatever the totals are; none where they speak of a conversion. */
export function scalesInLines(lines: readonly string[]): readonly number[] {
  if (saysConverted(lines)) return [];
  return inLine.sure.flatMap((form) => maximaIn(lines, form));
}

/* A weight is no scale. */
const namesMaxima =
  /^\(?(?:(?:tong )?(?:so )?diem (?:toi da|chuan|tran)|(?:tong )?thang diem|toi da)(?: toi da)?(?: (?:theo|cua|duoc) .*)?(?:[ :]*\d+ ?(?:diem|d)?)?\)?:?$/u;

/**
 * True for the name of a row that states what its figures are out of. “Max” is the most that a unit has, unless no unit has it and it is a whole number.
 * @param value - What the row has in the column of totals.
 * @param least - The greatest total.
 */
export function isRowOfMaxima(name: string, value: number, least: number): boolean {
  const plain = plainText(name);
  return namesMaxima.test(plain) || (/^max(?:imum)?:?$/u.test(plain) && Number.isInteger(value) && value > least);
}
