/** Tells the rows of one sheet apart, and finds a row of the sheet again in what was made of it: name and code as they are written. */
export function rowKey({ name, code }: { readonly name: string; readonly code: string | null }): string {
  return `${code ?? ''}\u0000${name}`;
}
