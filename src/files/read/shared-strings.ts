import { stringItem } from './string-item';
import { readXml } from './xml';

/** The texts that cells point to by their number. */
export function readSharedStrings(xml: string): string[] {
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
