import type { FindingCode } from '../../core/finding-codes';
import type { Grid } from '../../core/grid';
import type { Settings } from '../../core/settings';
import { findHeading } from '../../history/heading';
import type { IntakeOptions } from '../../intake/read-dataset';
import { readSheet } from '../../pipeline/read-sheet';
import { type Outcome, done, failed } from './outcome';
import type { FileSheet } from '../../files/read/file-sheet';

const notATable: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'sheet-empty',
  'no-header',
  'no-unit-column',
  'no-total-column',
  'no-units',
]);

/** True for a sheet that has a table of units, whatever is wrong in its cells. A history is no raw sheet, but can be compared with. */
export function isTable(grid: Grid, settings: Settings, role: IntakeOptions['role']): boolean {
  if (findHeading(grid.cells) !== null) return role === 'previous';
  const { findings } = readSheet(grid, settings, { period: null, closedOn: null, previousPeriod: null, role });
  return !findings.some((finding) => notATable.has(finding.code));
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/**
 * The sheet to read: the one of that name (hidden or not; letter case as little a matter as in Excel), else the first in view that reads as a
 * table of units, else the first in view, whose findings then say what is missing.
 * @param path - For the failure's sentence.
 */
export function chooseSheet(
  path: string,
  sheets: readonly FileSheet[],
  name: string | null,
  settings: Settings,
  role: IntakeOptions['role'],
): Outcome<Grid> {
  if (name !== null) {
    const named = sheets.find(({ grid }) => sameName(grid.sheet, name));
    if (named !== undefined) return done(named.grid);
    return failed('sheet-missing', {
      path,
      sheet: name,
      sheets: sheets.map(({ grid }) => `“${grid.sheet}”`).join(', '),
    });
  }
  const inView = sheets.filter(({ hidden }) => !hidden);
  const candidates = (inView.length > 0 ? inView : sheets).map(({ grid }) => grid);
  const chosen = candidates.find((grid) => isTable(grid, settings, role)) ?? candidates[0];
  return chosen === undefined ? failed('file-no-sheet', { path }) : done(chosen);
}
