import { vi } from '../../catalogue/vi';
import { hasErrors } from '../../core/finding';
import { changedGrid } from '../../history/changed-grid';
import { findHeading } from '../../history/heading';
import { indexHistory } from '../../history/index-history';
import { type PeriodChange, planChange, planRecording, type ReadHistory } from '../../history/plan-recording';
import { buildInput, settingsWith } from '../../workbook/build-input';
import type { KnownSettings, Recordable, RecordJob, RecordOutcome } from '../../workbook/port';
import { importPeriods } from '../../pipeline/import-periods';
import { recordsOf } from '../../pipeline/records-of';
import { type BookSheet, type BookStore, freeName, ownSheet } from './book';
import { gridsTogether } from './grids-together';

interface Opened {
  readonly sheet: BookSheet;
  readonly history: ReadHistory;
}

/** The book's own history: the first sheet in view that has the heading of one. */
export function historySheet(sheets: readonly BookSheet[]): BookSheet | null {
  const all = sheets.filter(({ grid }) => findHeading(grid.cells) !== null);
  return all.find(({ hidden }) => !hidden) ?? all[0] ?? null;
}

function openHistory(sheets: readonly BookSheet[]): Opened | null {
  const sheet = historySheet(sheets);
  const index = sheet && indexHistory(sheet.grid);
  if (!sheet || !index) return null;
  const width = sheet.grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  return { sheet, history: { grid: sheet.grid, index, width } };
}

/** Puts the changed history where it was: it stays the file's own sheet. */
function replaceHistory(book: BookStore, old: BookSheet, changed: BookSheet): void {
  const { sheets, ...rest } = book.get();
  const next = { ...changed, hidden: old.hidden, source: old.source, ours: false, made: 'history' as const };
  book.set({ ...rest, sheets: sheets.map((sheet) => (sheet === old ? next : sheet)) });
}

function readRecordable(sheets: readonly BookSheet[], job: RecordJob, known: KnownSettings): Recordable | null {
  const { choices, sheets: wanted } = job;
  const grids = (wanted.length > 0 ? wanted : [choices.rawSheet]).flatMap(
    (name) => sheets.find((sheet) => sheet.name === name)?.grid ?? [],
  );
  const [raw] = grids;
  if (raw === undefined) return null;
  return wanted.length > 0
    ? importPeriods(grids, settingsWith(choices, known.settings))
    : recordsOf(buildInput(choices, known, raw, null, gridsTogether(sheets, job, known)));
}

/** Adds what was built, the period of a raw sheet, or those of old sheets, to the history. */
export function recordHistory(book: BookStore, job: RecordJob, known: KnownSettings): RecordOutcome {
  const { sheets, ...rest } = book.get();
  const { there } = job;
  const recordable = job.built ?? readRecordable(sheets, job, known);
  if (recordable === null) return { status: 'failed', code: 'gone', detail: job.choices.rawSheet };
  const { records, findings } = recordable;
  if (hasErrors(findings)) return { status: 'refused', findings };
  const opened = openHistory(sheets);
  const recording = planRecording(opened?.history ?? null, records, there);
  const sheet = opened?.sheet.name ?? vi.history.sheet;
  switch (recording.kind) {
    case 'none':
      return { status: 'recorded', sheet, periods: [], changes: [] };
    case 'ask':
      return { status: 'there', sheet, periods: recording.periods };
    case 'refused':
      return { status: 'refused', findings: recording.findings };
    case 'create': {
      const name = freeName(recording.plan.name, sheets);
      book.set({ ...rest, sheets: [...sheets, ownSheet(recording.plan, name, { ours: false, made: 'history' })] });
      return { status: 'recorded', sheet: name, periods: recording.periods, changes: recording.changes };
    }
    case 'append':
      if (opened !== null) {
        const plan = changedGrid(opened.history.grid, opened.history.index, recording.change);
        replaceHistory(book, opened.sheet, ownSheet(plan, sheet));
      }
      return { status: 'recorded', sheet, periods: recording.periods, changes: recording.changes };
  }
}

/** Makes the history have a period as it is after a change, where it has it as it was before. */
export function changeRecord(book: BookStore, wanted: PeriodChange): RecordOutcome {
  const opened = openHistory(book.get().sheets);
  const change = opened && planChange(opened.history, wanted);
  const sheet = opened?.sheet.name ?? vi.history.sheet;
  const periods = [(wanted.after ?? wanted.before)?.period.label ?? ''];
  if (opened === null || change === null) return { status: 'changed', sheet, periods };
  replaceHistory(
    book,
    opened.sheet,
    ownSheet(changedGrid(opened.history.grid, opened.history.index, change), opened.sheet.name),
  );
  return { status: 'recorded', sheet, periods, changes: [wanted] };
}
