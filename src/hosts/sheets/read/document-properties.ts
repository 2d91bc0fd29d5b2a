/* Document properties belong to the spreadsheet, so that a colleague who opens it has them too. */

/** Read once: an execution has its globals to itself. */
let known: Readonly<Record<string, string>> | null = null;

/** What the spreadsheet remembers under a key; null where it has nothing. All keys together are one call. */
export function documentProperty(key: string): string | null {
  known ??= PropertiesService.getDocumentProperties().getProperties();
  return known[key] ?? null;
}

/** Lets the spreadsheet remember; no call where it does so already. */
export function setDocumentProperty(key: string, value: string): void {
  if (documentProperty(key) === value) return;
  PropertiesService.getDocumentProperties().setProperty(key, value);
  known = { ...known, [key]: value };
}
