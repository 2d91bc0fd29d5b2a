import { strFromU8, strToU8 } from 'fflate';

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
