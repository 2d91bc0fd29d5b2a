import type { LeagueTable } from '../../core/table/league-table';
import type { Settings } from '../../core/settings/settings';
import type { AppendixColumn } from '../columns';
import type { ExtraColumns } from './extra-columns';
import type { HelperColumns } from './helper-columns';

/** What every formula of a sheet depends on. */
export interface LiveSheet {
  readonly table: LeagueTable;
  readonly settings: Settings;
  readonly columns: readonly AppendixColumn[];
  readonly helpers: HelperColumns;
  readonly extra: ExtraColumns;
  /** By which the plain numbers of a column of the raw sheet are multiplied. */
  readonly scales: ReadonlyMap<string, 1 | 100>;
}

/** A cell's column and formula. */
export type LiveCell = readonly [column: number, formula: string];
