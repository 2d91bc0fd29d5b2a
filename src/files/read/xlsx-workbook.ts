import { sheetOfReference } from '../../core/own-sheets/sheet-of-reference';
import { settingsName } from '../../settings-sheet/settings-name';
import { type NumberFormat, readNumberFormats } from './number-formats';
import { partText } from './part-text';
import { type Relation, readRelations, relationsOf } from './relations';
import { readSharedStrings } from './shared-strings';
import type { Zip } from './unzip';
import { attribute, damaged, readXml } from './xml';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

/** What all sheets of a workbook share. */
export interface XlsxWorkbook {
  /** The part that lists its sheets, and the one that holds its texts, null where it has none. */
  readonly part: string;
  readonly stringsPart: string | null;
  /** With the part that holds them; chart sheets, which hold no cells, are not among them. */
  readonly sheets: readonly (ListedSheet & { readonly part: string })[];
  readonly from1904: boolean;
  /** The program that made it leaves all calculating to the one that opens it. */
  readonly calculatesOnLoad: boolean;
  /** The sheet that was open when it was saved: `activeTab` of its first view, 0 where it is left out (ECMA-376, 18.2.30); null where it has no view. */
  readonly open: string | null;
  /** Sheets that the name of “Cấu hình” points to. */
  readonly settings: readonly string[];
  readonly strings: readonly string[];
  /** By cell style. */
  readonly formats: readonly NumberFormat[];
}

function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf('/')));
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function stateOf(value: string | undefined): ListedSheet['state'] {
  return value === 'hidden' || value === 'veryHidden' ? value : 'visible';
}

function readList(xml: string): Pick<XlsxWorkbook, 'from1904' | 'calculatesOnLoad' | 'open' | 'settings'> & {
  readonly listed: readonly ListedSheet[];
} {
  const listed: ListedSheet[] = [];
  const settings: string[] = [];
  let from1904 = false;
  let calculatesOnLoad = false;
  const activeTabs: number[] = [];
  let reference: string | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      const get = (key: string): string | undefined => attribute(attributes, key);
      if (name === 'workbookPr') from1904 = isTrue(get('date1904'));
      if (name === 'workbookView') activeTabs.push(Number(get('activeTab') ?? 0));
      if (name === 'calcPr') calculatesOnLoad = isTrue(get('fullCalcOnLoad'));
      if (name === 'definedName' && get('name') === settingsName) reference = '';
      if (name === 'sheet')
        listed.push({ name: get('name') ?? '', relation: get('id') ?? '', state: stateOf(get('state')) });
    },
    text: (text) => {
      if (reference !== null) reference += text;
    },
    close: (name) => {
      if (name !== 'definedName' || reference === null) return;
      settings.push(...[sheetOfReference(reference)].filter((sheet) => sheet !== null));
      reference = null;
    },
  });
  return { listed, settings, from1904, calculatesOnLoad, open: listed[activeTabs[0] ?? -1]?.name ?? null };
}

/** A part's text; null where the file has no such part. */
export async function readPart(zip: Zip, part: string): Promise<string | null> {
  const bytes = await zip.read(part);
  return bytes && partText(bytes);
}

async function relationsFrom(zip: Zip, part: string): Promise<Relation[]> {
  const xml = await readPart(zip, relationsOf(part));
  return xml === null ? [] : readRelations(xml, folderOf(part));
}

/** The part that the file begins with; null where the zip is no workbook. */
async function startPart(zip: Zip): Promise<string | null> {
  const pointed = (await relationsFrom(zip, '')).find(({ type }) => type === 'officeDocument')?.part;
  const places = [...(pointed === undefined ? [] : [pointed]), 'xl/workbook.xml'];
  const present = new Set(zip.names.map((name) => name.toLowerCase()));
  return places.find((place) => present.has(place.toLowerCase())) ?? null;
}

async function shared<Value>(
  zip: Zip,
  relations: readonly Relation[],
  wanted: string,
  read: (xml: string) => Value[],
): Promise<Value[]> {
  const part = relations.find(({ type }) => type === wanted)?.part;
  const xml = part === undefined ? null : await readPart(zip, part);
  return xml === null ? [] : read(xml);
}

/** Reads what all sheets share. Null where the zip holds no workbook of this kind; throws where it is damaged. */
export async function readXlsxWorkbook(zip: Zip): Promise<XlsxWorkbook | null> {
  const start = await startPart(zip);
  if (start === null || !/\.xml$/iu.test(start)) return null;
  const { listed, ...facts } = readList((await readPart(zip, start)) ?? '');
  const relations = await relationsFrom(zip, start);
  const sheets = listed.flatMap((sheet) => {
    const relation = relations.find(({ id }) => id === sheet.relation);
    if (relation === undefined) throw new Error(damaged);
    return relation.type === 'worksheet' ? [{ ...sheet, part: relation.part }] : [];
  });
  return {
    ...facts,
    part: start,
    stringsPart: relations.find(({ type }) => type === 'sharedStrings')?.part ?? null,
    sheets,
    strings: await shared(zip, relations, 'sharedStrings', readSharedStrings),
    formats: await shared(zip, relations, 'styles', readNumberFormats),
  };
}
