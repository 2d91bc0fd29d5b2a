import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '../../../core/finding';
import type { Grid } from '../../../core/grid';
import type { Settings } from '../../../core/settings/settings';
import type { Arguments } from '../command/arguments';
import { chooseSheet, type SheetChoice } from './choose-sheet';
import { type Outcome, done, failed } from '../command/outcome';
import { readWorkbook } from './read-workbook';
import type { FileSheet } from '../../../files/read/file-sheet';
import { isSettingsSheet } from '../../../settings-sheet/is-settings-sheet';

/** The sheets that go into a build. */
export interface Inputs {
  readonly raw: Grid;
  /** Sheets that are read together with the raw one. */
  readonly more: readonly Grid[];
  readonly previous: Grid | null;
  /** Sheets that are read together with the compared one. */
  readonly previousMore: readonly Grid[];
  /** Sheets that could have been meant. */
  readonly sheetFindings: readonly Finding[];
}

/** True where both paths lead to one file, by whatever way. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const places = await Promise.all([a, b].map((path) => realpath(path).catch(() => null)));
  return places[0] !== null && places[0] === places[1];
}

function isTable({ grid }: FileSheet): boolean {
  return !isSettingsSheet(grid);
}

async function readPrevious(
  args: Arguments,
  path: string,
  rawPath: string,
  raw: Grid,
  settings: Settings,
): Promise<Outcome<SheetChoice>> {
  const sheets = await readWorkbook(path, args.convertOldFonts ? 'convert' : 'refuse');
  if (!sheets.ok) return sheets;
  const tables = sheets.value.filter(isTable);
  if (!(await isSameFile(path, rawPath))) {
    const chosen = chooseSheet(path, tables, args.previousSheet, settings, 'previous', raw);
    if (!chosen.ok || chosen.value.raw.sheet === basename(path)) return chosen;
    // Excel's own way to name a sheet of another file, so that a finding tells the two files apart.
    const named = (grid: Grid): Grid => ({ ...grid, sheet: `[${basename(path)}]${grid.sheet}` });
    return done({ ...chosen.value, raw: named(chosen.value.raw), more: chosen.value.more.map(named) });
  }
  const others = args.previousSheet === null ? tables.filter(({ grid }) => grid.sheet !== raw.sheet) : tables;
  if (others.length === 0) return failed('previous-is-raw', { path });
  return chooseSheet(path, others, args.previousSheet, settings, 'previous', raw);
}

/** Chooses the raw sheet among those of its file, and reads that of the compared period. A settings sheet is neither. */
export async function readInputs(
  args: Arguments,
  rawPath: string,
  sheets: readonly FileSheet[],
  settings: Settings,
): Promise<Outcome<Inputs>> {
  const raw = chooseSheet(rawPath, sheets.filter(isTable), args.sheet, settings, 'raw');
  if (!raw.ok) return raw;
  const { more, findings: sheetFindings } = raw.value;
  const own = { raw: raw.value.raw, more, sheetFindings };
  if (args.previous === null) return done({ ...own, previous: null, previousMore: [] });
  const previous = await readPrevious(args, args.previous, rawPath, own.raw, settings);
  return previous.ok ? done({ ...own, previous: previous.value.raw, previousMore: previous.value.more }) : previous;
}
