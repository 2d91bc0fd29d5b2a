/**
 * What every spreadsheet does with the formulas of other sheets: they follow a sheet that is renamed, and lose one that is deleted
 * (support.microsoft.com, “How to correct a #REF! error”; seen in Excel and Google Sheets alike).
 */
function reference(name: string): RegExp {
  const quoted = `'${name.replace(/'/gu, "''")}'`.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const bare = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? `|(?<![\\p{L}\\d_.'])${name}` : '';
  return new RegExp(`(?:${quoted}${bare})!`, 'giu');
}

/** The formula after the sheet was renamed. */
export function followed(formula: string, from: string, to: string): string {
  return formula.replace(reference(from), () => `'${to.replace(/'/gu, "''")}'!`);
}

/** The formula after the sheet was deleted. */
export function orphaned(formula: string, sheet: string): string {
  return formula.replace(reference(sheet), '#REF!');
}
