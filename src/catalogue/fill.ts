/** Puts the parameters into a sentence of the catalogue: `{name}` becomes `params.name`. An unknown one stays visible. */
export function fill(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (placeholder, name: string) => String(params[name] ?? placeholder));
}
