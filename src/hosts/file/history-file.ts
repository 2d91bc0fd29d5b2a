import { readFile, stat } from 'node:fs/promises';
import { vi } from '../../catalogue/vi';
import { hasErrors, type Finding } from '../../core/finding';
import type { Grid } from '../../core/grid';
import { changedGrid } from '../../history/changed-grid';
import { type HistoryIndex, indexHistory } from '../../history/index-history';
import type { HistoryPeriod } from '../../history/history';
import { planRecording } from '../../history/plan-recording';
import { type Failure, type Outcome, done, failed } from './outcome';
import { readWorkbook } from './read-workbook';
import { writeWorkbook } from '../../files/write/write-workbook';

/** The file of `--history` as it was when the command began. */
export interface HistoryFile {
  readonly path: string;
  /** Null where there is no such file yet. */
  readonly sheet: { readonly grid: Grid; readonly index: HistoryIndex } | null;
  /** By this it is told whether somebody has changed the file meanwhile. */
  readonly stamp: string | null;
}

async function stampOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && `${found.mtimeNs} ${found.size} ${found.ino}`;
}

/** Reads the history; it is a file of its own, so that writing it whole takes nothing else away. */
export async function readHistoryFile(path: string): Promise<Outcome<HistoryFile>> {
  const stamp = await stampOf(path);
  if (stamp === null) return done({ path, sheet: null, stamp });
  const sheets = await readWorkbook(path);
  if (!sheets.ok) return sheets;
  const filled = sheets.value.filter(({ grid }) => grid.cells.length > 0);
  const [only, ...others] = filled.map(({ grid }) => grid);
  const index = only && indexHistory(only);
  if (only === undefined || !index) return failed('history-none', { path });
  if (others.length > 0)
    return failed('history-other-sheets', { path, sheets: others.map(({ sheet }) => `“${sheet}”`).join(', ') });
  return done({ path, sheet: { grid: only, index }, stamp });
}

/** Errors of the history itself, of which nothing may be written. */
export function historyErrors({ sheet }: HistoryFile): readonly Finding[] {
  const findings = sheet?.index.findings ?? [];
  return hasErrors(findings) ? findings : [];
}

/** The file with some periods added, or as it is where it has them with the same figures. A period that is there with other figures is refused, unless it is to be replaced. */
export async function historyContent(
  { path, sheet }: HistoryFile,
  records: readonly HistoryPeriod[],
  replace: boolean,
): Promise<Outcome<Uint8Array>> {
  const known = sheet && { ...sheet, width: sheet.grid.cells.reduce((most, row) => Math.max(most, row.length), 0) };
  const recording = planRecording(known, records, replace ? 'replace' : 'ask');
  switch (recording.kind) {
    case 'ask':
      return failed('history-there', { path, periods: recording.periods.join(', ') });
    case 'create':
      return done(await writeWorkbook([recording.plan], vi.history.sheet));
    case 'append':
      return done(
        await writeWorkbook(known ? [changedGrid(known.grid, known.index, recording.change)] : [], vi.history.sheet),
      );
    case 'none':
    case 'refused':
      return done(await readFile(path));
  }
}

/** Null where the file is still as it was read. Two who write at the same time lose nothing: the second is told. */
export async function historyChanged({ path, stamp }: HistoryFile): Promise<Failure | null> {
  return (await stampOf(path)) === stamp ? null : { code: 'history-changed', params: { path } };
}
