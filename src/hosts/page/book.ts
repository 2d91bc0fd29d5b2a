import type { SheetPlan } from '../../appendix/sheet-plan';
import type { Finding } from '../../core/finding';
import { cellKey, type Grid } from '../../core/grid';
import type { Settings } from '../../core/settings/settings';
import { layStyles } from '../../files/write/cell-styles';
import type { MadeOf } from '../../workbook/made-of';
import { freeName as freeNameAmong } from '../../workbook/excel-sheet-name';
import type { BuildJob } from '../../workbook/port';
import type { AppendixResult } from '../../pipeline/build-appendix';

/** What an appendix was made of and came to: what is taken away is written from it. */
export interface BuiltAppendix {
  readonly result: AppendixResult;
  readonly settings: Settings;
}

/** Kinds of sheets that are made here. */
export type MadeSheet = BuildJob['make'] | 'history';

/** A sheet of the open book. */
export interface BookSheet {
  readonly name: string;
  readonly grid: Grid;
  /** How it looks, where we have made it; null for a sheet that came in. */
  readonly plan: SheetPlan | null;
  readonly hidden: boolean;
  /** Where it came in: a file, and its name there. Null: pasted, the sample, or made here. */
  readonly source: { readonly file: string; readonly sheet: string } | null;
  /** The name of the workbook that points to the sheet “Cấu hình” points to this one. */
  readonly settings?: true;
  /** Made here, so that it may be replaced. */
  readonly ours: boolean;
  /** What it was made of, where we have made it. */
  readonly of?: MadeOf;
  /** What it is, where we have made it. */
  readonly made?: MadeSheet;
  readonly built?: BuiltAppendix;
  /** What is to be known of its being proposed among the sheets of its file: it is told with every result of it. */
  readonly proposed?: readonly Finding[];
}

/** A file that came in, as it was. */
export interface BookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All that is open. */
export interface Book {
  readonly files: readonly BookFile[];
  readonly sheets: readonly BookSheet[];
  /** The sheet that a person looks at. */
  readonly active: string;
  /** The custom functions go into the file as native formulas. */
  readonly withFormulas: boolean;
}

/** Nothing open. */
export const emptyBook: Book = { files: [], sheets: [], active: '', withFormulas: false };

/** The book that is open, and the one way to change it. */
export interface BookStore {
  readonly get: () => Book;
  readonly set: (book: Book) => void;
  /** Calls back after each change. */
  readonly watch: (listener: (book: Book, before: Book) => void) => void;
}

export function createBookStore(): BookStore {
  let book = emptyBook;
  const listeners: ((book: Book, before: Book) => void)[] = [];
  return {
    get: () => book,
    set: (next) => {
      const before = book;
      book = next;
      for (const listener of listeners) listener(book, before);
    },
    watch: (listener) => {
      listeners.push(listener);
    },
  };
}

/** A name that Excel takes and that no sheet of the book has, whatever its letter case: “Phụ lục 1”, “Phụ lục 1 (2)”. */
export function freeName(wish: string, sheets: readonly Pick<BookSheet, 'name'>[]): string {
  return freeNameAmong(
    wish,
    sheets.map(({ name }) => name),
  );
}

/** What a sheet of ours holds, for whoever compares with it. */
function gridOfPlan(plan: SheetPlan): Grid {
  const columns = plan.values[0]?.length ?? 0;
  const { ids, styles } = layStyles(plan, columns);
  const percentCells = new Set<string>();
  plan.values.forEach((row, r) => {
    row.forEach((value, c) => {
      const format = styles[ids[r * columns + c] ?? 0]?.numberFormat ?? '';
      if (typeof value === 'number' && format.includes('%')) percentCells.add(cellKey(r, c));
    });
  });
  return { sheet: plan.name, cells: plan.values, merges: plan.merges, percentCells, hiddenRows: [] };
}

/** A sheet of ours under the name that it gets in the book. */
export function ownSheet(plan: SheetPlan, name: string, more: Partial<BookSheet> = {}): BookSheet {
  const named = { ...plan, name };
  return { name, grid: gridOfPlan(named), plan: named, hidden: false, source: null, ours: true, ...more };
}
