/**
 * A web page with its named characters (“&ecirc;”) written out, where what reads it has no list of the names. The parser on the command line has one: it is left as it is.
 * The page that is opened in a browser takes the browser's (`hosts/page/named-characters.ts`).
 */
export function spellOut(html: string): string {
  return html;
}
