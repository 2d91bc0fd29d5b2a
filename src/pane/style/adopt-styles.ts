const adopted = new WeakMap<Document, Set<string>>();

/**
 * Gives the page a style sheet of ours, once. Constructed by script: a page whose policy forbids inline styles takes it, and a page with everything in one file needs no link. A web view
 * that cannot (WebKit before 16.4 has no constructed style sheets: caniuse.com/mdn-api_document_adoptedstylesheets) gets an element.
 */
export function adoptStyles(page: Document, styles: string): void {
  const had = adopted.get(page) ?? new Set();
  if (had.has(styles)) return;
  adopted.set(page, had.add(styles));
  if ('adoptedStyleSheets' in page) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    return;
  }
  const element = (page as Document).createElement('style');
  element.textContent = styles;
  (page as Document).head.append(element);
}
