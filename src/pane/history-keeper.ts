import { failureOf } from './state/failure-of';
import type { PaneState } from './state/pane-state';
import type { BuildJob, RecordJob, RecordOutcome, WorkbookPort } from './workbook-port';

/** What the keeper needs of the pane. */
interface Surroundings {
  readonly port: Pick<WorkbookPort, 'record'>;
  /** Says what came of keeping the built period. */
  readonly say: (kept: NonNullable<PaneState['kept']>) => void;
  /** The history's sheet has changed. */
  readonly recorded: (sheet: string) => Promise<void>;
}

/** Puts periods into the workbook's history. */
export interface HistoryKeeper {
  /** Adds the periods of a job. */
  readonly record: (job: RecordJob) => Promise<RecordOutcome>;
  /** The appendix is being made anew: what was built before is no longer kept. */
  readonly forget: () => void;
  /** Adds the period of an appendix that was built. */
  readonly keep: (choices: BuildJob['choices']) => void;
  /** Puts it in the place of the same period. */
  readonly replace: () => void;
}

/** Keeping the built period is a job of its own, whose end leaves the appendix and what is said of it alone. */
export function createHistoryKeeper({ port, say, recorded }: Surroundings): HistoryKeeper {
  let built: BuildJob['choices'] | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other: two at once would not see each other's rows. */
  async function record(job: RecordJob): Promise<RecordOutcome> {
    const turn = last.then(() => port.record(job)).catch((error: unknown): RecordOutcome => ({ status: 'failed', ...failureOf(error, job.choices.rawSheet) }));
    last = turn;
    const outcome = await turn;
    if (outcome.status === 'recorded') await recorded(outcome.sheet);
    return outcome;
  }

  async function keepBuilt(there: RecordJob['there']): Promise<void> {
    const of = built;
    if (of === null) return;
    say('running');
    const kept = await record({ choices: of, sheets: [], there });
    if (of === built) say(kept);
  }

  return {
    record,
    forget: () => { built = null; },
    keep: (choices) => {
      built = choices;
      void keepBuilt('ask');
    },
    replace: () => void keepBuilt('replace'),
  };
}
