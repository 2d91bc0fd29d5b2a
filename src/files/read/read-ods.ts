import { type CellValue, cellKey } from '../../core/grid';
import type { Area } from '../../core/area';
import type { FileSheet } from './file-sheet';
import { notCalculated } from './never-calculated';
import { sheetGrid } from './sheet-grid';
import { type Zip, withPassword } from './unzip';
import { attribute, damaged, readXml } from './xml';
import { readPart } from './xlsx-workbook';

type Attributes = Readonly<Record<string, string>>;

/** How often a row or cell is repeated; sheets are filled up to their last row and column in this way. */
function times(attributes: Attributes, name: string): number {
  return Math.max(1, Number(attribute(attributes, name) ?? 1) || 1);
}

/** The value of a cell (OpenDocument 1.3, part 3, 19.385): figures by their attribute, all else as it is shown. */
function valueOf(attributes: Attributes, shown: string): CellValue {
  const figure = attribute(attributes, 'value');
  const text = shown || null;
  switch (attribute(attributes, 'value-type')) {
    case 'float':
    case 'currency':
    case 'percentage':
      // An error of a formula has the value 0 and is only shown.
      if (/^#|^Err:\d/u.test(shown)) return shown;
      return figure === undefined || !Number.isFinite(Number(figure)) ? text : Number(figure);
    case 'boolean':
      return attribute(attributes, 'boolean-value') === 'true';
    case undefined:
      return text ?? (attribute(attributes, 'formula') === undefined ? null : notCalculated);
    default:
      return text ?? attribute(attributes, 'date-value') ?? null;
  }
}

/** Text within a cell that is not the cell's. */
const besides: ReadonlySet<string> = new Set(['annotation', 'shapes', 'frame', 'ruby-text', 'custom-shape']);

/** Rows or columns that are repeated beyond this are the empty rest of a sheet. */
const mostRepeated = 1000;

function sheetsOf(xml: string): FileSheet[] {
  // Styles stand before the sheets that have them.
  const hiddenStyles = new Set<string>();
  let style = '';
  const sheets: FileSheet[] = [];
  let name = '';
  let hidden = false;
  let rows = new Map<number, CellValue[]>();
  let merges: Area[] = [];
  let percentCells = new Set<string>();
  let hiddenRows: number[] = [];
  let depth = 0;
  let row = 0;
  let rowTimes = 1;
  let rowHidden = false;
  let values: CellValue[] = [];
  let percents: number[] = [];
  let cell: Attributes | null = null;
  let shown = '';
  let lines = 0;
  let aside = 0;

  function endCell(attributes: Attributes): void {
    const value = valueOf(attributes, shown.replace(/\r\n?/gu, '\n'));
    const column = values.length;
    const repeated = times(attributes, 'number-columns-repeated');
    const [down, across] = [times(attributes, 'number-rows-spanned'), times(attributes, 'number-columns-spanned')];
    if (down * across > 1) merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 });
    for (let index = 0; index < (value === null ? repeated : Math.min(repeated, mostRepeated)); index += 1) {
      if (typeof value === 'number' && attribute(attributes, 'value-type') === 'percentage')
        percents.push(values.length);
      values.push(value);
    }
  }

  function endRow(): void {
    const copies = values.some((value) => value !== null) ? Math.min(rowTimes, mostRepeated) : 0;
    for (let index = 0; index < copies; index += 1) {
      rows.set(row + index, [...values]);
      for (const column of percents) percentCells.add(cellKey(row + index, column));
      if (rowHidden) hiddenRows.push(row + index);
    }
    row += rowTimes;
  }

  readXml(xml, {
    open: (tag, attributes) => {
      if (besides.has(tag)) aside += 1;
      if (aside > 0) return;
      switch (tag) {
        case 'style':
          style = attribute(attributes, 'name') ?? '';
          break;
        case 'table-properties':
          if (attribute(attributes, 'display') === 'false') hiddenStyles.add(style);
          break;
        case 'table':
          depth += 1;
          if (depth > 1) break;
          name = attribute(attributes, 'name') ?? '';
          hidden = hiddenStyles.has(attribute(attributes, 'style-name') ?? '');
          rows = new Map();
          merges = [];
          percentCells = new Set();
          hiddenRows = [];
          row = 0;
          break;
        case 'table-row':
          rowTimes = times(attributes, 'number-rows-repeated');
          rowHidden = ['collapse', 'filter'].includes(attribute(attributes, 'visibility') ?? '');
          [values, percents] = [[], []];
          break;
        case 'table-cell':
        case 'covered-table-cell':
          [cell, shown, lines] = [attributes, '', 0];
          break;
        case 'p':
          if (cell !== null && lines > 0) shown += '\n';
          lines += 1;
          break;
        case 's':
          shown += ' '.repeat(Math.min(mostRepeated, times(attributes, 'c')));
          break;
        case 'tab':
          shown += '\t';
          break;
        case 'line-break':
          shown += '\n';
      }
    },
    text: (text) => {
      if (cell !== null && lines > 0 && aside === 0) shown += text.replace(/[\n\r\t ]+/gu, ' ');
    },
    close: (tag) => {
      if (besides.has(tag)) {
        aside -= 1;
        return;
      }
      if (aside > 0) return;
      if (tag === 'table-cell' || tag === 'covered-table-cell') {
        if (cell !== null) endCell(cell);
        cell = null;
      }
      if (tag === 'table-row') endRow();
      if (tag !== 'table') return;
      depth -= 1;
      if (depth === 0) sheets.push({ grid: sheetGrid({ name, rows, merges, percentCells, hiddenRows }), hidden });
    },
  });
  return sheets;
}

/** Sheets of an .ods; null where the zip is none. Throws where it is damaged or too large. */
export async function readOdsZip(zip: Zip): Promise<FileSheet[] | null> {
  const kind = await readPart(zip, 'mimetype');
  if (kind === null || !kind.includes('opendocument.spreadsheet')) return null;
  const manifest = await readPart(zip, 'META-INF/manifest.xml');
  if (manifest?.includes('encryption-data') === true) throw new Error(withPassword);
  const content = await readPart(zip, 'content.xml');
  if (content === null) throw new Error(damaged);
  return sheetsOf(content);
}
