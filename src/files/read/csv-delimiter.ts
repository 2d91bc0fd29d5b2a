import { csvRows } from './csv-rows';
import type { CsvRow } from './csv-shape';

/** In order of preference: tabs, semicolons and upright strokes hardly occur in text, while names and Vietnamese decimals are full of commas. */
const candidates = ['\t', ';', '|', ','] as const;

/** A field separator of CSV files. */
export type Delimiter = (typeof candidates)[number];

/** Lines that are looked at: enough to get past the titles. */
const sampleLines = 60;

/** None where quotation marks make no sense with this separator. */
function rowsBy(sample: string, delimiter: Delimiter): CsvRow[] {
  const rows: CsvRow[] = [];
  for (const row of csvRows(sample, delimiter)) {
    if (row.isOpen) return [];
    if (row.line > sampleLines) break;
    rows.push(row);
  }
  return rows;
}

/**
 * Separators that are in rows of the commonest width, in all: a table has one width, while commas inside of sentences and
 * numbers come in any number.
 */
function regularity(sample: string, delimiter: Delimiter): number {
  const rows = rowsBy(sample, delimiter);
  const rowsOfWidth = new Map<number, number>();
  for (const { fields } of rows) rowsOfWidth.set(fields.length, (rowsOfWidth.get(fields.length) ?? 0) + 1);
  return [...rowsOfWidth].reduce((most, [width, count]) => Math.max(most, (width - 1) * count), 0);
}

/** The separator by the text's own content: {@link candidates}, the one that makes the most regular table. */
export function delimiterOf(text: string): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of candidates) {
    const score = regularity(text, delimiter);
    if (score > most) {
      best = delimiter;
      most = score;
    }
  }
  return best;
}
