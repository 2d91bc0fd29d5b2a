/** The sheets that we make from a raw sheet, in the order in which they are offered. */
export const sheetKinds = ['appendix', 'live', 'analysis', 'trend', 'summary'] as const;

/** One of them. */
export type SheetKind = (typeof sheetKinds)[number];
