import type { Finding } from '../finding';
import { severityOf } from '../finding-codes';

/** A sheet that could be the one of ours that a workbook should have once. */
export interface OwnSheet {
  readonly name: string;
  readonly hidden: boolean;
}

/**
 * Which of several sheets counts, given in the order of their tabs: one in view before a hidden one, then by its name, those that are named `first` before others. `others`
 * are those that a person might take for it just as well: a copy that is put away is none. Null where there is no sheet.
 */
export function chooseOwnSheet<Sheet extends OwnSheet>(
  sheets: readonly Sheet[],
  first: readonly (string | null)[],
): { readonly chosen: Sheet; readonly others: readonly Sheet[] } | null {
  const inView = sheets.filter(({ hidden }) => !hidden);
  const among = inView.length > 0 ? inView : sheets;
  const named = first.flatMap((name) => among.find((sheet) => sheet.name === name) ?? []);
  const chosen = named[0] ?? among[0];
  return chosen === undefined ? null : { chosen, others: among.filter((sheet) => sheet !== chosen) };
}

/** What a person is told where a workbook has several settings sheets: their names, and which is used. */
export function severalSheets(chosen: OwnSheet, others: readonly OwnSheet[]): readonly Finding[] {
  const code = 'config-several';
  if (others.length === 0) return [];
  return [
    {
      severity: severityOf[code],
      code,
      sheet: chosen.name,
      cell: null,
      params: { sheet: chosen.name, others: others.map(({ name }) => `“${name}”`).join(', ') },
    },
  ];
}
