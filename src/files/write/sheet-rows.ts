import type { SheetPlan } from '../../appendix/sheet-plan';
import { rowXml, textElement } from './row-xml';

/** Texts of a workbook, each once, that its cells point to. */
export interface SharedTexts {
  /** Type and inside of a cell that holds the text. */
  readonly cell: (text: string) => string;
  /** The part that holds them all. */
  readonly part: () => Uint8Array<ArrayBuffer>;
}

/** {@link SharedTexts} with none in it yet. */
export function sharedTexts(): SharedTexts {
  const cells = new Map<string, string>();
  let count = 0;
  return {
    cell: (text) => {
      count += 1;
      let cell = cells.get(text);
      if (cell === undefined) {
        cell = ` t="s"><v>${cells.size}</v>`;
        cells.set(text, cell);
      }
      return cell;
    },
    part: () => {
      const items = [...cells.keys()].map((text) => `<si>${textElement(text)}</si>`).join('');
      return new TextEncoder().encode(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
          `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${count}" uniqueCount="${cells.size}">${items}</sst>`,
      );
    },
  };
}

/** Rows that are made into bytes at once: a string of a whole sheet of a year's figures would take gigabytes. */
const rowsAtOnce = 2000;

/** The rows of a plan as XML. `styles[ids[row * columns + column]]` is the number that the workbook's list of styles gives to a cell's looks. */
export function sheetRows(
  { values, rowHeights, formulas = [] }: SheetPlan,
  ids: Int32Array,
  styles: readonly number[],
  texts: SharedTexts,
): Uint8Array[] {
  const columns = values[0]?.length ?? 0;
  const marks = styles.map((style) => (style === 0 ? '' : ` s="${style}"`));
  const formulaOf = new Map(formulas.map(({ row, column, formula }) => [row * columns + column, formula.slice(1)]));
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let piece = '';
  for (let row = 0; row < Math.max(values.length, rowHeights.length); row += 1) {
    const first = row * columns;
    const height = rowHeights[row];
    piece += rowXml(row, values[row] ?? [], {
      styleAt: (column) => marks[ids[first + column] ?? 0] ?? '',
      ...(formulaOf.size > 0 && { formulaAt: (column) => formulaOf.get(first + column) }),
      attributes: height === undefined ? '' : ` ht="${height}" customHeight="1"`,
      text: texts.cell,
    });
    if (row % rowsAtOnce !== rowsAtOnce - 1) continue;
    pieces.push(encoder.encode(piece));
    piece = '';
  }
  return [...pieces, encoder.encode(piece)];
}
