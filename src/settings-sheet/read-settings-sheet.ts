import { bringUpToDate } from '../core/own-sheets/bring-up-to-date';
import type { Finding } from '../core/finding';
import { type Grid, cellAt } from '../core/grid';
import { findingList } from '../intake/finding-list';
import { isFormulaError } from '../intake/parse-score';
import { bandTable } from './band-table';
import { clusterTable } from './cluster-table';
import { columnTable } from './column-table';
import { type Configured, defaultConfigured } from './configured';
import { countsTable } from './counts-table';
import { type Captions, findTables } from './find-tables';
import { formOfSheet } from './form-of-sheet';
import { settingsMigrations } from './migrations';
import { readLines } from './read-lines';
import { recommendationTable } from './recommendation-table';
import { readingTable } from './reading-table';
import { readScheme } from './read-scheme';
import { schemeTables } from './scheme-tables';
import { renameTable } from './rename-table';
import type { Tell } from './sheet-cell';
import { sheetVersion } from './sheet-version';
import type { Table } from './table';

const lineCaptions: Captions = ['item', 'value', 'note'];
const tables: readonly Table[] = [
  columnTable,
  bandTable,
  renameTable,
  recommendationTable,
  countsTable,
  readingTable,
  clusterTable,
];

/** What the sheet says, and what is wrong in it. */
export interface SettingsReading extends Configured {
  /** Warnings, each with its cell of the sheet. */
  readonly findings: readonly Finding[];
}

/** A formula that fails is told and its cell counts as empty. */
function withoutErrors(grid: Grid, tell: (row: number, column: number, value: string) => void): Grid {
  const cells = grid.cells.map((row, r) =>
    row.map((value, c) => {
      if (!isFormulaError(value)) return value;
      tell(r, c, String(cellAt(grid, r, c)));
      return null;
    }),
  );
  return { ...grid, cells };
}

/**
 * Reads the sheet “Cấu hình”. Tables are found by their captions and lines by their names, so that rows, tables and the sheet may be moved. What is missing or
 * empty is the default; what is wrong is a finding with its cell, and the default. A sheet of an earlier form is brought up to date first.
 */
export function readSettingsSheet(grid: Grid): SettingsReading {
  const findings = findingList(grid.sheet);
  const tell: Tell = ({ row, column }, code, params) => {
    findings.at(row, column, code, params);
  };
  const clean = withoutErrors(grid, (row, column, value) => {
    findings.at(row, column, 'config-formula', { value });
  });
  const kinds = [lineCaptions, ...[...tables, ...Object.values(schemeTables)].map(({ captions }) => captions)];
  const asWritten = findTables(clean, kinds);
  const form = formOfSheet(asWritten.get('item') ?? [], tell);
  const found = form < sheetVersion ? findTables(bringUpToDate(clean, form, settingsMigrations), kinds) : asWritten;
  let now = readLines(found.get('item') ?? [], form > sheetVersion ? 'newer' : 'known', defaultConfigured, tell);
  const own = readScheme(([key]) => found.get(key) ?? [], tell);
  /* Its indicators are known to the other tables even where something is wrong in it. */
  now = { ...now, settings: { ...now.settings, ownScheme: own?.scheme ?? null } };
  for (const table of tables) now = table.read(found.get(table.captions[0]) ?? [], now, tell);
  const ownScheme = own?.isRight === true ? own.scheme : null;
  return { ...now, settings: { ...now.settings, ownScheme }, findings: findings.all() };
}
