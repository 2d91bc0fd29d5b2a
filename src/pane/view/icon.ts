const svg = 'http://www.w3.org/2000/svg';

/** Outlines drawn for this pane on a grid of 16: filled shapes with the sign left out. */
const paths = {
  error:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm2.6 3.7L8 7.3 5.4 4.7l-.7.7L7.3 8l-2.6 2.6.7.7L8 8.7l2.6 2.6.7-.7L8.7 8l2.6-2.6-.7-.7Z',
  warning: 'M8 1.2 15.4 14.5H.6L8 1.2Zm-.6 4.6.1 4.4h1l.1-4.4H7.4ZM8 11.2a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4Z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.5 6v4.5h1V7h-1ZM8 4.4a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4Z',
  success: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.1 4.4L7 9.6 4.9 7.5l-.7.7L7 11l4.8-4.9-.7-.7Z',
  rise: 'M8 2.5 13 8l-.8.8-3.6-4V13.5H7.4V4.8l-3.6 4L3 8l5-5.5Z',
  fall: 'M8 13.5 3 8l.8-.8 3.6 4V2.5h1.2v8.7l3.6-4L13 8l-5 5.5Z',
  chevron: 'M5.6 3.2 10.4 8l-4.8 4.8-.8-.8 4-4-4-4 .8-.8Z',
} as const;

/** Name of a drawing. */
export type IconName = keyof typeof paths;

/** A drawing in the colour of the text around it, unseen by screen readers: the words beside it say the same. */
export function icon(name: IconName): SVGSVGElement {
  const element = document.createElementNS(svg, 'svg');
  element.setAttribute('viewBox', '0 0 16 16');
  element.setAttribute('class', `icon icon-${name}`);
  element.setAttribute('aria-hidden', 'true');
  element.setAttribute('focusable', 'false');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', paths[name]);
  path.setAttribute('fill-rule', 'evenodd');
  element.append(path);
  return element;
}
