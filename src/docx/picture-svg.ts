import { dash, type Picture, type Shape } from '../report/pages/picture';

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function greyName(grey: number): string {
  const level = Math.round(255 * Math.min(1, Math.max(0, grey)));
  return `#${level.toString(16).padStart(2, '0').repeat(3)}`;
}

function element(shape: Shape): string {
  const paint = greyName(shape.grey);
  if (shape.kind === 'rect') {
    const { x, y, width, height } = shape;
    return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${paint}"/>`;
  }
  const { x1, y1, x2, y2, thickness, dashed } = shape;
  const dashes = dashed ? ` stroke-dasharray="${dash.on} ${dash.off}"` : '';
  return `<line x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}" stroke="${paint}" stroke-width="${number(thickness)}"${dashes}/>`;
}

/** The picture as SVG, which prints sharp at any size. */
export function pictureSvg({ width, height, shapes }: Picture): string {
  const [w, h] = [number(width), number(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}mm" height="${h}mm" viewBox="0 0 ${w} ${h}">${shapes.map(element).join('')}</svg>`;
}
