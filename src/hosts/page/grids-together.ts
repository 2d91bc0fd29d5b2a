import type { Finding } from '../../core/finding';
import type { Grid } from '../../core/grid';
import { isSettingsSheet } from '../../settings-sheet';
import { type GridsTogether, settingsWith } from '../../workbook/build-input';
import { comparedSheetName } from '../../workbook/compared-sheet-name';
import type { BuildJob, KnownSettings } from '../../workbook/port';
import { PortError } from '../../workbook/port-error';
import { findTogetherIn, mayBeTogether, namesTogether } from '../../workbook/together';
import type { BookSheet } from './book';

/** What stands on the sheet of that name. @throws PortError `gone` */
export function gridNamed(sheets: readonly BookSheet[], name: string): Grid {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new PortError('gone', name);
  return { ...found.grid, sheet: name };
}

/** What was found in a sheet, with what is to be known of its being proposed. */
export function withProposed<Result extends { readonly findings: readonly Finding[] }>(
  sheets: readonly BookSheet[],
  name: string,
  result: Result,
): Result {
  const proposed = sheets.find((sheet) => sheet.name === name)?.proposed ?? [];
  return proposed.length === 0 ? result : { ...result, findings: [...proposed, ...result.findings] };
}

/** Which sheets of the book are read together with those of the choices. */
export function gridsTogether(
  sheets: readonly BookSheet[],
  { choices, together }: Pick<BuildJob, 'choices' | 'together'>,
  { settings }: Pick<KnownSettings, 'settings'>,
): GridsTogether {
  if (together)
    return { together, grids: new Map(namesTogether(together).map((name) => [name, gridNamed(sheets, name)])) };
  const own = sheets.filter(({ grid, hidden, ours }) => !hidden && !ours && !isSettingsSheet(grid));
  const beside = mayBeTogether(
    choices,
    own.map(({ name }) => name),
  );
  const wanted = [choices.rawSheet, comparedSheetName(choices), ...beside];
  const grids = sheets.flatMap(({ name, grid }) => (wanted.includes(name) ? [{ ...grid, sheet: name }] : []));
  return {
    together: findTogetherIn(choices, grids, settingsWith(choices, settings)),
    grids: new Map(grids.map((grid) => [grid.sheet, grid])),
  };
}
