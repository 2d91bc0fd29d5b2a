const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML and HTML, within an element or between double quotes. Characters that XML has no place for are left as they are: what is to become of them differs. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? '');
}
