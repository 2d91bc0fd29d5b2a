import type { Migrations } from '../core/own-sheets/bring-up-to-date';
import type { CellValue } from '../core/grid';
import type { HistoryColumn } from './columns';

/** What stands in a row of a history, by its columns; a column that the sheet lacks is undefined. */
export type RowCells = Readonly<Partial<Record<HistoryColumn, CellValue>>>;

/**
 * What makes a row of an earlier form one of the next, when it is read; rows of several forms may stand under each other. A step is added when a column changes its meaning, not
 * when one is added: the sheet gets those that it lacks with the next period. Form 0 differed in nothing but that it had no column of its version.
 */
export const historyMigrations: Migrations<RowCells> = [(row) => row];

/** Form of the rows that this program writes, which stands in each of them. */
export const historyVersion = historyMigrations.length;
