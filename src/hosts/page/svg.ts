import { visibleText } from '../../pane/view/visible-text';

const svgSpace = 'http://www.w3.org/2000/svg';

/** An element of a drawing, made and never parsed: what came from a file is text in it. */
export function svg(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== '') element.textContent = visibleText(text);
  return element;
}
