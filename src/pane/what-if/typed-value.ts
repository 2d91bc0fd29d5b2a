/** A figure as it is typed, its decimal mark a point or a comma; null for a blank, undefined for what is none or is out of 0 to `max`. */
export function typedValue(text: string, max: number): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  const value = /^\d{1,13}(?:[.,]\d{1,8})?$/u.test(plain) ? Number(plain.replace(',', '.')) : NaN;
  return value <= max ? value : undefined;
}
