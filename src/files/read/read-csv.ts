import type { Grid } from '../../core/grid';
import { type Outcome, done, failed } from '../outcome';
import { delimiterOf } from './csv-delimiter';
import { csvRows } from './csv-rows';
import { raggedRow } from './csv-shape';

/** Excel's own mark of the separator; it shows no row for that line, so that addresses count from the next. */
const separatorLine = /^sep=(?<delimiter>[^\w\s"]|\t)\r?\n/iu;

/* Programs write ="86,59" so that Excel shows a figure as it stands. */
const shownAsText = /^="([+-]?\d[\d.,]*%?)"$/u;

/**
 * Reads CSV text, its separator found by its content. Every cell is text: what is a number is for intake to say. Blank lines stay, so that addresses are those that Excel
 * shows. A row that does not fit its table is refused: its figures would be another column's.
 */
export function readCsv(text: string, name: string): Outcome<Grid> {
  const given = separatorLine.exec(text);
  const body = given === null ? text : text.slice(given[0].length);
  const before = given === null ? 0 : 1;
  const delimiter = given?.groups?.['delimiter'] ?? delimiterOf(body);
  const rows = [...csvRows(body, delimiter)];
  const last = rows.at(-1);
  if (last?.isOpen === true) return failed('csv-broken', { path: name, line: last.line + before });
  const ragged = raggedRow(rows);
  if (ragged !== null) {
    const { line, fields, columns, ...rest } = ragged;
    const code = delimiter === ',' && fields > columns ? 'csv-commas' : 'csv-ragged';
    return failed(code, {
      path: name,
      line: line + before,
      fields,
      columns,
      ...rest,
      mark: delimiter === '\t' ? 'Tab' : delimiter,
    });
  }
  const cells = rows.map(({ fields }) =>
    fields.map((field) => shownAsText.exec(field)?.[1] ?? field).map((text) => (text === '' ? null : text)),
  );
  return done({ sheet: name, cells, merges: [], percentCells: new Set(), hiddenRows: [] });
}
