import { Parser } from 'htmlparser2';

/** What a reader of XML hears, names without their namespace's prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** A part of a file that breaks off or contradicts itself: of its figures none may be used. */
export const damaged = 'damaged part';

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its name without prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

/** Reads XML from its first to its last mark. Throws where an element is not closed: a part that was cut off between two rows looks whole otherwise. */
export function readXml(xml: string, { open, text, close }: XmlHandlers): void {
  let depth = 0;
  let opened = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        opened += 1;
        open?.(localName(name), attributes);
      },
      ontext: (data) => text?.(data),
      onclosetag: (name) => {
        depth -= 1;
        close?.(localName(name));
      },
    },
    { xmlMode: true },
  );
  // `end` would close what is open, so that all that is closed must be so before.
  parser.write(xml);
  if (opened === 0 || depth !== 0) throw new Error(damaged);
  parser.end();
}
