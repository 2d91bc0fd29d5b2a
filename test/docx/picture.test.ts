import { unzlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { picturePng } from '../../src/docx/picture-png';
import { pictureSvg } from '../../src/docx/picture-svg';
import type { Picture } from '../../src/report/pages/picture';

const picture: Picture = {
  width: 10,
  height: 5,
  description: 'Một nét & một ô',
  shapes: [
    { kind: 'rect', x: 0, y: 0, width: 2, height: 5, grey: 0.5 },
    { kind: 'line', x1: 3, y1: 4, x2: 9, y2: 1, thickness: 0.5, grey: 0, dashed: false },
  ],
};

/** Greys of a PNG of eight bits without filters. */
function greys(png: Uint8Array): { readonly width: number; readonly at: (x: number, y: number) => number } {
  const view = new DataView(png.buffer, png.byteOffset);
  const width = view.getUint32(16);
  const raw = unzlibSync(png.subarray(41, 41 + view.getUint32(33)));
  return { width, at: (x, y) => raw[y * (width + 1) + 1 + x] ?? -1 };
}

describe('a picture as PNG', () => {
  const png = picturePng(picture);

  test('is what the picture says, dot by dot', () => {
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const { width, at } = greys(png);
    expect(width).toBe(80);
    expect([at(4, 20), at(18, 20), at(40, 2)]).toEqual([128, 255, 255]);
    // The stroke goes through the middle of 3…9 and 4…1, and keeps its thickness.
    expect(at(48, 20)).toBe(0);
    expect([at(48, 12), at(48, 28)]).toEqual([255, 255]);
  });

  test('a dashed stroke has gaps', () => {
    const [, line] = picture.shapes;
    if (line?.kind !== 'line') throw new Error('no line');
    const { at } = greys(picturePng({ ...picture, shapes: [{ ...line, y1: 2.5, y2: 2.5, dashed: true }] }));
    const along = Array.from({ length: 46 }, (_, index) => at(25 + index, 20));
    expect(along).toContain(0);
    expect(along).toContain(255);
  });
});

test('a picture as SVG has the same shapes in millimetres', () => {
  expect(pictureSvg(picture)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="10mm" height="5mm" viewBox="0 0 10 5"><rect x="0" y="0" width="2" height="5" fill="#808080"/><line x1="3" y1="4" x2="9" y2="1" stroke="#000000" stroke-width="0.5"/></svg>',
  );
});
