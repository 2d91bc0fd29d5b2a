import { choosePlace, namesLike, type Place, type PlaceRules } from '../../../workbook/place';
import type { MarkedSheet } from '../read/mark';
import { markOf } from '../read/mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google takes 100 characters. */
const longest = 100;

/** Where a sheet goes that is wished to have this name. */
export function findPlace(spreadsheet: Spreadsheet, wished: string, rules: PlaceRules): Place<MarkedSheet> {
  return choosePlace<MarkedSheet>(
    wished,
    (wish) => namesLike(wish, longest),
    (name) => {
      const sheet = spreadsheet.getSheetByName(name);
      if (!sheet) return { kind: 'free' };
      const mark = markOf(sheet);
      return mark ? { kind: 'ours', own: { sheet, mark }, of: mark.of ?? null } : { kind: 'others' };
    },
    rules,
  );
}

/** The first free name like the wished one. */
export function freeName(spreadsheet: Spreadsheet, wished: string): string {
  const names = namesLike(wished, longest);
  for (;;) {
    const { value } = names.next();
    if (!spreadsheet.getSheetByName(value)) return value;
  }
}
