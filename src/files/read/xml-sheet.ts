import { areaOf } from './merges';
import type { RowListener } from './plain-rows';
import { stringItem } from './string-item';
import { attribute, readXml } from './xml';

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

/** Reads the XML of a sheet, whatever way it is written. Rows and cells without an address follow the one before; what stands outside of the sheet's data is none of its cells, as in an extension. */
export function readXmlSheet(
  xml: string,
  hear: Pick<RowListener, 'hiddenRow' | 'cell'> & { readonly merge: (reference: string) => void },
): void {
  const item = stringItem();
  let next: Place = { row: -1, column: 0 };
  let cell: Hearing | null = null;
  let part: 'v' | 'f' | null = null;
  let isData = false;

  readXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'sheetData') isData = true;
      else if (!isData && tag !== 'mergeCell') return;
      const get = (key: string): string | undefined => attribute(attributes, key);
      switch (tag) {
        case 'row': {
          const given = Number(get('r'));
          next = { row: given >= 1 ? given - 1 : next.row + 1, column: 0 };
          if (get('hidden') === '1' || get('hidden') === 'true') hear.hiddenRow(next.row);
          break;
        }
        case 'c': {
          const place = placeOf(get('r'), next);
          cell = { place, type: get('t') ?? 'n', style: Number(get('s') ?? 0), value: null, text: null, formula: null };
          break;
        }
        case 'mergeCell':
          hear.merge(get('ref') ?? '');
          break;
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
      if (tag === 'sheetData') isData = false;
      if (tag === 'v' || tag === 'f') part = null;
      if (cell === null) return;
      item.close(tag);
      if (tag === 'is') cell.text = item.take();
      if (tag !== 'c') return;
      const { place, formula, ...raw } = cell;
      hear.cell(place.row, place.column, { ...raw, hasFormula: formula !== null }, formula);
      next = { row: place.row, column: place.column + 1 };
      cell = null;
    },
  });
}
