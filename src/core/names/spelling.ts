/* Few words need it; to look first spares most names the way through NFD and back. */
const oldSpelling = /[òóỏõọ][aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệ]|[ùúủũụ][yỳýỷỹỵ]/iu;

/* The capitals of ð and ɖ look as Đ does, and old keyboards and converters write them for it. */
const otherD: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };

/**
 * One form for the several ways in which Vietnamese text is typed: NFC, Đ for the letters that look like it, and the tone where the new spelling has it (hoà, thuý), so that
 * “Hòa” and “Hoà” are the same word. Letter case stays.
 */
export function unifySpelling(text: string): string {
  const composed = text.normalize('NFC').replace(/[ÐðƉɖ]/gu, (letter) => otherD[letter] ?? letter);
  if (!oldSpelling.test(composed)) return composed;
  return composed
    .normalize('NFD')
    .replace(/(o(?=.[ae])|u(?=.y))([\u0300\u0301\u0303\u0309\u0323])([aey])/giu, '$1$3$2')
    .normalize('NFC');
}
