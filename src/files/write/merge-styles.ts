import { attributeOf, before, countOf, elementsOf, sectionOf, withSection } from './xml-parts';

/** A workbook's styles with ours behind them, and by how much our numbers have moved. */
export interface MergedStyles {
  readonly xml: string;
  readonly cells: number;
  readonly conditional: number;
}

const children = { fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf' } as const;
/** The first number of formats that are not built in. */
const firstOwnFormat = 164;

function shifted(xf: string, attribute: string, change: (value: number) => number): string {
  return xf.replace(new RegExp(`(\\s${attribute}=")(\\d+)(")`, 'u'), (_, head: string, digits: string, tail: string) =>
    [head, change(Number(digits)), tail].join(''),
  );
}

/** Appends to a section, whose count is written anew. */
function append(xml: string, name: string, added: string, child: string): string | null {
  const section = sectionOf(xml, name);
  if (section === null) return null;
  const inner = `${section.inner}${added}`;
  return withSection(xml, section, `<${name} count="${countOf(inner, child)}">${inner}</${name}>`);
}

/** Puts our styles behind those of a workbook (ECMA-376, part 1, 18.8); null where its styles are not as expected. */
export function mergeStyles(theirs: string, ours: string): MergedStyles | null {
  const offset = (name: keyof typeof children): number => countOf(sectionOf(theirs, name)?.inner ?? '', children[name]);
  const known = elementsOf(sectionOf(theirs, 'numFmts')?.inner ?? '', 'numFmt');
  const firstFormat = Math.max(
    firstOwnFormat,
    ...known.map((format) => Number(attributeOf(format, 'numFmtId') ?? 0) + 1),
  );
  const moveFormat = (id: number): number => (id < firstOwnFormat ? id : id - firstOwnFormat + firstFormat);
  const formats = elementsOf(sectionOf(ours, 'numFmts')?.inner ?? '', 'numFmt').map((format) =>
    shifted(format, 'numFmtId', moveFormat),
  );
  const [font, fill, border] = [offset('fonts'), offset('fills'), offset('borders')];
  const xfs = (sectionOf(ours, 'cellXfs')?.inner ?? '').replace(/<xf\s[^>]*>/gu, (xf) =>
    shifted(
      shifted(
        shifted(
          shifted(xf, 'fontId', (id) => id + font),
          'fillId',
          (id) => id + fill,
        ),
        'borderId',
        (id) => id + border,
      ),
      'numFmtId',
      moveFormat,
    ),
  );
  const conditional = countOf(sectionOf(theirs, 'dxfs')?.inner ?? '', 'dxf');
  const dxfs = sectionOf(ours, 'dxfs')?.inner ?? '';

  let xml: string | null = theirs;
  if (formats.length > 0)
    xml =
      sectionOf(theirs, 'numFmts') === null
        ? before(theirs, ['<fonts'], `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`)
        : append(theirs, 'numFmts', formats.join(''), 'numFmt');
  for (const name of ['fonts', 'fills', 'borders'] as const)
    xml = xml && append(xml, name, sectionOf(ours, name)?.inner ?? '', children[name]);
  xml = xml && append(xml, 'cellXfs', xfs, 'xf');
  if (xml !== null && dxfs !== '')
    xml =
      sectionOf(xml, 'dxfs') === null
        ? before(
            xml,
            ['<tableStyles', '<colors', '<extLst', '</styleSheet>'],
            `<dxfs count="${countOf(dxfs, 'dxf')}">${dxfs}</dxfs>`,
          )
        : append(xml, 'dxfs', dxfs, 'dxf');
  return xml === null ? null : { xml, cells: offset('cellXfs'), conditional };
}
