import { plainText } from '../core/text/plain-text';
import { rowKey, type ColumnReading, type Reading } from '../core/settings/reading';
import type { BodyRow, BodyRows } from './body-rows';
import type { Column } from './column-role';
import { headingNames } from './heading-names';

function asSaid(column: Column, { as, measure: said, scale }: ColumnReading): Column {
  const measure = said ?? column.measure;
  const stated = scale === undefined ? {} : { scale };
  if (as === 'ignore') return { ...column, role: 'note', totalness: 0, asked: true };
  if (as === 'previous')
    return { ...column, role: 'total', previous: true, totalness: 3, measure, asked: true, ...stated };
  return { ...column, role: as, previous: false, totalness: as === 'total' ? 3 : 0, measure, asked: true, ...stated };
}

/** Columns as the person says that they are read: where a heading is one that was overruled, else where its lowest line is. */
export function overruledColumns(
  columns: readonly Column[],
  headings: readonly (readonly string[])[],
  { columns: said }: Reading,
): readonly Column[] {
  if (said.length === 0) return columns;
  const names = headingNames(headings).map(plainText);
  const full = (column: Column): string => names[column.index] ?? '';
  const loose = (column: Column): readonly string[] => [
    plainText(column.caption),
    plainText((headings[column.index] ?? []).join(' › ')),
  ];
  const exact = new Set(columns.map(full));
  return columns.map((column) => {
    const own =
      said.find(({ heading }) => plainText(heading) === full(column)) ??
      said.find(({ heading }) => !exact.has(plainText(heading)) && loose(column).includes(plainText(heading)));
    return own ? asSaid(column, own) : column;
  });
}

/** Every row that has a name, whatever it was taken for. */
function namedRows({ units, summaries, sections, asides, underNotes, unscored }: BodyRows): readonly BodyRow[] {
  return [...units, ...summaries, ...sections, ...asides, ...underNotes, ...unscored];
}

/** Rows as the person says that they are read, by their names. */
export function overruledRows(rows: BodyRows, { rows: said }: Reading): BodyRows {
  if (said.length === 0) return rows;
  const meaning = new Map(said.map(({ name, as }) => [rowKey(name), as]));
  const asked = ({ name }: BodyRow): string | undefined => meaning.get(rowKey(name));
  const all = namedRows(rows);
  const given = (as: string): readonly BodyRow[] => all.filter((row) => asked(row) === as);
  const rest = (list: readonly BodyRow[]): readonly BodyRow[] => list.filter((row) => asked(row) === undefined);
  const inOrder = (list: readonly BodyRow[]): readonly BodyRow[] => [...list].sort((a, b) => a.row - b.row);
  return {
    ...rows,
    units: inOrder([...rest(rows.units), ...given('unit')]),
    summaries: [...given('summary'), ...rest(rows.summaries)],
    sections: inOrder([...rest(rows.sections), ...given('section')]),
    asides: rest(rows.asides),
    underNotes: rest(rows.underNotes),
    unscored: rest(rows.unscored),
  };
}

/** Names of the rows that a person has left out. */
export function leftOutNames(rows: BodyRows, { rows: said }: Reading): readonly string[] {
  const out = new Set(said.filter(({ as }) => as === 'ignore').map(({ name }) => rowKey(name)));
  if (out.size === 0) return [];
  return namedRows(rows)
    .filter(({ name }) => out.has(rowKey(name)))
    .map(({ name }) => name);
}
