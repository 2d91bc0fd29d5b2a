import { ImageRun } from 'docx';
import type { Picture } from '../report/pages/picture';
import { picturePng } from './picture-png';
import { pictureSvg } from './picture-svg';

/** The library counts in dots of 96 to the inch. */
const dotsPerMillimetre = 96 / 25.4;

/** The picture as SVG, with the PNG that a program without SVG shows. `number`: from 1, its own in the document. */
export function pictureRun(picture: Picture, number: number): ImageRun {
  const transformation = { width: picture.width * dotsPerMillimetre, height: picture.height * dotsPerMillimetre };
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(pictureSvg(picture)),
    transformation,
    fallback: { type: 'png', data: picturePng(picture) },
    altText: { id: String(number), name: `${number}`, description: picture.description, title: picture.description },
  });
}
