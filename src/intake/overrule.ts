import { plainText } from '../core/plain-text';
import type { Reading } from '../core/reading';
import type { BodyRow, BodyRows } from './body-rows';
import type { Column } from './column-role';

/** A column as the person says that it is read, where its heading is one that was overruled. */
export function overruledColumn(column: Column, headings: readonly string[], { columns }: Reading): Column {
  if (columns.length === 0) return column;
  const own = new Set([plainText(column.caption), plainText(headings.join(' › '))]);
  const said = columns.find(({ heading }) => own.has(plainText(heading)));
  if (!said) return column;
  const measure = said.measure ?? column.measure;
  if (said.as === 'ignore') return { ...column, role: 'note', totalness: 0, asked: true };
  if (said.as === 'previous') return { ...column, role: 'total', previous: true, totalness: 3, measure, asked: true };
  return { ...column, role: said.as, previous: false, totalness: said.as === 'total' ? 3 : 0, measure, asked: true };
}

/** Rows as the person says that they are read, by their names. */
export function overruledRows(rows: BodyRows, { rows: said }: Reading): BodyRows {
  if (said.length === 0) return rows;
  const meaning = new Map(said.map(({ name, as }) => [plainText(name), as]));
  const asked = ({ name }: BodyRow): string | undefined => meaning.get(plainText(name));
  const all = [...rows.units, ...rows.summaries, ...rows.sections, ...rows.asides, ...rows.underNotes];
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
  };
}
