import { CsvError, parse } from 'csv-parse/sync';
import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../src/files/read/csv-rows';

interface Row {
  readonly fields: readonly string[];
  readonly line: number;
}

/** What csv-parse, which is used nowhere else, makes of it; null where quotation marks are not closed. */
function byLibrary(text: string): readonly Row[] | null {
  const rows: Row[] = [];
  try {
    parse(text, {
      delimiter: ',',
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      on_record: (fields: string[], { lines }) => {
        rows.push({ fields, line: lines });
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

describe('rows of CSV text', () => {
  it('are those that a parser of long standing reads, whatever the quotation marks', () => {
    const text = string({ unit: constantFrom('"', ',', '\n', 'Xã', '86', ' '), maxLength: 24 });
    assert(
      property(text, (csv) => {
        const rows = [...csvRows(csv, ',')];
        const read = rows.some(({ isOpen }) => isOpen) ? null : rows.map(({ fields, line }) => ({ fields, line }));
        expect(read).toEqual(byLibrary(csv));
      }),
      { numRuns: 3000 },
    );
  });

  it('end with any line break, also where a file has several kinds', () => {
    expect([...csvRows('a;1\r\nb;2\nc;3\rd;4', ';')].map(({ fields, line }) => [...fields, line])).toEqual([
      ['a', '1', 1],
      ['b', '2', 2],
      ['c', '3', 3],
      ['d', '4', 4],
    ]);
  });

  it('say on which line a quotation mark opens that nothing closes', () => {
    expect([...csvRows('a,1\nb,"2\nc,3', ',')].at(-1)).toMatchObject({ line: 2, isOpen: true });
  });
});
