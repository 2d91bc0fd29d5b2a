/** The formula with its words in small letters (parameters, steps) replaced; texts in quotation marks stay. */
export function rename(formula: string, nameOf: (word: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|[a-z][a-z_]*/gu, (piece) => (piece.startsWith('"') ? piece : nameOf(piece)));
}
