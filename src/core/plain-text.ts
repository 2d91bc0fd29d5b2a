/**
 * Text without what people type differently: letter case, diacritics (đ is d), Unicode form, invisible characters, kinds of dash, line breaks and
 * surplus spaces. For headings and keywords only, never for units' names: PHÚ THÀNH is not PHÚ THẠNH.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
