import * as v from 'valibot';
import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { type GradeBand, askedScheme, schemes } from '../core/scheme';
import type { Settings } from '../core/settings/settings';
import { settingsSchema } from '../core/settings/settings-schema';
import type { Configured } from './configured';
import type { TableRow } from './find-tables';
import { meantText, shownText } from './literal';
import { isFilled, type SheetCell, type Tell } from './sheet-cell';
import type { Table } from './table';

function schemeBands(settings: Settings): readonly GradeBand[] {
  return (askedScheme(settings) ?? schemes[0])?.bands ?? [];
}

function isSame(a: readonly GradeBand[], b: readonly GradeBand[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ label, fullLabel, floor }, index) =>
        label === b[index]?.label && fullLabel === b[index].fullLabel && floor === b[index].floor,
    )
  );
}

function bandOf({ cells }: TableRow): { readonly cell: SheetCell; readonly band: GradeBand | null } | null {
  const { bandLabel, bandFullLabel, bandFloor } = cells;
  const cell = [bandLabel, bandFullLabel, bandFloor].find(isFilled);
  if (cell === undefined) return null;
  const label = bandLabel?.text ?? '';
  const floor = bandFloor?.number ?? null;
  if (label === '' || floor === null) return { cell: label === '' ? cell : (bandFloor ?? cell), band: null };
  return {
    cell: bandFloor ?? cell,
    band: { label: meantText(label), fullLabel: meantText(bandFullLabel?.text || label), floor },
  };
}

function read(rows: readonly TableRow[], now: Configured, tell: Tell): Configured {
  const found = rows.flatMap((row) => bandOf(row) ?? []);
  const [first] = found;
  if (first === undefined) return now;
  const wrong = found.find(({ band }) => band === null);
  const bands = found.flatMap(({ band }) => band ?? []).sort((a, b) => b.floor - a.floor);
  if (wrong !== undefined || !v.is(settingsSchema, { bands })) {
    const { cell } = wrong ?? [...found].sort((a, b) => (a.band?.floor ?? 0) - (b.band?.floor ?? 0))[0] ?? first;
    tell(cell, 'config-bands', { label: words.bands });
    return now;
  }
  return isSame(bands, schemeBands(now.settings)) ? now : { ...now, settings: { ...now.settings, bands } };
}

/** Grades, in any order. Those of the scheme are no choice: another scheme may then bring its own. */
export const bandTable: Table = {
  title: 'bands',
  note: 'bandsNote',
  captions: ['bandLabel', 'bandFullLabel', 'bandFloor'],
  given: () => false,
  rows: ({ settings }) =>
    (settings.bands ?? schemeBands(settings)).map(({ label, fullLabel, floor }) => [
      shownText(label),
      shownText(fullLabel),
      floor,
    ]),
  spare: 2,
  read,
};
