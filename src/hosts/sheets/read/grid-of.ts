import type { Grid } from '../../../core/grid';
import { readGrid } from './read-grid';
import { largeHistory } from './read-history';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet as it is read in that role, thinly where it is a large history; null: there is none by that name. */
export function gridOf(spreadsheet: Spreadsheet, name: string, role: 'raw' | 'previous'): Grid | null {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet && ((role === 'previous' ? largeHistory(sheet) : null) ?? readGrid(sheet, name, role));
}
