import type { Area } from '../../core/area';
import { type CellValue, cellKey } from '../../core/grid';
import { areaOf } from './merges';
import type { FormulaCell } from './never-calculated';
import type { SheetCells } from './sheet-grid';
import { stringItem } from './string-item';
import { type RawCell, cellValue, isPercentCell } from './xlsx-cell';
import type { XlsxWorkbook } from './xlsx-workbook';
import { attribute, readXml } from './xml';

/** A sheet as it was read, and its formulas, by which it is told whether anybody has calculated them. */
export interface XlsxSheet {
  readonly cells: SheetCells;
  readonly formulas: readonly FormulaCell[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is being heard of the present cell. */
interface Hearing {
  readonly place: Place;
  readonly type: string;
  readonly style: number;
  value: string | null;
  text: string | null;
  formula: string | null;
}

function placeOf(reference: string | undefined, next: Place): Place {
  const area = reference === undefined ? null : areaOf(reference);
  return area === null ? next : { row: area.top, column: area.left };
}

/** Reads the XML of a sheet. Rows and cells without an address follow the one before. */
export function readXlsxSheet(name: string, xml: string, workbook: XlsxWorkbook): XlsxSheet {
  const rows = new Map<number, CellValue[]>();
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  const percentCells = new Set<string>();
  const formulas: FormulaCell[] = [];
  const item = stringItem();
  let next: Place = { row: -1, column: 0 };
  let cell: Hearing | null = null;
  let part: 'v' | 'f' | null = null;

  function finish({ place: { row, column }, formula, ...rest }: Hearing): void {
    const raw: RawCell = { ...rest, hasFormula: formula !== null };
    const value = cellValue(raw, workbook);
    if (formula !== null) formulas.push({ row, column, formula });
    if (value === null) return;
    const values = rows.get(row) ?? [];
    while (values.length < column) values.push(null);
    values[column] = value;
    rows.set(row, values);
    if (isPercentCell(value, raw.style, workbook)) percentCells.add(cellKey(row, column));
  }

  readXml(xml, {
    open: (tag, attributes) => {
      const get = (key: string): string | undefined => attribute(attributes, key);
      switch (tag) {
        case 'row': {
          const given = Number(get('r'));
          next = { row: given >= 1 ? given - 1 : next.row + 1, column: 0 };
          if (get('hidden') === '1' || get('hidden') === 'true') hiddenRows.push(next.row);
          break;
        }
        case 'c': {
          const place = placeOf(get('r'), next);
          cell = { place, type: get('t') ?? 'n', style: Number(get('s') ?? 0), value: null, text: null, formula: null };
          break;
        }
        case 'mergeCell': {
          const area = areaOf(get('ref') ?? '');
          if (area !== null) merges.push(area);
          break;
        }
        case 'v':
          part = 'v';
          if (cell !== null) cell.value = '';
          break;
        case 'f':
          part = 'f';
          if (cell !== null) cell.formula = '';
          break;
        default:
          if (cell !== null) item.open(tag);
      }
    },
    text: (text) => {
      if (cell === null) return;
      if (part === 'v') cell.value = (cell.value ?? '') + text;
      else if (part === 'f') cell.formula = (cell.formula ?? '') + text;
      else item.text(text);
    },
    close: (tag) => {
      if (tag === 'v' || tag === 'f') part = null;
      if (cell === null) return;
      item.close(tag);
      if (tag === 'is') cell.text = item.take();
      if (tag !== 'c') return;
      finish(cell);
      next = { row: cell.place.row, column: cell.place.column + 1 };
      cell = null;
    },
  });
  return { cells: { name, rows, merges, percentCells, hiddenRows }, formulas };
}
