import type { Grid } from '../../../core/grid';
import { findHeading } from '../../../history/heading';
import { type GridsTogether, settingsWith } from '../../../workbook/build-input';
import { comparedSheetName } from '../../../workbook/compared-sheet-name';
import type { BuildJob, KnownSettings } from '../../../workbook/port';
import { findTogetherIn, mayBeTogether, namesTogether } from '../../../workbook/together';
import { sheetNamed } from './book';
import { isTooLarge } from './read-grid';
import { findSettings } from './settings-place';
import { isOurs, type KnownSheet, type Survey } from './survey';

type Job = Pick<BuildJob, 'choices' | 'together'>;

/** The sheets that are read, or have to be looked at, beside those of the choices. @throws PortError `gone` for one that a person was shown */
export function sheetsBeside(seen: Survey, { choices, together }: Job): readonly KnownSheet[] {
  if (together) return namesTogether(together).map((name) => sheetNamed(seen, name));
  const settings = findSettings(seen).sheets.map(({ id }) => id);
  const own = seen.sheets.filter(
    (sheet) =>
      sheet.visibility === 'Visible' &&
      !isOurs(sheet, seen.memory) &&
      !settings.includes(sheet.id) &&
      findHeading(sheet.top) === null &&
      !isTooLarge(sheet),
  );
  const names = mayBeTogether(
    choices,
    own.map(({ name }) => name),
  );
  return own.filter(({ name }) => names.includes(name));
}

/** What of the sheets that were read, `beside` among them, is read together with those of the choices. */
export function gridsTogether(
  { sheets }: Survey,
  { choices, together }: Job,
  beside: readonly KnownSheet[],
  grids: ReadonlyMap<string, Grid>,
  { settings }: Pick<KnownSettings, 'settings'>,
): GridsTogether {
  if (together) return { together, grids };
  const wanted = new Set([choices.rawSheet, comparedSheetName(choices), ...beside.map(({ name }) => name)]);
  const inOrder = sheets.flatMap(({ name }) => (wanted.has(name) ? (grids.get(name) ?? []) : []));
  return { together: findTogetherIn(choices, inOrder, settingsWith(choices, settings)), grids };
}
