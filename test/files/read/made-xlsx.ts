import { strToU8, zipSync } from 'fflate';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a made workbook is to have; the rest is as a sound program writes it. */
export interface MadeXlsx {
  /** Within `<sheetData>`. */
  readonly rows: string;
  /** Behind `</sheetData>`. */
  readonly after?: string;
  /** Within `<sst>`. */
  readonly strings?: string;
  /** Within `<styleSheet>`. */
  readonly styles?: string;
  /** Within `<workbook>`, behind the sheets. */
  readonly workbook?: string;
  /** Changes the parts of the file before they are packed. */
  readonly change?: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>;
}

/** The parts of an .xlsx with one sheet “A”. */
export function madeXlsx({
  rows,
  after = '',
  strings = '',
  styles = '',
  workbook = '',
  change = (parts) => parts,
}: MadeXlsx): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const list = (items: string): Uint8Array =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`,
    );
  const part = (name: string, content: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><${name} xmlns="${namespace}" xmlns:r="${relations}">${content}</${name}>`,
    );
  return zipSync(
    change({
      '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      '_rels/.rels': list(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
      'xl/_rels/workbook.xml.rels': list(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relation('rId2', 'sharedStrings', 'sharedStrings.xml') +
          relation('rId3', 'styles', 'styles.xml'),
      ),
      'xl/workbook.xml': part('workbook', `<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>${workbook}`),
      'xl/sharedStrings.xml': part('sst', strings),
      'xl/styles.xml': part('styleSheet', styles),
      'xl/worksheets/sheet1.xml': part('worksheet', `<sheetData>${rows}</sheetData>${after}`),
    }),
  );
}
