import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import type { Configured } from './configured';
import type { TableRow } from './find-tables';
import type { Line } from './line';
import { appendixLines } from './appendix-lines';
import { officeLines } from './office-lines';
import { isFilled, type SheetCell, type Tell } from './sheet-cell';
import { meaningOf } from './words';

const lines: readonly Line[] = [...appendixLines, ...officeLines];
const lineIds = lines.map(({ id }) => id);

function lineCalled(text: string): Line | undefined {
  const id = meaningOf(text, lineIds);
  return lines.find((line) => line.id === id);
}

/** Filled cells of each line. A cell without a name belongs to the line above it, where that may have several. */
function cellsByLine(
  rows: readonly TableRow[],
  unknown: (cell: SheetCell) => void,
): ReadonlyMap<Line, readonly SheetCell[]> {
  const found = new Map<Line, SheetCell[]>();
  let above: Line | undefined;
  for (const { cells } of rows) {
    const { item, value } = cells;
    const line = isFilled(item) ? lineCalled(item.text) : above;
    if (isFilled(item)) above = line?.several === true ? line : undefined;
    if (!isFilled(value)) continue;
    if (line === undefined) unknown(isFilled(item) ? item : value);
    else found.set(line, [...(found.get(line) ?? []), value]);
  }
  return found;
}

/** Settings of the lines “Mục | Giá trị”. One that is wrong is told and left at its default; `ofForm`: on a sheet of a newer form some may well be unknown. */
export function readLines(
  rows: readonly TableRow[],
  ofForm: 'known' | 'newer',
  now: Configured,
  tell: Tell,
): Configured {
  const unknown: SheetCell[] = [];
  const found = cellsByLine(rows, (cell) => unknown.push(cell));
  if (ofForm === 'known') for (const cell of unknown) tell(cell, 'config-unknown', { value: cell.text });
  let next = now;
  for (const [line, [first, ...more]] of found) {
    if (first === undefined) continue;
    const label = words[line.id];
    if (!line.several) for (const cell of more) tell(cell, 'config-repeated', { label, other: first.name });
    const taken = line.take(
      (line.several ? [first, ...more] : [first]).map(({ text }) => text),
      next,
    );
    if (typeof taken === 'string') tell(first, taken, { value: first.text, label, allowed: line.choices.join('; ') });
    else next = taken;
  }
  return next;
}
