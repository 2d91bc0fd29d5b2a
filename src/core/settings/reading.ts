import { plainText } from '../text/plain-text';
import type { IndicatorId } from '../scheme/types';
import { typedUnitKey } from '../names/unit-name';

/** What a person may say that a column is; `ignore`: none of the table's. */
export type ColumnMeaning =
  | IndicatorId
  | 'name'
  | 'code'
  | 'position'
  | 'level'
  | 'cluster'
  | 'total'
  | 'previous'
  | 'grade'
  | 'rank'
  | 'change'
  | 'ignore';

/** What a person may say that a row is. */
export type RowMeaning = 'unit' | 'summary' | 'section' | 'ignore';

/** How one column is to be read, in every sheet that has this heading. */
export interface ColumnReading {
  /** As it stands in the sheet, the lines above it before “ › ” (“[2]” behind it for the second that is called so); letter case, diacritics and spaces do not count. */
  readonly heading: string;
  readonly as: ColumnMeaning;
  /** null: as the heading and the figures tell. */
  readonly measure: 'points' | 'percent' | null;
  /** Of a total: the greatest that there is, where the heading or a column of maxima speaks of another than 100; the totals are converted to 100. 100: they are already. */
  readonly scale?: number;
}

/** How one row is to be read. */
export interface RowReading {
  /** Name in the unit column; letter case and spaces do not count, diacritics do. */
  readonly name: string;
  readonly as: RowMeaning;
}

/** How a person has overruled the reading of a table; remembered by heading and by name, so that next week's sheet of the same form is read the same way. */
export interface Reading {
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
}

/** Nothing overruled. */
export const noReading: Reading = { columns: [], rows: [] };

/** The form by which names of rows are matched: two units are never taken for one. */
export function rowKey(name: string): string {
  return typedUnitKey(name);
}

/** One reading over another: what both say of a heading or a name, the upper one decides. */
export function readingOver(upper: Reading, lower: Reading): Reading {
  const headings = new Set(upper.columns.map(({ heading }) => plainText(heading)));
  const names = new Set(upper.rows.map(({ name }) => rowKey(name)));
  return {
    columns: [...upper.columns, ...lower.columns.filter(({ heading }) => !headings.has(plainText(heading)))],
    rows: [...upper.rows, ...lower.rows.filter(({ name }) => !names.has(rowKey(name)))],
  };
}

/** All that a column may be said to be, but for the indicators of a scheme. */
export const plainMeanings = [
  'name',
  'code',
  'position',
  'level',
  'cluster',
  'total',
  'previous',
  'grade',
  'rank',
  'change',
  'ignore',
] as const satisfies readonly ColumnMeaning[];

/** All that a row may be said to be. */
export const rowMeanings = ['unit', 'summary', 'section', 'ignore'] as const satisfies readonly RowMeaning[];
