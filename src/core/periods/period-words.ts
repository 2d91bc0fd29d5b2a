/** Numbers as they are said of months, quarters and weeks. A week or a quarter is also the first (nhất), the second (nhì). */
const numbers = new Map([
  ['giêng', 1],
  ['một', 1],
  ['nhất', 1],
  ['hai', 2],
  ['nhì', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map(
    (roman, place) => [roman, place + 1] as const,
  ),
]);

/*
 * Only with their marks: “tháng tạm tính” and “từ tháng” are no August and no April. “Tháng năm” is May where “Năm” is written as a name, and no year follows. “Tháng hai lần” is how often.
 */
const month =
  /(?<![\p{L}\d])(th[áa]ng) (giêng|mười một|mười hai|mười|một|hai|ba|tư|sáu|bảy|bẩy|tám|chín|chạp|x?i{1,3}|i?[vx]|vi{1,3}|ix)(?![\p{L}\d])(?! lần)/giu;
const may = /(?<![\p{L}\d])(tháng|Tháng|THÁNG) (?:Năm|NĂM)(?![\p{L}\d])(?!\s*[:,.…_]*\s*\d)/gu;
const quarter = /(?<![\p{L}\d])(qu[ýí]) (một|nhất|hai|nhì|ba|tư|bốn)(?![\p{L}\d])/giu;
const week = /(?<![\p{L}\d])(tuần) (?:thứ )?(nhất|một|hai|ba|tư|bốn|(?<=thứ )năm)(?![\p{L}\d])(?! lần)/giu;
/* “Chín tháng đầu năm”. */
const months =
  /(?<![\p{L}\d])(hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mười một) (?=tháng (?:đầu|cuối|năm)(?!\p{L}))/giu;
/* “Tháng: 9; Năm: 2026”, as a form has it. */
const labelled =
  /(?<![\p{L}\d])(tu[ầa]n|th[áa]ng|qu[ýíyi]|n[ăa]m)((?: báo cáo| đánh giá)?) ?[:=] ?(?=\d|[ivx]{1,4}(?![\p{L}\d]))/giu;

const any = /[:=] ?[\divx]|(?:th[áa]ng|qu[ýí]|tuần) \p{L}|\p{L} tháng/iu;

/** A text in which months, quarters and weeks are numbered in figures: “Tháng Bảy”, “Quý Hai” and “Tháng: 9” as “Tháng 7”, “Quý 2” and “Tháng 9”. All else stays. */
export function periodsInFigures(text: string): string {
  const composed = text.normalize('NFC');
  if (!any.test(composed)) return composed;
  const inFigures = (_: string, noun: string, name: string): string =>
    `${noun} ${String(numbers.get(name.toLowerCase()) ?? name)}`;
  return composed
    .replace(labelled, '$1$2 ')
    .replace(months, (_, name: string) => `${String(numbers.get(name.toLowerCase()) ?? name)} `)
    .replace(month, inFigures)
    .replace(may, '$1 5')
    .replace(quarter, inFigures)
    .replace(week, inFigures);
}
