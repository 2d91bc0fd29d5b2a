import { run } from './paragraph';
import { element, type Xml } from './xml';

/** A picture of a document, as SVG and as the PNG that a program without SVG shows. */
export interface WordPicture {
  /** From 1, its own in the document. */
  readonly number: number;
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
}

/** Where a picture of that number is, from the folder of the document. */
export function picturePath(kind: 'svg' | 'png', number: number): string {
  return `media/image${number}.${kind}`;
}

/** What the document calls it (OPC, part 2, 9.3: any name of XML). */
export function pictureId(kind: 'svg' | 'png', number: number): string {
  return `${kind}${number}`;
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
/** English Metric Units. */
const perMillimetre = 36_000;

/** The SVG hangs on the PNG as an extension that Word knows since 2016 (MS-ODRAWXML, 2.3.3.1). */
function blip(number: number): Xml {
  const svg = element('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': pictureId('svg', number),
  });
  const extension = element('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, [svg]);
  return element('a:blip', { 'r:embed': pictureId('png', number), cstate: 'none' }, [
    element('a:extLst', {}, [extension]),
  ]);
}

/** A picture that stands in the line (ECMA-376-1, 20.4.2.8). Lengths in millimetres. */
export function pictureInLine(picture: {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly description: string;
}): Xml {
  const { number, description } = picture;
  const [cx, cy] = [picture.width, picture.height].map((length) => Math.round(length * perMillimetre));
  const named = { id: number, name: String(number), descr: description };
  const shape = element('pic:spPr', { bwMode: 'auto' }, [
    element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx, cy })]),
    element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
  ]);
  const fill = element('pic:blipFill', {}, [
    blip(number),
    element('a:srcRect'),
    element('a:stretch', {}, [element('a:fillRect')]),
  ]);
  const names = element('pic:nvPicPr', {}, [element('pic:cNvPr', named), element('pic:cNvPicPr')]);
  const graphic = element('a:graphic', { 'xmlns:a': `${drawing}/main` }, [
    element('a:graphicData', { uri: `${drawing}/picture` }, [
      element('pic:pic', { 'xmlns:pic': `${drawing}/picture` }, [names, fill, shape]),
    ]),
  ]);
  // A hand that pulls at a corner keeps the form.
  const locks = element('wp:cNvGraphicFramePr', {}, [
    element('a:graphicFrameLocks', { 'xmlns:a': `${drawing}/main`, noChangeAspect: 1 }),
  ]);
  const inline = element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
    element('wp:extent', { cx, cy }),
    element('wp:docPr', { ...named, title: description }),
    locks,
    graphic,
  ]);
  return run({}, element('w:drawing', {}, [inline]));
}
