import { strFromU8, strToU8 } from 'fflate';
import { attributeOf, before } from './xml-parts';

/** The order of calculation names cells that a sheet may no longer have after a change; Excel makes it anew (ECMA-376-1, 18.6). */
export function forgetCalcChain(parts: Map<string, Uint8Array>): void {
  if (!parts.delete('xl/calcChain.xml')) return;
  const without = (path: string, mark: RegExp): void => {
    const bytes = parts.get(path);
    if (bytes !== undefined) parts.set(path, strToU8(strFromU8(bytes).replace(mark, '')));
  };
  without('xl/_rels/workbook.xml.rels', /<Relationship\s[^>]*calcChain\.xml"[^>]*\/>/gu);
  without('[Content_Types].xml', /<Override\s[^>]*calcChain\.xml"[^>]*\/>/gu);
}

/** What may stand behind `calcPr` in a workbook (ECMA-376-1, 18.2.27). */
const behind = ['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing'];
const atEnd = ['fileRecoveryPr', 'webPublishObjects', 'extLst'];

/** The part of a workbook by which Excel computes all formulas as it opens the file: their stored results are of the cells as they were. */
export function recalculatedOnLoad(workbook: string): string {
  const prefix = /<(?<prefix>[\w.-]+:)?workbook[\s>]/u.exec(workbook)?.groups?.['prefix'] ?? '';
  const known = new RegExp(`<${prefix}calcPr(?=[\\s/>])[^>]*>`, 'u').exec(workbook)?.[0];
  if (known !== undefined) {
    const isSet = attributeOf(known, 'fullCalcOnLoad') === '1';
    const bare = known.replace(/\sfullCalcOnLoad="[^"]*"/u, '');
    return isSet ? workbook : workbook.replace(known, () => bare.replace('calcPr', 'calcPr fullCalcOnLoad="1"'));
  }
  const tags = [...[...behind, ...atEnd].map((name) => `<${prefix}${name}`), `</${prefix}workbook>`];
  return before(workbook, tags, `<${prefix}calcPr fullCalcOnLoad="1"/>`) ?? workbook;
}
