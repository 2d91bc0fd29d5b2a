import type { PeriodChange } from '../history/plan-recording';
import { failureOf } from './state/failure-of';
import type { PaneState } from './state/pane-state';
import type {
  BuildJob,
  Recordable,
  RecordJob,
  RecordOutcome,
  UndoState,
  WorkbookLook,
  WorkbookPort,
} from '../workbook/port';

/** What the keeper needs of the pane. */
interface Surroundings {
  readonly port: Pick<WorkbookPort, 'record' | 'changeRecord'>;
  /** Says what came of keeping the built period; null: nothing is to be said. */
  readonly say: (kept: PaneState['kept']) => void;
  /** The history's sheet has changed; `left`: the workbook as it is now, where that is known. */
  readonly recorded: (sheet: string, left: WorkbookLook | undefined) => Promise<void>;
}

/** Puts periods into the workbook's history. */
export interface HistoryKeeper {
  /** Adds the periods of a job. */
  readonly record: (job: RecordJob) => Promise<RecordOutcome>;
  /** Resolves when nothing is being written into the history: Google lets nobody change the workbook meanwhile. */
  readonly idle: () => Promise<unknown>;
  /** The appendix is being made anew: what was built before is no longer kept. */
  readonly forget: () => void;
  /** Adds the period of an appendix that was built: what was built, where the host has said it. */
  readonly keep: (choices: BuildJob['choices'], what: Recordable | undefined) => Promise<RecordOutcome>;
  /** Puts it in the place of the same period. */
  readonly replace: () => void;
  /** The build was undone, or done again: so is what it has added. */
  readonly turn: (direction: UndoState['direction']) => Promise<void>;
}

/** What may still be put in the place of the same period. */
type Built = Pick<RecordJob, 'choices' | 'built'>;

function isNamelessPeriod(outcome: RecordOutcome): boolean {
  return outcome.status === 'refused' && outcome.findings.some(({ code }) => code === 'history-no-year');
}

/** Keeping the built period is a job of its own, whose end leaves the appendix and what is said of it alone. */
export function createHistoryKeeper({ port, say, recorded }: Surroundings): HistoryKeeper {
  let built: Built | null = null;
  let added: PeriodChange | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** Raw sheets without a period of which it was said that they are not kept: once is enough. */
  const announced = new Set<string>();

  /** One after the other: two at once would not see each other's rows. */
  async function inTurn(sheet: string, job: () => Promise<RecordOutcome>): Promise<RecordOutcome> {
    const turn = last
      .then(job)
      .catch((error: unknown): RecordOutcome => ({ status: 'failed', ...failureOf(error, sheet) }));
    last = turn;
    const outcome = await turn;
    if (outcome.status === 'recorded' && outcome.periods.length > 0) await recorded(outcome.sheet, outcome.look);
    return outcome;
  }

  const record = (job: RecordJob): Promise<RecordOutcome> => inTurn(job.choices.rawSheet, () => port.record(job));

  async function keepBuilt(of: Built, onSamePeriod: RecordJob['onSamePeriod']): Promise<RecordOutcome> {
    say('running');
    const kept = await record({ ...of, sheets: [], onSamePeriod });
    if (of !== built) return kept;
    if (kept.status === 'recorded') added = kept.changes[0] ?? null;
    const known = isNamelessPeriod(kept) && announced.has(of.choices.rawSheet);
    if (isNamelessPeriod(kept)) announced.add(of.choices.rawSheet);
    say(known ? null : kept);
    return kept;
  }

  async function turn(direction: UndoState['direction']): Promise<void> {
    await last;
    const change = added;
    if (change === null) {
      say(null);
      return;
    }
    say('running');
    const wanted = direction === 'undo' ? { before: change.after, after: change.before } : change;
    say(await inTurn('', () => port.changeRecord(wanted)));
  }

  return {
    record,
    idle: () => last,
    forget: () => {
      [built, added] = [null, null];
    },
    keep: (choices, what) => {
      const one = { choices, ...(what && { built: what }) };
      built = one;
      return keepBuilt(one, 'ask');
    },
    replace: () => {
      if (built !== null) void keepBuilt(built, 'replace');
    },
    turn,
  };
}
