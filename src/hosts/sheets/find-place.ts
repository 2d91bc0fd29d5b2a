import type { MarkedSheet } from './mark';
import { markOf } from './mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where a sheet goes: a name that is free, or the sheet of ours that bears it. */
export interface Place {
  readonly name: string;
  readonly existing: MarkedSheet | null;
}

/**
 * The wished name, or the first with a number behind it (“Phụ lục 1 (2)”) that no sheet of others bears. `beside`: nor a sheet of
 * ours.
 */
export function findPlace(spreadsheet: Spreadsheet, wished: string, beside: boolean): Place {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wished : `${wished} (${number})`;
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) return { name, existing: null };
    const mark = beside ? null : markOf(sheet);
    if (mark) return { name, existing: { sheet, mark } };
  }
}
