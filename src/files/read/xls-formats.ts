import { cellKey } from '../../core/grid';
import { compoundStream } from './compound-stream';
import { isPercentFormat } from './number-formats';

/** What the library leaves out of a sheet of an .xls. */
export interface XlsLooks {
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly percentCells: ReadonlySet<string>;
  readonly hiddenRows: readonly number[];
  /** The one that was open when the file was saved. */
  readonly open: boolean;
}

/** Records of [MS-XLS] 2.3. */
const record = {
  formula: 0x06,
  end: 0x0a,
  window: 0x3d,
  sheet: 0x85,
  severalFigures: 0xbd,
  style: 0xe0,
  number: 0x203,
  row: 0x208,
  figure: 0x27e,
  format: 0x41e,
  begin: 0x809,
} as const;

interface Record {
  readonly id: number;
  readonly data: DataView;
}

function* recordsFrom(stream: Uint8Array, start: number): Generator<Record> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = start; at + 4 <= stream.length;) {
    const length = view.getUint16(at + 2, true);
    yield { id: view.getUint16(at, true), data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    at += 4 + length;
  }
}

/** Formats that are not spelt out (2.5.165): 9 and 10 are percentages. */
const builtInPercents = [9, 10];

function formatText(data: DataView): string {
  const wide = (data.getUint8(4) & 1) === 1;
  const letters = Array.from({ length: data.getUint16(2, true) }, (_, index) =>
    wide ? data.getUint16(5 + 2 * index, true) : data.getUint8(5 + index),
  );
  return String.fromCharCode(...letters);
}

function sheetLooks(
  stream: Uint8Array,
  start: number,
  percentStyles: ReadonlySet<number>,
): Omit<XlsLooks, 'state' | 'open'> {
  const percentCells = new Set<string>();
  const hiddenRows: number[] = [];
  const look = (row: number, column: number, style: number): void => {
    if (percentStyles.has(style)) percentCells.add(cellKey(row, column));
  };
  // Charts on the sheet are streams within it.
  let depth = 0;
  for (const { id, data } of recordsFrom(stream, start)) {
    const u16 = (at: number): number => data.getUint16(at, true);
    if (id === record.begin) depth += 1;
    else if (id === record.end) depth -= 1;
    if (depth === 0) break;
    if (depth > 1) continue;
    if (id === record.row && (data.getUint8(12) & 0x20) !== 0) hiddenRows.push(u16(0));
    if (id === record.number || id === record.figure || id === record.formula) look(u16(0), u16(2), u16(4));
    if (id === record.severalFigures)
      for (let index = 0; 4 + 6 * index + 6 <= data.byteLength - 2; index += 1)
        look(u16(0), u16(2) + index, u16(4 + 6 * index));
  }
  return { percentCells, hiddenRows };
}

/** Percentages, hidden rows, hidden sheets and the open one of an .xls, sheet by sheet in the order of its tabs. Throws where the file is damaged. */
export function xlsLooks(bytes: Uint8Array): XlsLooks[] {
  const stream = compoundStream(bytes, 'Workbook');
  if (stream === null) return [];
  const percentFormats = new Set<number>(builtInPercents);
  const styles: number[] = [];
  let open: number | null = null;
  const sheets: { readonly start: number; readonly state: XlsLooks['state'] }[] = [];
  for (const { id, data } of recordsFrom(stream, 0)) {
    if (id === record.end) break;
    if (id === record.format && isPercentFormat(formatText(data))) percentFormats.add(data.getUint16(0, true));
    if (id === record.style) styles.push(data.getUint16(2, true));
    // `itabCur` (2.4.346); of several windows the first.
    if (id === record.window) open ??= data.getUint16(10, true);
    if (id === record.sheet)
      sheets.push({
        start: data.getUint32(0, true),
        state: (['visible', 'hidden', 'veryHidden'] as const)[data.getUint8(4) & 3] ?? 'visible',
      });
  }
  const percentStyles = new Set(styles.flatMap((format, style) => (percentFormats.has(format) ? [style] : [])));
  return sheets.map(({ start, state }, index) => ({
    state,
    open: index === open,
    ...sheetLooks(stream, start, percentStyles),
  }));
}
