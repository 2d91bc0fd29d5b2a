import type { Grid } from '../../../core/grid';
import type { Settings } from '../../../core/settings/settings';
import { findHeading } from '../../../history/heading';
import type { IntakeOptions } from '../../../intake/read-dataset';
import { chooseSheets, type ChosenSheets } from '../../../pipeline/choose-sheets';
import { type Outcome, done, failed } from '../command/outcome';
import type { FileSheet } from '../../../files/read/file-sheet';

/** The sheets to read, the first of which is there. */
export type SheetChoice = ChosenSheets & { readonly raw: Grid };

function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/**
 * The sheet to read: the one of that name (hidden or not; letter case as little a matter as in Excel), else of those in view that read as a table of units the one
 * of the latest period, else the one that was open, else the first; else the first in view, whose findings then say what is missing.
 * @param path - For the failure's sentence.
 * @param compared - The sheet that is to be compared with it; null: none.
 */
export function chooseSheet(
  path: string,
  sheets: readonly FileSheet[],
  name: string | null,
  settings: Settings,
  role: IntakeOptions['role'],
  compared: Grid | null = null,
): Outcome<SheetChoice> {
  if (name !== null) {
    const named = sheets.find(({ grid }) => sameName(grid.sheet, name));
    if (named !== undefined) return done({ raw: named.grid, more: [], findings: [] });
    return failed('sheet-missing', {
      path,
      sheet: name,
      sheets: sheets.map(({ grid }) => `“${grid.sheet}”`).join(', '),
    });
  }
  const inView = sheets.filter(({ hidden }) => !hidden);
  const candidates = (inView.length > 0 ? inView : sheets).map(({ grid }) => grid);
  const [only, ...others] = candidates;
  // Nothing to choose between: a sheet is not read for that, which takes as long as the build itself.
  if (only !== undefined && others.length === 0) return done({ raw: only, more: [], findings: [] });
  const tables = candidates.filter((grid) => findHeading(grid.cells) === null);
  const open = inView.find((sheet) => sheet.open)?.grid.sheet ?? null;
  const chosen = chooseSheets(tables, settings, role, open, compared);
  const history = candidates.find((grid) => role === 'previous' && findHeading(grid.cells) !== null);
  const raw = chosen.raw ?? history ?? candidates[0];
  return raw === undefined ? failed('file-no-sheet', { path }) : done({ ...chosen, raw });
}
