import type { Picture } from '../report/pages/picture';
import { picturePng } from './picture-png';
import { pictureSvg } from './picture-svg';
import { pictureInLine, type WordPicture } from './word/picture';
import type { Xml } from './word/xml';

/** A picture where it stands. `number`: from 1, its own in the document. */
export function pictureRun({ width, height, description }: Picture, number: number): Xml {
  return pictureInLine({ number, width, height, description });
}

/** The same as the document keeps it. */
export function wordPicture(picture: Picture, number: number): WordPicture {
  return { number, svg: new TextEncoder().encode(pictureSvg(picture)), png: picturePng(picture) };
}
