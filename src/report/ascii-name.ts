/** A text as part of a file's name: small letters without diacritics, digits, and hyphens between them. “XÃ ĐẠI LỘC” is `xa-dai-loc`. */
export function asciiName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
