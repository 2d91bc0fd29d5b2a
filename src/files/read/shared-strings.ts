import { stringItem, unescaped } from './string-item';
import { readXml } from './xml';

const beginning = /^(?:<\?xml[^>]*\?>)?\s*<sst(?: [^>]*[^/])?>/u;
const plainItem = /\s*<si><t(?: xml:space="preserve")?>([^<&]*)<\/t><\/si>/uy;
const ending = /\s*<\/sst>\s*$/uy;

/** Texts that are all written in the plainest way: ten times as fast as any XML. Null where one is written otherwise. */
function plainStrings(xml: string): string[] | null {
  const first = beginning.exec(xml);
  if (first === null) return null;
  const strings: string[] = [];
  let end = first[0].length;
  plainItem.lastIndex = end;
  for (let item = plainItem.exec(xml); item !== null; item = plainItem.exec(xml)) {
    strings.push(unescaped(item[1] ?? ''));
    end = plainItem.lastIndex;
  }
  ending.lastIndex = end;
  return ending.test(xml) ? strings : null;
}

/** The texts that cells point to by their number. */
export function readSharedStrings(xml: string): string[] {
  return plainStrings(xml) ?? anyStrings(xml);
}

function anyStrings(xml: string): string[] {
  const strings: string[] = [];
  const item = stringItem();
  readXml(xml, {
    open: item.open,
    text: item.text,
    close: (name) => {
      item.close(name);
      if (name === 'si') strings.push(item.take());
    },
  });
  return strings;
}
