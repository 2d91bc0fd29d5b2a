import { controlStyles } from './control-styles';
import { layoutStyles } from './layout-styles';
import { reportStyles } from './report-styles';
import { resultStyles } from './result-styles';

/**
 * Gives the page the pane's own style sheet. Constructed by script: a page whose policy forbids inline styles takes it, and a page with everything in one file
 * needs no link.
 */
export function adoptStyles(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([layoutStyles, controlStyles, resultStyles, reportStyles].join('\n'));
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
