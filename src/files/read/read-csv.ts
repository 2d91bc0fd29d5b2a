import { CsvError, parse } from 'csv-parse/sync';
import type { Grid } from '../../core/grid';
import { type Delimiter, delimiterOf } from './csv-delimiter';
import { type Outcome, done, failed } from '../outcome';

/** Excel's own mark of the separator; it shows no row for that line, so that addresses count from the next. */
const separatorLine = /^sep=(?<delimiter>[;,\t])\r?\n/iu;

function isDelimiter(text: string | undefined): text is Delimiter {
  return text === ';' || text === ',' || text === '\t';
}

/** Reads CSV text, its separator found by its content. Every cell is text: what is a number is for intake to say. Blank lines stay, so that addresses are those that Excel shows. */
export function readCsv(text: string, name: string): Outcome<Grid> {
  const given = separatorLine.exec(text);
  const body = given === null ? text : text.slice(given[0].length);
  try {
    const wanted = given?.groups?.['delimiter'];
    const delimiter = isDelimiter(wanted) ? wanted : delimiterOf(body);
    const rows: string[][] = parse(body, { delimiter, relax_column_count: true, relax_quotes: true });
    const cells = rows.map((row) => row.map((value) => (value === '' ? null : value)));
    return done({ sheet: name, cells, merges: [], percentCells: new Set(), hiddenRows: [] });
  } catch (error) {
    if (error instanceof CsvError) return failed('csv-broken', { path: name, line: Number(error['lines'] ?? 0) });
    throw error;
  }
}
