import { escapeMarkup } from '../../core/text/escape-markup';

/** A piece of XML. No text is one by itself, so that none gets into a part unescaped. */
export type Xml = string & { readonly isXml: true };

/** Values of attributes by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 (production 2, Char) has no place for, half pairs of UTF-16 with it: a program would call the file damaged. */
const noCharacter = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as XML. */
export function xmlText(text: string): Xml {
  return escapeMarkup(text.replace(noCharacter, '')) as Xml;
}

/** An element with its attributes and what is in it. */
export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const start = `<${name}${given.join('')}`;
  return (children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`) as Xml;
}

/** An element with nothing but `w:val`. */
export function valued(name: string, value: string | number): Xml {
  return element(name, { 'w:val': value });
}

/** What there is of several pieces. */
export function given(...pieces: readonly (Xml | false | undefined)[]): Xml[] {
  return pieces.filter((piece): piece is Xml => typeof piece === 'string');
}

/** A whole part. */
export function xmlPart(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
