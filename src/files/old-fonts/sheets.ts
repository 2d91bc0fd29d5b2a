import { type Outcome, done, failed } from '../outcome';
import type { FileSheet } from '../read/file-sheet';
import { oldFontIn, withoutOldFont } from './old-fonts';

/** What is to be done with text in a font of before Unicode: named and refused, or read as Unicode, which a person has to ask for. */
export type OldFontWish = 'refuse' | 'convert';

/** Sheets whose text is Unicode; else the first cell that is not. Sheets out of view are left as they are where they are not asked for. */
export function sheetsInUnicode(
  path: string,
  sheets: readonly FileSheet[],
  wish: OldFontWish,
): Outcome<readonly FileSheet[]> {
  const found = sheets.map((sheet) => ({ sheet, old: oldFontIn(sheet.grid) }));
  if (wish === 'convert')
    return done(
      found.map(({ sheet, old }) => (old ? { ...sheet, grid: withoutOldFont(sheet.grid, old.font) } : sheet)),
    );
  for (const { sheet, old } of found) {
    if (old === null || sheet.hidden) continue;
    const { font, cell, text, converted } = old;
    return failed('file-old-font', { path, sheet: sheet.grid.sheet, cell, font, text, converted });
  }
  return done(sheets);
}
