/** The number above 0 that somebody types, its decimal mark a point or a comma; null where there is none. */
export function decimalIn(text: string): number | null {
  const plain = text.trim();
  const number = /^\d{1,6}(?:[.,]\d{1,6})?$/u.test(plain) ? Number(plain.replace(',', '.')) : 0;
  return number > 0 ? number : null;
}
