/** Those that XML has too: they stay, since what they name is markup. */
const ofMarkup = /^&(?:lt|gt|amp|quot|apos);?$/iu;

/** A web page with its named characters (“&ecirc;”) written out by the browser, which knows the 2,231 names of HTML (13.5): a list of them here would be 30 kB. */
export function spellOut(html: string): string {
  const known = new Map<string, string>();
  return html.replace(/&[a-z][a-z0-9]*;?/giu, (name) => {
    if (ofMarkup.test(name)) return name;
    const before = known.get(name);
    if (before !== undefined) return before;
    // White space at the beginning of a page is no text of it.
    // eslint-disable-next-line no-restricted-properties -- one name in a document of its own, never shown: only its text is taken
    const character = new DOMParser().parseFromString(`.${name}`, 'text/html').body.textContent.slice(1);
    known.set(name, character);
    return character;
  });
}
