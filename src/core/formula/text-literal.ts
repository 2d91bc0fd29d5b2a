/** A text in a formula. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/gu, '""')}"`;
}
