import type { Column } from '../../src/intake/column-role';
import type { FiguresOf } from '../../src/intake/column-figures';

/** A column as its heading tells, with its figures from top to bottom. */
export type Made = Partial<Column> & { readonly figures: readonly (number | null)[] };

/** Columns side by side, and their figures. */
export function madeColumns(all: readonly Made[]): {
  readonly columns: readonly Column[];
  readonly figures: FiguresOf;
} {
  const columns = all.map((made, index): Column => ({
    index,
    caption: '',
    role: 'unknown',
    period: null,
    day: null,
    months: null,
    monthsIn: null,
    round: null,
    stage: null,
    previous: false,
    max: null,
    measure: null,
    coded: false,
    totalness: 0,
    under: null,
    ...made,
  }));
  return { columns, figures: ({ index }) => all[index]?.figures ?? [] };
}
