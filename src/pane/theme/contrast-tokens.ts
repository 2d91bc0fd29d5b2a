import type { Theme } from './tokens';

/**
 * Every colour of a theme as one of the system's, for hosts that show a contrast theme without telling the page (no `forced-colors`): text and lines
 * in the text colour, surfaces in the page's, what is chosen or to be pressed in the highlight.
 */
export function contrastTokens(theme: Theme): Record<string, string> {
  const colors = Object.keys(theme).filter((token) => token.startsWith('color'));
  return Object.fromEntries(colors.map((token) => [token, systemColor(token)]));
}

function systemColor(token: string): string {
  const brandSurface = /^color(?:Compound)?BrandBackground(?:Hover|Pressed|Selected)?$/u;
  if (brandSurface.test(token)) return 'Highlight';
  if (/OnBrand|ForegroundInverted/u.test(token)) return 'HighlightText';
  if (/Disabled/u.test(token)) return /Background/u.test(token) ? 'Canvas' : 'GrayText';
  if (/Link/u.test(token)) return 'LinkText';
  return /Background|Shadow/u.test(token) ? 'Canvas' : 'CanvasText';
}
