import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { parseDate, shownDay } from '../core/periods/date';
import type { Rename } from '../core/settings/settings';
import type { Configured } from './configured';
import type { TableRow } from './find-tables';
import { meantText, shownText } from './literal';
import { isFilled, type Tell } from './sheet-cell';
import type { Table } from './table';

function renameOf({ cells }: TableRow, tell: Tell): Rename | null {
  const { renamedFrom, renamedTo, renamedOn } = cells;
  const cell = [renamedFrom, renamedTo, renamedOn].find(isFilled);
  if (cell === undefined) return null;
  const [from, to] = [meantText(renamedFrom?.text ?? ''), meantText(renamedTo?.text ?? '')];
  if (from === '' || to === '') {
    tell(cell, 'config-rename', { value: cell.text });
    return null;
  }
  if (!isFilled(renamedOn)) return { from, to, on: null };
  const on = parseDate(renamedOn.text);
  if (on === null) tell(renamedOn, 'config-day', { value: renamedOn.text, label: words.renamedOn });
  return on === null ? null : { from, to, on };
}

function read(rows: readonly TableRow[], now: Configured, tell: Tell): Configured {
  return { ...now, settings: { ...now.settings, renamed: rows.flatMap((row) => renameOf(row, tell) ?? []) } };
}

/** The register of units: renames and mergers, with their day. */
export const renameTable: Table = {
  title: 'renamed',
  note: 'renamedNote',
  captions: ['renamedFrom', 'renamedTo', 'renamedOn'],
  given: () => false,
  rows: ({ settings }) =>
    settings.renamed.map(({ from, to, on }) => [shownText(from), shownText(to), on === null ? null : shownDay(on)]),
  spare: 8,
  read,
};
