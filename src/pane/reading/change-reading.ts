import { plainText } from '../../core/text/plain-text';
import { rowKey, type ColumnReading, type Reading, type RowMeaning } from '../../core/settings/reading';

/** What was chosen for a heading; undefined: nothing. */
export function columnChoice({ columns }: Reading, heading: string): ColumnReading | undefined {
  return columns.find((one) => plainText(one.heading) === plainText(heading));
}

/** What was chosen for a name; undefined: nothing. */
export function rowChoice({ rows }: Reading, name: string): RowMeaning | undefined {
  return rows.find((one) => rowKey(one.name) === rowKey(name))?.as;
}

/** The reading with another choice for a heading; null takes the choice back. */
export function withColumn(reading: Reading, heading: string, choice: Omit<ColumnReading, 'heading'> | null): Reading {
  const others = reading.columns.filter((one) => plainText(one.heading) !== plainText(heading));
  return { ...reading, columns: choice === null ? others : [...others, { heading, ...choice }] };
}

/** The reading with another choice for a name; null takes the choice back. */
export function withRow(reading: Reading, name: string, as: RowMeaning | null): Reading {
  const others = reading.rows.filter((one) => rowKey(one.name) !== rowKey(name));
  return { ...reading, rows: as === null ? others : [...others, { name, as }] };
}
