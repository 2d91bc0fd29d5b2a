/* Most texts need none of what follows. */
const untidy = /[‐‑‒–—−]|[^\S ]|\s\s|^\s|\s$/u;

/**
 * Text without what people type differently: letter case, diacritics (đ is d, and so are ð and ɖ, whose capitals look the same), Unicode form, invisible characters, kinds of dash, line breaks and
 * surplus spaces. For headings and keywords only, never for units' names: PHÚ THÀNH is not PHÚ THẠNH.
 */
export function plainText(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]+/gu, '')
    .replace(/[đĐðÐɖƉ]/gu, 'd')
    .toLowerCase();
  return untidy.test(letters)
    ? letters
        .replace(/[‐‑‒–—−]/gu, '-')
        .replace(/\s+/gu, ' ')
        .trim()
    : letters;
}
