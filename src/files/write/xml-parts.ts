/*
 * Parts of a workbook are changed as text, so that whatever we do not know in them stays letter for letter (ECMA-376, part 1, clause 18). What does not look as expected,
 * such as another prefix or the strict namespace, is left alone by whoever asks.
 */

/** One section of a part, such as `<fonts …>…</fonts>`. */
export interface Section {
  readonly start: number;
  readonly end: number;
  /** What is between its tags. */
  readonly inner: string;
}

/** The first section of that name, also an empty one; null where there is none. */
export function sectionOf(xml: string, name: string): Section | null {
  const match = new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>(?<inner>[\\s\\S]*?)</${name}>)`, 'u').exec(xml);
  return match && { start: match.index, end: match.index + match[0].length, inner: match.groups?.['inner'] ?? '' };
}

/** Number of elements of that name in a text; none of those that are counted here lies in another of its name. */
export function countOf(xml: string, name: string): number {
  return xml.match(new RegExp(`<${name}[\\s/>]`, 'gu'))?.length ?? 0;
}

/** The value of an attribute as it stands there; null where there is none. */
export function attributeOf(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="(?<value>[^"]*)"`, 'u').exec(tag)?.groups?.['value'] ?? null;
}

/** Every element of that name with its tag alone, or whole where it has an end. */
export function elementsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${name}>)`, 'gu')) ?? [];
}

/** The text with another in place of a section. */
export function withSection(xml: string, { start, end }: Pick<Section, 'start' | 'end'>, text: string): string {
  return `${xml.slice(0, start)}${text}${xml.slice(end)}`;
}

/** Puts a text before the first of some tags; null where none of them is there. */
export function before(xml: string, tags: readonly string[], text: string): string | null {
  const places = tags.map((tag) => xml.indexOf(tag)).filter((place) => place !== -1);
  if (places.length === 0) return null;
  const place = Math.min(...places);
  return withSection(xml, { start: place, end: place }, text);
}
