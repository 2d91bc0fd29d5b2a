import { zipSync } from 'fflate';
import { pageNumber, paragraph } from './paragraph';
import { pictureId, picturePath, type WordPicture } from './picture';
import { element, given, valued, type Xml, xmlPart } from './xml';

/** A part of a document with pages of its own; lengths in twentieths of a point. */
export interface Section {
  readonly children: readonly Xml[];
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>>;
  /** Counted from 1, in the middle of the head of every page but the first. */
  readonly isNumbered: boolean;
}

/** A document to be written. */
export interface WordDocument {
  /** Of text that says nothing else, in half points. */
  readonly fontSize: number;
  readonly sections: readonly Section[];
  readonly pictures: readonly WordPicture[];
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const headerId = 'header';

/** The first moment that a zip archive can name: the same document gives the same bytes. */
const packedAt = new Date(1980, 0, 1);

function sectionProperties({ orientation, margins, isNumbered }: Section): Xml {
  const [w, h] = orientation === 'landscape' ? [16838, 11906] : [11906, 16838];
  return element(
    'w:sectPr',
    {},
    given(
      isNumbered && element('w:headerReference', { 'w:type': 'default', 'r:id': headerId }),
      element('w:pgSz', { 'w:w': w, 'w:h': h, 'w:orient': orientation }),
      element('w:pgMar', {
        'w:top': margins.top,
        'w:right': margins.right,
        'w:bottom': margins.bottom,
        'w:left': margins.left,
        'w:header': margins.header,
        'w:footer': margins.footer,
        'w:gutter': 0,
      }),
      isNumbered && element('w:pgNumType', { 'w:start': 1 }),
      isNumbered && element('w:titlePg'),
    ),
  );
}

/** A section ends with the last paragraph that has its properties; those of the last stand at the end (ECMA-376-1, 17.6.17 and 17.6.18). */
function bodyOf(sections: readonly Section[]): Xml {
  const content = sections.flatMap((section, index) => {
    const properties = sectionProperties(section);
    const isLast = index === sections.length - 1;
    return [...section.children, isLast ? properties : element('w:p', {}, [element('w:pPr', {}, [properties])])];
  });
  return element('w:body', {}, content);
}

function stylesOf(fontSize: number): Xml {
  const font = 'Times New Roman';
  const fonts = { 'w:ascii': font, 'w:cs': font, 'w:eastAsia': font, 'w:hAnsi': font };
  const run = element('w:rPr', {}, [
    element('w:rFonts', fonts),
    valued('w:sz', fontSize),
    valued('w:szCs', fontSize),
    valued('w:lang', 'vi-VN'),
  ]);
  const side = (name: string, width: number): Xml => element(`w:${name}`, { 'w:w': width, 'w:type': 'dxa' });
  return element('w:styles', { 'xmlns:w': main }, [
    element('w:docDefaults', {}, [element('w:rPrDefault', {}, [run]), element('w:pPrDefault')]),
    element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
      valued('w:name', 'Normal'),
      element('w:qFormat'),
    ]),
    element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
      valued('w:name', 'Normal Table'),
      element('w:tblPr', {}, [
        side('tblInd', 0),
        element('w:tblCellMar', {}, [side('top', 0), side('left', 108), side('bottom', 0), side('right', 108)]),
      ]),
    ]),
  ]);
}

/** The layout of Word 2013 and later; without it Word falls back to that of 2007 (MS-DOCX, 2.5.1). */
function settings(): Xml {
  return element('w:settings', { 'xmlns:w': main }, [
    element('w:compat', {}, [
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ]),
  ]);
}

interface Related {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationships(related: readonly Related[]): Xml {
  const one = ({ id, type, target }: Related): Xml => element('Relationship', { Id: id, Type: type, Target: target });
  return element('Relationships', { xmlns: `${packaging}/relationships` }, related.map(one));
}

function contentTypes(parts: Readonly<Record<string, string>>): Xml {
  const known = {
    rels: `application/vnd.openxmlformats-package.relationships+xml`,
    png: 'image/png',
    svg: 'image/svg+xml',
  };
  return element('Types', { xmlns: `${packaging}/content-types` }, [
    ...Object.entries(known).map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
    ...Object.entries(parts).map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
  ]);
}

/** The document as a Word file (ECMA-376): as few parts as Word needs, none of them with the moment of writing. */
export function wordFile({ fontSize, sections, pictures }: WordDocument): Uint8Array<ArrayBuffer> {
  const isNumbered = sections.some((section) => section.isNumbered);
  const names = { 'xmlns:w': main, 'xmlns:r': office };
  const parts: Record<string, Xml> = {
    '[Content_Types].xml': contentTypes({
      '/word/document.xml': `${wordType}.document.main+xml`,
      '/word/styles.xml': `${wordType}.styles+xml`,
      '/word/settings.xml': `${wordType}.settings+xml`,
      ...(isNumbered && { '/word/header1.xml': `${wordType}.header+xml` }),
    }),
    '_rels/.rels': relationships([{ id: 'document', type: `${office}/officeDocument`, target: 'word/document.xml' }]),
    'word/document.xml': element(
      'w:document',
      { ...names, 'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' },
      [bodyOf(sections)],
    ),
    'word/_rels/document.xml.rels': relationships([
      { id: 'styles', type: `${office}/styles`, target: 'styles.xml' },
      { id: 'settings', type: `${office}/settings`, target: 'settings.xml' },
      ...(isNumbered ? [{ id: headerId, type: `${office}/header`, target: 'header1.xml' }] : []),
      ...pictures.flatMap(({ number }) =>
        (['svg', 'png'] as const).map((kind) => ({
          id: pictureId(kind, number),
          type: `${office}/image`,
          target: picturePath(kind, number),
        })),
      ),
    ]),
    'word/styles.xml': stylesOf(fontSize),
    'word/settings.xml': settings(),
    ...(isNumbered && {
      'word/header1.xml': element('w:hdr', names, [paragraph({ alignment: 'center' }, pageNumber({ size: 26 }))]),
    }),
  };
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([path, xml]) => [path, encoder.encode(xmlPart(xml))] as const);
  const media = pictures.flatMap(({ number, svg, png }) => [
    [`word/${picturePath('svg', number)}`, svg] as const,
    [`word/${picturePath('png', number)}`, png] as const,
  ]);
  return zipSync(Object.fromEntries([...files, ...media]), { mtime: packedAt });
}
