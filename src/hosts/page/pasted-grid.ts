import type { Area } from '../../core/area';
import type { CellValue, Grid } from '../../core/grid';
import { readCsv } from '../../files/read/read-csv';

/** No table of a web page is wider or higher; more is a mistake of its markup. */
const mostSpan = 1000;

function span(cell: HTMLTableCellElement, kind: 'colSpan' | 'rowSpan'): number {
  return Math.min(Math.max(1, cell[kind]), mostSpan);
}

/** A table of a web page as cells, each where it is seen: a cell over several places stands in the first. */
function gridOfTable(table: HTMLTableElement, sheet: string): Grid {
  const cells: CellValue[][] = [];
  const merges: Area[] = [];
  const taken = new Set<string>();
  [...table.rows].forEach((row, top) => {
    const line = (cells[top] ??= []);
    let left = 0;
    for (const cell of row.cells) {
      while (taken.has(`${top},${left}`)) left += 1;
      const [wide, high] = [span(cell, 'colSpan'), Math.min(span(cell, 'rowSpan'), table.rows.length - top)];
      for (let r = top; r < top + high; r += 1) for (let c = left; c < left + wide; c += 1) taken.add(`${r},${c}`);
      const text = cell.textContent.replace(/\s+/gu, ' ').trim();
      while (line.length < left) line.push(null);
      line[left] = text === '' ? null : text;
      if (wide > 1 || high > 1) merges.push({ top, left, bottom: top + high - 1, right: left + wide - 1 });
      left += wide;
    }
  });
  const filled = cells.map((row) => Array.from(row, (value) => value ?? null));
  return { sheet, cells: filled, merges, percentCells: new Set(), hiddenRows: [] };
}

/** The largest table in markup, read apart from the page: nothing in it runs and nothing of it is fetched. */
function tableIn(html: string): HTMLTableElement | null {
  // eslint-disable-next-line no-restricted-properties -- a document of its own, never shown: only the text of its cells is taken
  const tables = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')];
  const leaves = tables.filter((table) => table.querySelector('table') === null);
  return leaves.reduce<HTMLTableElement | null>(
    (best, table) => (best === null || table.rows.length > best.rows.length ? table : best),
    null,
  );
}

/** What was pasted as a sheet: a table of a web page or of Excel, else text with a separator. Null where it is no table. */
export function pastedGrid(html: string, text: string, sheet: string): Grid | null {
  const table = html === '' ? null : tableIn(html);
  if (table !== null && table.rows.length > 1) return gridOfTable(table, sheet);
  if (!/[\t;,].*\n/u.test(`${text}\n`)) return null;
  const read = readCsv(text, sheet);
  return read.ok && read.value.cells.length > 1 ? read.value : null;
}
