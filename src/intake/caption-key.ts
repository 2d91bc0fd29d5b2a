/** Characters; a longer text is no heading, and to look into one of 32,767 would take seconds. */
export const longestRead = 500;
const numbering =
  /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)](?!\d)|\d{1,2}(?:\.\d{1,2})+|[ivx]{1,4}[.)]|[a-h][.)]) ?(?=.*[a-z])/u;
const scale = /[([] ?(?:(?:diem )?toi da|max|thang(?: diem)?|\/)? ?\d*(?:[.,]\d+)? ?(?:%|diem|d)? ?[)\]]/gu;
const outOf = /\/ ?\d{1,3}(?: ?(?:diem|d))?(?![\da-z])/gu;
const maxForms = [
  /* “(thang 84)”, “trên 84”, “≤ 84”; “thang 10” is October without its mark. */
  /\bthang(?: diem)? ?(1[3-9]|[2-9]\d|\d{3})(?!\d)/u,
  /(?:\btren|≤|<=|\bdiem chuan|[([] ?tong) ?:? ?(\d{2,3}(?:[.,]\d+)?)(?= ?(?:diem|d)?(?:$|[)\]]))/u,
  /(?:\/|toi da:?|max|thang diem) ?(\d{1,3}(?:[.,]\d+)?)(?!\d)/u,
  /[([] ?(\d{1,3}(?:[.,]\d+)?) ?(?:diem|d)? ?[)\]]/u,
  /(?:^|[^\d.,])(\d{1,3}(?:[.,]\d+)?) ?(?:diem|d)(?![a-z])/u,
];

/** What is left of a heading for looking it up: letters and figures only, without numbering, “(%)”, “/18”, “(18 điểm)”; empty for a text too long for one. */
export function captionKey(plain: string): string {
  if (plain.length > longestRead) return '';
  return plain
    .replace(numbering, '')
    .replace(scale, ' ')
    .replace(outOf, ' ')
    .replace(/(?:^| )\d{1,3} ?(?:diem|d)$/u, '')
    .replace(/[^a-z\d#]+/gu, ' ')
    .trim();
}

/** The maximum that a heading states: 18 for “/18” and “(18 điểm)”; null where it states none. @param plain - lower case, no diacritics */
export function maxInCaption(plain: string): number | null {
  const unnumbered = plain.replace(numbering, '');
  for (const form of maxForms) {
    const found = form.exec(unnumbered);
    if (found) return Number(found[1]?.replace(',', '.'));
  }
  return null;
}
