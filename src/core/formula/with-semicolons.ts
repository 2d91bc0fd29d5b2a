/** Commas between arguments as semicolons; texts in quotation marks and quoted names of sheets stay. */
export function withSemicolons(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|,/gu, (piece) => (piece === ',' ? ';' : piece));
}
