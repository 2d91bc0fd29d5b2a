import type { Grid } from '../../core/grid';
import { readCsv } from '../../files/read/read-csv';
import { readHtml } from '../../files/read/read-html';

/** The longest table in markup. It is read as text: nothing in it runs and nothing of it is fetched. */
function tableIn(html: string, sheet: string): Grid | null {
  const tables = readHtml(html, sheet).map(({ grid }) => grid);
  const longest = tables.reduce<Grid | null>(
    (best, table) => (best === null || table.cells.length > best.cells.length ? table : best),
    null,
  );
  return longest === null ? null : { ...longest, sheet };
}

/** What was pasted as a sheet: a table of a web page or of Excel, else text with a separator. Null where it is no table. */
export function pastedGrid(html: string, text: string, sheet: string): Grid | null {
  const table = html === '' ? null : tableIn(html, sheet);
  if (table !== null && table.cells.length > 1) return table;
  if (!/[\t;,].*\n/u.test(`${text}\n`)) return null;
  const read = readCsv(text, sheet);
  return read.ok && read.value.cells.length > 1 ? read.value : null;
}
