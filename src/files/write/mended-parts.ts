import { strFromU8, strToU8 } from 'fflate';

/** Children of a font in the order of the schema (ECMA-376, part 1, 18.8.22, as Microsoft's Open XML SDK reads it). */
const fontOrder = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

function placeOf(child: string): number {
  return fontOrder.indexOf(/^<(?<name>\w+)/u.exec(child)?.groups?.['name'] ?? '');
}

function orderedFonts(styles: string): string {
  return styles.replace(/<font>(?<children>.*?)<\/font>/gu, (_, children: string) => {
    const ordered = (children.match(/<[^>]+\/>/gu) ?? []).sort((a, b) => placeOf(a) - placeOf(b));
    return `<font>${ordered.join('')}</font>`;
  });
}

/** The parts of a package as the schema wants them, where the library writes them otherwise. */
export function mendedParts(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const mended: Record<string, Uint8Array> = { ...parts };
  const change = (path: string, changed: (xml: string) => string): void => {
    const bytes = parts[path];
    if (bytes) mended[path] = strToU8(changed(strFromU8(bytes)));
  };
  change('xl/styles.xml', orderedFonts);
  return mended;
}
