import { sheetReference } from '../../../core/formula/cell-reference';
import type { MovedFormulas } from '../../../workbook/port';
import type { KnownSheet, Survey } from '../read/survey';

/** Names under which the two sheets stand now. */
export interface Replaced {
  readonly putAway: string;
  readonly name: string;
}

/**
 * Lets formulas that followed a sheet into hiding mean the one in its place: Excel looks for the name itself, in one round trip, and nothing is read. The raw sheet's
 * formulas too, for what they say stays the same. Locked sheets are left out, since one of them would keep all others from it.
 */
export function moveFormulas(
  { sheets }: Survey,
  { putAway, name }: Replaced,
  deleted: readonly KnownSheet[],
): Promise<MovedFormulas> {
  const others = sheets.filter(
    (sheet) => !deleted.includes(sheet) && !(sheet.mark !== null && sheet.visibility === 'VeryHidden'),
  );
  const isReplaced = (sheet: KnownSheet): boolean => sheet.name === name;
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = [
      worksheets.getItem(name),
      ...others.filter((sheet) => sheet.lock === null && !isReplaced(sheet)).map(({ id }) => worksheets.getItem(id)),
    ];
    const counts = changed.map((sheet) =>
      sheet.replaceAll(sheetReference(putAway), sheetReference(name), { completeMatch: false, matchCase: true }),
    );
    await context.sync();
    return {
      count: counts.reduce((sum, { value }) => sum + value, 0),
      locked: others.filter((sheet) => sheet.lock !== null && !isReplaced(sheet)).map((sheet) => sheet.name),
    };
  });
}
