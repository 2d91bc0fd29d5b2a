import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { SheetPlan } from '../../appendix/sheet-plan';
import { forgetCalcChain } from './calc-chain';
import { mergeStyles, type MergedStyles } from './merge-styles';
import { writeWorkbook } from './write-workbook';
import { attributeOf, before, elementsOf, sectionOf, withSection } from './xml-parts';
import { packZip } from './zip';

/** A sheet that goes into a workbook: behind its own, or in the place of one of them. */
export interface AddedSheet {
  readonly plan: SheetPlan;
  /** Name of the workbook's sheet whose place it takes; null: behind all. */
  readonly replaces: string | null;
}

/** Why nothing may be added to a workbook. */
export type WhyNot = 'protected' | 'signed' | 'macros' | 'unknown';

/** Parts of a package by their paths, as text. */
type Parts = Map<string, Uint8Array>;

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbookPath = 'xl/workbook.xml';
const relsPath = 'xl/_rels/workbook.xml.rels';
const typesPath = '[Content_Types].xml';
const stylesPath = 'xl/styles.xml';

/** What a replaced sheet may hang together with and be given up: nothing that a person has put there. */
const ownRelations = /\/(?:drawing|printerSettings)$/u;

const textOf = (parts: Parts, path: string): string => {
  const bytes = parts.get(path);
  return bytes === undefined ? '' : strFromU8(bytes);
};
const put = (parts: Parts, path: string, text: string): void => {
  parts.set(path, strToU8(text));
};

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/giu, (_, hex: string | undefined, digits: string | undefined) =>
      String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&amp;', '&');
}

/** Part of a sheet, by its name. */
function sheetParts(parts: Parts): ReadonlyMap<string, { readonly path: string; readonly place: number }> {
  const targets = new Map(
    elementsOf(textOf(parts, relsPath), 'Relationship').map((relation) => [
      attributeOf(relation, 'Id'),
      attributeOf(relation, 'Target') ?? '',
    ]),
  );
  const sheets = elementsOf(sectionOf(textOf(parts, workbookPath), 'sheets')?.inner ?? '', 'sheet');
  return new Map(
    sheets.map((sheet, place) => {
      const target = targets.get(attributeOf(sheet, 'r:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [unescaped(attributeOf(sheet, 'name') ?? ''), { path, place }];
    }),
  );
}

function relsOf(path: string): string {
  return path.replace(/(?<name>[^/]+)$/u, '_rels/$<name>.rels');
}

function whyNot(parts: Parts): WhyNot | null {
  const workbook = textOf(parts, workbookPath);
  const paths = [...parts.keys()];
  if (paths.some((path) => path.startsWith('_xmlsignatures/'))) return 'signed';
  if (paths.some((path) => path.endsWith('vbaProject.bin'))) return 'macros';
  if (/<workbookProtection[^>]*\slockStructure="(?:1|true)"/u.test(workbook)) return 'protected';
  const isKnown =
    workbook.includes(`xmlns:r="${relationships}"`) &&
    sectionOf(workbook, 'sheets') !== null &&
    textOf(parts, relsPath).includes('</Relationships>') &&
    textOf(parts, typesPath).includes('</Types>');
  return isKnown ? null : 'unknown';
}

/** A sheet of ours with its texts within and its styles' numbers moved, since the other workbook has its own lists of both. */
function moved(xml: string, strings: readonly string[], { cells, conditional }: MergedStyles): string {
  return xml
    .replace(/<c(?<attributes>\s[^>]*?)(?<end>\/?)>/gu, (_, attributes: string, end: string) => {
      const style = Number(attributeOf(attributes, 's') ?? 0) + cells;
      return `<c${attributes.replace(/\ss="\d+"/u, '')} s="${style}"${end}>`;
    })
    .replace(/<col\s[^>]*>/gu, (column) =>
      column.replace(/\sstyle="(\d+)"/u, (__, id: string) => ` style="${Number(id) + cells}"`),
    )
    .replace(/\sdxfId="(\d+)"/gu, (_, id: string) => ` dxfId="${Number(id) + conditional}"`)
    .replace(
      /<c(?<attributes>\s[^>]*?)\st="s"(?<more>[^>]*)><v>(?<index>\d+)<\/v><\/c>/gu,
      (_, attributes: string, more: string, index: string) =>
        `<c${attributes}${more} t="inlineStr"><is>${strings[Number(index)] ?? ''}</is></c>`,
    );
}

/** A tag for the names of our parts that no part of the workbook bears. */
function freeTag(parts: Parts): string {
  const paths = [...parts.keys()].join('\n');
  let number = 1;
  while (paths.includes(`-t${number}.`)) number += 1;
  return `-t${number}`;
}

function isSheetPart(path: string): boolean {
  return /^xl\/(?:worksheets|drawings|charts)\//u.test(path);
}

/** Our defined names with the places that our sheets get; those that the workbook has already stay its own. */
function withNames(workbook: string, ours: string, places: readonly number[]): string | null {
  const theirs = elementsOf(sectionOf(workbook, 'definedNames')?.inner ?? '', 'definedName');
  const keyOf = (name: string): string =>
    `${attributeOf(name, 'name')?.toLowerCase() ?? ''} ${attributeOf(name, 'localSheetId') ?? ''}`;
  const added = elementsOf(sectionOf(ours, 'definedNames')?.inner ?? '', 'definedName').map((name) =>
    name.replace(/\slocalSheetId="(\d+)"/u, (_, place: string) => ` localSheetId="${places[Number(place)] ?? 0}"`),
  );
  const local = new Set(added.filter((name) => attributeOf(name, 'localSheetId') !== null).map(keyOf));
  const kept = theirs.filter((name) => !local.has(keyOf(name)));
  const known = new Set(kept.map(keyOf));
  const all = [...kept, ...added.filter((name) => !known.has(keyOf(name)))].join('');
  const section = sectionOf(workbook, 'definedNames');
  if (all === '') return workbook;
  const text = `<definedNames>${all}</definedNames>`;
  if (section !== null) return withSection(workbook, section, text);
  const after = [
    '<calcPr',
    '<oleSize',
    '<customWorkbookViews',
    '<pivotCaches',
    '<fileRecoveryPr',
    '<extLst',
    '</workbook>',
  ];
  return before(workbook, after, text);
}

/**
 * Adds sheets to a workbook without touching what it has: every part of it stays as it is, byte for byte, but for the lists of sheets, names, kinds of parts and styles,
 * which get ours behind their own. A sheet that is replaced keeps its place and its name.
 * @param workbook - The bytes of an .xlsx.
 */
export async function addSheets(
  workbook: Uint8Array,
  sheets: readonly AddedSheet[],
  { title, withFormulas }: { readonly title: string; readonly withFormulas: boolean },
): Promise<{ readonly bytes: Uint8Array } | { readonly why: WhyNot }> {
  let parts: Parts;
  try {
    parts = new Map(Object.entries(unzipSync(workbook)));
  } catch {
    return { why: 'unknown' };
  }
  const why = whyNot(parts);
  if (why !== null) return { why };
  const ours = new Map(
    Object.entries(
      unzipSync(
        await writeWorkbook(
          sheets.map(({ plan }) => plan),
          title,
          withFormulas,
        ),
      ),
    ),
  );
  const styles = mergeStyles(textOf(parts, stylesPath), textOf(ours, stylesPath));
  if (styles === null) return { why: 'unknown' };

  const known = sheetParts(parts);
  const own = sheetParts(ours);
  const tag = freeTag(parts);
  const strings = elementsOf(textOf(ours, 'xl/sharedStrings.xml'), 'si').map((item) =>
    item.replace(/^<si>|<\/si>$/gu, '').replace(/^<si\/>$/u, ''),
  );
  const renamed = new Map<string, string>();
  for (const path of ours.keys())
    if (isSheetPart(path) && !path.includes('/_rels/')) renamed.set(path, path.replace(/\.xml$/u, `${tag}.xml`));
  const places: number[] = [];
  const relations: string[] = [];
  const listed: string[] = [];
  const listedSheets = elementsOf(sectionOf(textOf(parts, workbookPath), 'sheets')?.inner ?? '', 'sheet');
  const lastId = Math.max(0, ...listedSheets.map((sheet) => Number(attributeOf(sheet, 'sheetId') ?? 0)));
  const ownSheets = elementsOf(sectionOf(textOf(ours, workbookPath), 'sheets')?.inner ?? '', 'sheet');
  for (const [index, { plan, replaces }] of sheets.entries()) {
    const from = own.get(plan.name)?.path ?? '';
    const old = replaces === null ? undefined : known.get(replaces);
    if (replaces !== null && old === undefined) return { why: 'unknown' };
    if (old !== undefined) {
      const oldRelations = elementsOf(textOf(parts, relsOf(old.path)), 'Relationship');
      if (oldRelations.some((relation) => !ownRelations.test(attributeOf(relation, 'Type') ?? '')))
        return { why: 'unknown' };
      parts.delete(relsOf(old.path));
      renamed.set(from, old.path);
      places.push(old.place);
      continue;
    }
    const id = `rId766${tag}-${index + 1}`;
    const name = attributeOf(ownSheets[index] ?? '', 'name') ?? '';
    places.push(listedSheets.length + listed.length);
    listed.push(`<sheet name="${name}" sheetId="${lastId + listed.length + 1}" r:id="${id}"/>`);
    relations.push(`<Relationship Id="${id}" Type="${relationships}/worksheet" Target="/${renamed.get(from) ?? ''}"/>`);
  }

  for (const [path, bytes] of ours) {
    const to = renamed.get(path);
    if (to !== undefined)
      parts.set(to, path.startsWith('xl/worksheets/') ? strToU8(moved(strFromU8(bytes), strings, styles)) : bytes);
    const owner = /^(?<folder>.*\/)_rels\/(?<name>[^/]+)\.rels$/u.exec(path)?.groups;
    const ownerTo = owner && renamed.get(`${owner['folder'] ?? ''}${owner['name'] ?? ''}`);
    if (ownerTo === undefined || !isSheetPart(path)) continue;
    const text = strFromU8(bytes).replace(/\sTarget="\.\.\/(?<target>[^"]+)"/gu, (whole, target: string) => {
      const newPath = renamed.get(`xl/${target}`);
      return newPath === undefined ? whole : ` Target="/${newPath}"`;
    });
    put(parts, relsOf(ownerTo), text);
  }
  put(parts, stylesPath, styles.xml);
  put(parts, relsPath, textOf(parts, relsPath).replace('</Relationships>', `${relations.join('')}</Relationships>`));
  const kinds = elementsOf(textOf(ours, typesPath), 'Override').flatMap((kind) => {
    const to = renamed.get((attributeOf(kind, 'PartName') ?? '').slice(1));
    const isThere = to !== undefined && textOf(parts, typesPath).includes(`PartName="/${to}"`);
    return to === undefined || isThere ? [] : [kind.replace(/PartName="[^"]*"/u, () => `PartName="/${to}"`)];
  });
  put(parts, typesPath, textOf(parts, typesPath).replace('</Types>', `${kinds.join('')}</Types>`));
  const withSheets = textOf(parts, workbookPath).replace('</sheets>', () => `${listed.join('')}</sheets>`);
  const named = withNames(withSheets, textOf(ours, workbookPath), places);
  if (named === null) return { why: 'unknown' };
  put(parts, workbookPath, named);
  if (sheets.some(({ replaces }) => replaces !== null)) forgetCalcChain(parts);
  return { bytes: await packZip([...parts].map(([path, bytes]) => [path, [bytes]])) };
}
