/** The sheet that a reference of a workbook's name points to: `='Cấu hình'!$A$1`; the sign of a formula may be missing. Null where it points to none. */
export function sheetOfReference(reference: string): string | null {
  const found = /^=?(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!/u.exec(reference)?.groups;
  return found?.['quoted']?.replace(/''/gu, "'") ?? found?.['plain'] ?? null;
}
