/** Gives the page a style sheet of ours. Constructed by script: a page whose policy forbids inline styles takes it, and a page with everything in one file needs no link. */
export function adoptStyles(page: Document, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
