import { columnName } from '../core/area';
import type { Finding } from '../core/finding';
import type { FindingCode } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import type { BodyRows } from './body-rows';
import type { Column, ColumnRole } from './column-role';
import { headingsByColumn } from './header';
import { headingNames } from './heading-names';
import type { Layout } from './locate-table';
import { secondBest, type SecondBest } from './second-best';
import type { Scheme } from '../core/scheme';

/** How figures are made of counts: the share itself, or the points that it is worth: in proportion, in full from a target on, by steps, or the more the less it is. */
export type CountedForm = 'share' | 'points' | 'target' | 'steps' | 'less';

/** What one column was taken for. */
export interface ColumnInterpretation {
  /** Letter of the column: “C”. */
  readonly column: string;
  /** Its headings, top first, joined by “ › ”; “[2]” behind it for the second that has the same. */
  readonly heading: string;
  /** `previous`: the total of the compared period. */
  readonly role: ColumnRole | 'previous';
  /** As the heading writes it; null where it names none. */
  readonly period: string | null;
  /** Points of at most `max`, a percentage, or neither. */
  readonly measure: 'points' | 'percent' | null;
  readonly max: number | null;
  /** The greatest total that a person has stated, from which totals are converted to 100; null: none. */
  readonly scale: number | null;
  /** Whether its figures go into the table. */
  readonly used: boolean;
  /** True where a finding asks to check this column. */
  readonly doubtful: boolean;
  /** What else it could be, where it is doubtful and there is something; null otherwise. */
  readonly second: SecondBest | null;
  /** True where a person has said what it is. */
  readonly asked: boolean;
  /** Where its figures are computed from counts: the columns in which these stand, numerator first, by their letters. */
  readonly counted?: { readonly from: readonly string[]; readonly form: CountedForm };
}

/** How one table was understood: shown to the person, who may overrule it ({@link Reading}). */
export interface Interpretation {
  readonly sheet: string;
  /** First and last row of the heading, counted from 1 as people do. */
  readonly header: readonly [number, number];
  readonly columns: readonly ColumnInterpretation[];
  /** Names of the rows that were not ranked, by what they were taken for. */
  readonly rows: {
    readonly units: number;
    /** In the order of the sheet; left out of files, which list the units themselves. */
    readonly unitNames: readonly string[];
    readonly summary: string | null;
    readonly sections: readonly string[];
    readonly others: readonly string[];
  };
  /** Id of the scheme. */
  readonly scheme: string;
}

function roleOf(column: Column, { chosen }: Layout, used: readonly Column[]): ColumnInterpretation['role'] {
  if (column.index === chosen.previous?.index) return 'previous';
  if (column.index === chosen.name.index) return 'name';
  return used.find(({ index }) => index === column.index)?.role ?? column.role;
}

/* Told at a heading that is not in doubt: for want of a better cell, or as what a person has chosen. */
const undoubted: ReadonlySet<FindingCode> = new Set<FindingCode>(['no-total-column', 'no-units', 'scale-converted']);

/** The interpretation of a table that was read. */
export function interpretationOf(
  grid: Grid,
  layout: Layout,
  used: readonly Column[],
  { units, summaries, sections, asides, underNotes, unscored }: BodyRows,
  scheme: Scheme,
  findings: readonly Finding[],
): Interpretation {
  const { header, columns, chosen } = layout;
  const width = Math.max(0, ...columns.map(({ index }) => index + 1));
  const headings = headingNames(headingsByColumn(grid, header, width));
  const inUse = new Set(
    [chosen.name, chosen.total, chosen.previous, chosen.code, ...used].map((column) => column?.index),
  );
  const doubts = findings.filter(({ severity, code }) => severity !== 'info' && !undoubted.has(code));
  const byCell = new Map<string, Finding[]>();
  for (const doubt of doubts) {
    const known = byCell.get(doubt.cell ?? '');
    if (known) known.push(doubt);
    else byCell.set(doubt.cell ?? '', [doubt]);
  }
  const doubtsOf = ({ index }: Column): readonly Finding[] =>
    byCell.get(`${columnName(index)}${header.last + 1}`) ?? [];
  const [whole] = summaries;
  return {
    sheet: grid.sheet,
    header: [header.first + 1, header.last + 1],
    columns: columns.map((column) => ({
      column: columnName(column.index),
      heading: headings[column.index] ?? '',
      role: roleOf(column, layout, used),
      period: column.period?.label ?? column.day,
      measure: column.measure,
      max: column.max,
      scale: column.scale ?? null,
      used: inUse.has(column.index),
      doubtful: doubtsOf(column).length > 0,
      second: secondBest(column, doubtsOf(column), layout, used, scheme),
      asked: column.asked === true,
    })),
    rows: {
      units: units.length,
      unitNames: units.map(({ name }) => name),
      summary: whole?.name ?? null,
      sections: sections.map(({ name }) => name),
      others: [...asides, ...summaries.slice(1), ...underNotes, ...unscored].map(({ name }) => name),
    },
    scheme: scheme.id,
  };
}
