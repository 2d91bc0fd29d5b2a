import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import type { Configured } from './configured';
import type { TableRow } from './find-tables';
import type { Line } from './line';
import { appendixLines, officeLines } from './lines';
import { isFilled, type SheetCell, type Tell } from './sheet-cell';
import { sheetVersion } from './sheet-version';
import { meaningOf } from './words';

const lines: readonly Line[] = [...appendixLines, ...officeLines];
const lineIds = lines.map(({ id }) => id);

function lineCalled(text: string): Line | undefined {
  const id = meaningOf(text, lineIds);
  return lines.find((line) => line.id === id);
}

/** Filled cells of each line. A cell without a name belongs to the line above it, where that may have several. */
function cellsByLine(rows: readonly TableRow[], unknown: (cell: SheetCell) => void): ReadonlyMap<Line, readonly SheetCell[]> {
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

/** Tells where the sheet is of a newer form, or its version is none. True: newer, so that lines may be unknown. */
function isNewer(cell: SheetCell | undefined, tell: Tell): boolean {
  if (cell === undefined) return false;
  if (cell.number === null || cell.number < 0) tell(cell, 'config-choice', { value: cell.text, label: words.version, allowed: String(sheetVersion) });
  const newer = (cell.number ?? 0) > sheetVersion;
  if (newer) tell(cell, 'config-newer', { version: cell.text, known: sheetVersion });
  return newer;
}

/** Settings of the lines “Mục | Giá trị”. One that is wrong is told and left at its default. */
export function readLines(rows: readonly TableRow[], now: Configured, tell: Tell): Configured {
  const unknown: SheetCell[] = [];
  const found = cellsByLine(rows, (cell) => unknown.push(cell));
  const newer = isNewer([...found].find(([{ id }]) => id === 'version')?.[1][0], tell);
  if (!newer) for (const cell of unknown) tell(cell, 'config-unknown', { value: cell.text });
  let next = now;
  for (const [line, [first, ...more]] of found) {
    if (first === undefined) continue;
    const label = words[line.id];
    if (!line.several) for (const cell of more) tell(cell, 'config-repeated', { label, other: first.name });
    const taken = line.take((line.several ? [first, ...more] : [first]).map(({ text }) => text), next);
    if (typeof taken === 'string') tell(first, taken, { value: first.text, label, allowed: line.choices.join('; ') });
    else next = taken;
  }
  return next;
}
