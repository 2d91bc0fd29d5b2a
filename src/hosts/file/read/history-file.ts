import { readFile, stat } from 'node:fs/promises';
import { vi } from '../../../catalogue/vi';
import { hasErrors, type Finding } from '../../../core/finding';
import { type Grid, widestRow } from '../../../core/grid';
import { type HistoryIndex, indexHistory } from '../../../history/index-history';
import type { HistoryPeriod } from '../../../history/history';
import type { HistoryChange } from '../../../history/change-history';
import { planRecording, type ReadHistory } from '../../../history/plan-recording';
import { type Failure, type Outcome, done, failed } from '../command/outcome';
import { readWorkbook } from './read-workbook';
import { changeRows } from '../../../files/write/change-rows';
import { historyRowsChange } from '../../../files/write/history-rows-change';
import { writeWorkbook } from '../../../files/write/write-workbook';

/** The file of `--history` as it was when the command began. */
export interface HistoryFile {
  readonly path: string;
  /** Null where there is no such file yet. */
  readonly sheet: { readonly grid: Grid; readonly index: HistoryIndex } | null;
  /** By this it is told whether somebody has changed the file meanwhile. */
  readonly stamp: string | null;
}

/** Rows of a new history that can be read again: more would take more than a file may unpack to. */
const mostNew = 300_000;

async function stampOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && `${found.mtimeNs} ${found.size} ${found.ino}`;
}

/** Reads the history out of its file, which may have other sheets beside it. */
export async function readHistoryFile(path: string): Promise<Outcome<HistoryFile>> {
  const stamp = await stampOf(path);
  if (stamp === null) return done({ path, sheet: null, stamp });
  const sheets = await readWorkbook(path);
  if (!sheets.ok) return sheets.failure.code === 'file-unpacked' ? failed('history-full', { path }) : sheets;
  const found = sheets.value.flatMap(({ grid, hidden }) => {
    const index = indexHistory(grid);
    return index === null ? [] : [{ grid, index, hidden }];
  });
  const inView = found.filter(({ hidden }) => !hidden);
  const [sheet, ...others] = inView.length > 0 ? inView : found;
  if (sheet === undefined) return failed('history-none', { path });
  if (others.length > 0)
    return failed('history-several', {
      path,
      sheets: [sheet, ...others].map(({ grid }) => `“${grid.sheet}”`).join(', '),
    });
  return done({ path, sheet, stamp });
}

/** Errors of the history itself, of which nothing may be written. */
export function historyErrors({ sheet }: HistoryFile): readonly Finding[] {
  const findings = sheet?.index.findings ?? [];
  return hasErrors(findings) ? findings : [];
}

/** The file with a change in its rows. What we cannot change without losing what people have made is refused, and nothing is written. */
async function withChange(
  path: string,
  { grid, index }: ReadHistory,
  change: HistoryChange,
): Promise<Outcome<Uint8Array>> {
  const changed = await changeRows(await readFile(path), grid.sheet, historyRowsChange(grid, index, change));
  return 'bytes' in changed ? done(changed.bytes) : failed(`history-${changed.why}`, { path });
}

/** The file with some periods added, or as it is where it has them with the same figures. A period that is there with other figures is refused, unless it is to be replaced. */
export async function historyContent(
  { path, sheet }: HistoryFile,
  records: readonly HistoryPeriod[],
  replace: boolean,
): Promise<Outcome<Uint8Array>> {
  const known = sheet && { ...sheet, width: widestRow(sheet.grid.cells) };
  const recording = planRecording(known, records, replace ? 'replace' : 'ask');
  switch (recording.kind) {
    case 'ask':
      return failed('history-there', { path, periods: recording.periods.join(', ') });
    case 'create':
      return recording.plan.values.length > mostNew
        ? failed('history-full', { path })
        : done(await writeWorkbook([recording.plan], vi.history.sheet));
    case 'append':
      return known === null ? done(await readFile(path)) : withChange(path, known, recording.change);
    case 'none':
    case 'refused':
      return done(await readFile(path));
  }
}

/** Null where the file is still as it was read. Two who write at the same time lose nothing: the second is told. */
export async function historyChanged({ path, stamp }: HistoryFile): Promise<Failure | null> {
  return (await stampOf(path)) === stamp ? null : { code: 'history-changed', params: { path } };
}
