import { zlibSync } from 'fflate';
import { crc32 } from '../core/crc32';
import { dash, type Picture, type Shape } from '../report/pages/picture';

/** About 200 to the inch: what a program shows that knows no SVG. */
const dotsPerMillimetre = 8;

/** Grey of every dot, 0 to 1, row by row. */
interface Canvas {
  readonly columns: number;
  readonly rows: number;
  readonly dots: Float32Array;
}

/** Lays a grey over a dot of which it covers a share. */
function cover({ columns, rows, dots }: Canvas, column: number, row: number, share: number, grey: number): void {
  if (share <= 0 || column < 0 || row < 0 || column >= columns || row >= rows) return;
  const at = row * columns + column;
  dots[at] = (dots[at] ?? 1) * (1 - share) + grey * share;
}

/** How much of the dot from `dot` to `dot + 1` lies between two places. */
function overlap(dot: number, from: number, to: number): number {
  return Math.max(0, Math.min(dot + 1, to) - Math.max(dot, from));
}

/** A stroke fills, in every column of dots, what lies within half its thickness of it, measured upright. */
function drawLine(canvas: Canvas, shape: Extract<Shape, { kind: 'line' }>): void {
  const [x1, y1, x2, y2] = [shape.x1, shape.y1, shape.x2, shape.y2].map((place) => place * dotsPerMillimetre) as [
    number,
    number,
    number,
    number,
  ];
  const slope = (y2 - y1) / (x2 - x1);
  const length = Math.hypot(1, slope);
  const half = (shape.thickness * dotsPerMillimetre * length) / 2;
  const period = (dash.on + dash.off) * dotsPerMillimetre;
  for (let column = Math.floor(x1); column < x2; column++) {
    const along = (column - x1) * length;
    if (shape.dashed && along % period > dash.on * dotsPerMillimetre) continue;
    const wide = overlap(column, x1, x2);
    const centre = y1 + (column + 0.5 - x1) * slope;
    for (let row = Math.floor(centre - half); row < centre + half; row++)
      cover(canvas, column, row, wide * overlap(row, centre - half, centre + half), shape.grey);
  }
}

function drawRect(canvas: Canvas, shape: Extract<Shape, { kind: 'rect' }>): void {
  const [left, right] = [shape.x * dotsPerMillimetre, (shape.x + shape.width) * dotsPerMillimetre];
  const [top, bottom] = [shape.y * dotsPerMillimetre, (shape.y + shape.height) * dotsPerMillimetre];
  for (let row = Math.floor(top); row < bottom; row++) {
    for (let column = Math.floor(left); column < right; column++)
      cover(canvas, column, row, overlap(column, left, right) * overlap(row, top, bottom), shape.grey);
  }
}

/** A part of the file: length, kind, content, checksum (PNG specification, 5.3). */
function chunk(kind: string, content: Uint8Array): Uint8Array {
  const part = new Uint8Array(12 + content.length);
  const view = new DataView(part.buffer);
  view.setUint32(0, content.length);
  part.set(
    Array.from(kind, (letter) => letter.charCodeAt(0)),
    4,
  );
  part.set(content, 8);
  view.setUint32(8 + content.length, crc32(part.subarray(4, 8 + content.length)));
  return part;
}

/** The picture as PNG in eight bits of grey. */
export function picturePng({ width, height, shapes }: Picture): Uint8Array<ArrayBuffer> {
  const [columns, rows] = [Math.ceil(width * dotsPerMillimetre), Math.ceil(height * dotsPerMillimetre)];
  const canvas: Canvas = { columns, rows, dots: new Float32Array(columns * rows).fill(1) };
  for (const shape of shapes) {
    if (shape.kind === 'rect') drawRect(canvas, shape);
    else drawLine(canvas, shape);
  }
  // Each row begins with the number of its filter: none.
  const raw = new Uint8Array(rows * (columns + 1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      raw[row * (columns + 1) + column + 1] = Math.round(255 * (canvas.dots[row * columns + column] ?? 1));
  }
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, columns);
  new DataView(header.buffer).setUint32(4, rows);
  header[8] = 8;
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(raw, { level: 4 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  const file = new Uint8Array(parts.reduce((all, { length }) => all + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
