import type { SheetPlan } from '../appendix/sheet-plan';
import { vi } from '../catalogue/vi';
import { hasErrors } from '../core/finding';
import type { Grid } from '../core/grid';
import { type Left, leftOfChange, leftOfRecording } from '../history/after-failure';
import type { HistoryChange } from '../history/change-history';
import { planHistory } from '../history/plan-history';
import { hasOnly, type PeriodChange, planChange, planRecording, type ReadHistory } from '../history/plan-recording';
import { importPeriods } from '../pipeline/import-periods';
import { recordsOf } from '../pipeline/records-of';
import { buildInput, type GridsTogether, settingsWith } from './build-input';
import { type Answer, ask, type Flow } from './flow';
import type { KnownSettings, Recordable, RecordJob, RecordOutcome } from './port';
import { PortError, Unverified } from './port-error';

/** A sheet “Lịch sử” as a host has opened it. */
export interface OpenHistory extends ReadHistory {
  /** Its sheet. */
  readonly name: string;
}

/** What a period is recorded from where nothing was built. */
export interface RecordSource {
  readonly grids: readonly Grid[];
  readonly together?: GridsTogether;
  /** The sheet that the raw one is compared with, by which tied units are ordered; absent: none, or a history. */
  readonly previous?: Grid;
  readonly known: KnownSettings;
}

/** Names of the sheets that a job is recorded from. */
export function sheetsOfJob({ sheets, choices }: RecordJob): readonly string[] {
  return sheets.length > 0 ? sheets : [choices.rawSheet];
}

/** What recording asks of a host. What a step throws ends the flow, a `PortError` with nothing changed. */
export interface RecordHost<Opened extends OpenHistory> {
  /** The old sheets of a job in their order, else its raw one with what is read together with it, and the settings that they are read by. @throws PortError `gone` */
  readonly read: (job: RecordJob) => Answer<RecordSource>;
  /** The workbook's history as it is now, with the rows of the periods of these keys; null where it has none. */
  readonly open: (keys: readonly string[]) => Answer<Opened | null>;
  /** Changes the rows of some periods, and no others. */
  readonly write: (opened: Opened, change: HistoryChange) => Answer<void>;
  /** Makes the sheet, wholly or not at all, and gives the name that it got. */
  readonly create: (plan: SheetPlan) => Answer<string>;
  /** Takes the sheet away. */
  readonly remove: (opened: Opened) => Answer<void>;
}

function* readRecordable<Opened extends OpenHistory>(host: RecordHost<Opened>, job: RecordJob): Flow<Recordable> {
  const { choices, sheets } = job;
  const { grids, together, previous = null, known } = yield* ask(() => host.read(job));
  const [raw] = grids;
  if (sheets.length > 0 || !raw) return importPeriods(grids, settingsWith(choices, known.settings));
  const input = buildInput(choices, known, raw, previous, together);
  // Without the sheet that is chosen, the raw one's own other period would order the units.
  return recordsOf({ ...input, compare: input.compare && (previous !== null || choices.compared?.kind !== 'sheet') });
}

/** What a write that failed has left; `part` too where it can't be seen. */
function* lookAgain<Opened extends OpenHistory>(
  host: Pick<RecordHost<Opened>, 'open'>,
  keys: readonly string[],
  leftOf: (now: Opened) => Left,
): Flow<Left> {
  try {
    const now = yield* ask(() => host.open(keys));
    return now === null ? 'part' : leftOf(now);
  } catch {
    return 'part';
  }
}

/**
 * Writes, never twice by itself: where only the answer was lost the rows would stand there twice. So after a failure it is looked what it has left.
 *
 * @throws what the host threw where nothing was written; `Unverified` where only a part was, or it can't be seen
 */
function* write<Opened extends OpenHistory>(
  host: Pick<RecordHost<Opened>, 'open' | 'write'>,
  opened: Opened,
  change: HistoryChange,
  keys: readonly string[],
  leftOf: (now: Opened) => Left,
): Flow<void> {
  try {
    yield* ask(() => host.write(opened, change));
  } catch (error) {
    if (error instanceof PortError) throw error;
    const left = yield* lookAgain(host, keys, leftOf);
    if (left === 'part') throw new Unverified(error);
    if (left === 'nothing') throw error;
  }
}

/** Adds what was built, the period of a raw sheet, or those of old sheets, to the history, which is made where there is none. */
export function* recordHistory<Opened extends OpenHistory>(
  host: RecordHost<Opened>,
  job: RecordJob,
): Flow<RecordOutcome> {
  const { records, findings } = job.built ?? (yield* readRecordable(host, job));
  if (hasErrors(findings)) return { status: 'refused', findings };
  const keys = records.map(({ key }) => key);
  const opened = yield* ask(() => host.open(keys));
  const recording = planRecording(opened, records, job.onSamePeriod);
  const sheet = opened?.name ?? vi.history.sheet;
  switch (recording.kind) {
    case 'none':
      return { status: 'recorded', sheet, periods: [], changes: [] };
    case 'ask':
      return { status: 'exists', sheet, periods: recording.periods };
    case 'refused':
      return { status: 'refused', findings: recording.findings };
    case 'create': {
      const made = yield* ask(() => host.create(recording.plan));
      return { status: 'recorded', sheet: made, periods: recording.periods, changes: recording.changes, made: true };
    }
    case 'append':
      if (opened)
        yield* write(host, opened, recording.change, keys, (now) =>
          leftOfRecording(opened, now, records, job.onSamePeriod),
        );
      return { status: 'recorded', sheet, periods: recording.periods, changes: recording.changes };
  }
}

/** Makes the history have a period as it is after a change, where it has it as it was before. A sheet that would be left empty goes with its last period, and comes back with it. */
export function* changeRecord<Opened extends OpenHistory>(
  host: Omit<RecordHost<Opened>, 'read'>,
  wanted: PeriodChange,
): Flow<RecordOutcome> {
  const { before, after } = wanted;
  const periods = [(after ?? before)?.period.label ?? ''];
  const keys = [before, after].flatMap((period) => (period === null ? [] : [period.key]));
  const opened = yield* ask(() => host.open(keys));
  const change = opened && planChange(opened, wanted);
  const sheet = opened?.name ?? vi.history.sheet;
  if (opened === null && before === null && after !== null) {
    const made = yield* ask(() => host.create(planHistory([after])));
    return { status: 'recorded', sheet: made, periods, changes: [wanted], made: true };
  }
  if (opened === null || change === null) return { status: 'changed', sheet, periods };
  if (after === null && hasOnly(opened, before?.key)) yield* ask(() => host.remove(opened));
  else yield* write(host, opened, change, keys, (now) => leftOfChange(now, wanted));
  return { status: 'recorded', sheet, periods, changes: [wanted] };
}
