import type { Follower } from './follow-workbook';
import type { HistoryKeeper } from './history-keeper';
import type { PaneActions } from './pane-actions';
import { failureOf } from './state/failure-of';
import type { Configured } from '../settings-sheet/configured';
import type { Store } from './store';
import type { BuildJob, BuildOutcome, RecordOutcome, WorkbookPort } from '../workbook/port';

type Done = Extract<BuildOutcome, { status: 'built' }>;

/** Builds, takes back, and keeps what was built, one after the other. */
export function runBuilds(
  port: WorkbookPort,
  { get, dispatch }: Store,
  { changed, chosen, refresh }: Follower,
): Pick<PaneActions, 'build' | 'built' | 'undo' | 'insertSample' | 'record' | 'replaceKept'> {
  /** As it was asked last: whoever answers a question about it means these sheets, whatever the workbook says by now. */
  let asked: BuildJob | null = null;
  let loaded: Promise<HistoryKeeper> | null = null;
  const keeper = (): Promise<HistoryKeeper> =>
    (loaded ??= import(/* webpackChunkName: "history-part" */ './history-keeper').then(({ createHistoryKeeper }) =>
      createHistoryKeeper({
        port,
        say: (kept) => {
          dispatch({ type: 'kept', kept });
        },
        recorded: (sheet, left) => {
          changed(sheet);
          return refresh(left);
        },
      }),
    ));
  const forget = (): void => {
    void loaded?.then((one) => {
      one.forget();
    });
  };

  async function end(what: 'build' | 'undo' | 'redo', outcome: BuildOutcome): Promise<void> {
    const left = (outcome.status === 'built' ? outcome.look : undefined) ?? (await port.look().catch(() => undefined));
    const undo = left?.undo ?? get().undo;
    const pdf =
      outcome.status === 'built' && what !== 'undo' ? await port.pdfAddress(outcome.sheet).catch(() => null) : null;
    dispatch({ type: 'ended', what, make: asked?.make ?? 'appendix', outcome, undo, pdf });
    if (outcome.status === 'refused') chosen();
    await refresh(left);
  }

  /** Null where it did not come to a sheet, or was not even tried. */
  async function run(what: 'build' | 'undo' | 'redo', job: () => Promise<BuildOutcome>): Promise<Done | null> {
    if (get().stage.kind === 'running') return null;
    dispatch({ type: 'running', what });
    if (loaded !== null) await (await loaded).idle();
    const outcome = await job().catch((error: unknown): BuildOutcome => {
      const { code, detail } = failureOf(error, get().choices.rawSheet ?? '');
      return { status: 'failed', code, detail };
    });
    await end(what, outcome);
    return outcome.status === 'built' ? outcome : null;
  }

  /** Whoever has not said otherwise wants every period kept. */
  async function keep({ make, choices }: BuildJob, { recordable }: Done): Promise<RecordOutcome | null> {
    return make === 'appendix' && choices.record !== false ? (await keeper()).keep(choices, recordable) : null;
  }

  function build(
    make: BuildJob['make'] | null,
    onExisting: BuildJob['onExisting'],
    configured?: Configured,
    settingsFindings?: BuildJob['settingsFindings'],
  ): void {
    if (get().stage.kind === 'running') return;
    const { choices, together } = get();
    const answered = make === null && onExisting !== null ? asked : null;
    const what =
      make === null
        ? asked
        : { make, ...(configured && { configured }), ...(settingsFindings && { settingsFindings }) };
    if (what === null || (choices.rawSheet === null && what.make !== 'settings' && answered === null)) return;
    const job: BuildJob = answered
      ? { ...answered, onExisting }
      : { ...what, choices: { ...choices, rawSheet: choices.rawSheet ?? '' }, together, onExisting };
    asked = job;
    forget();
    void run('build', () => port.build(job)).then((done) => (done ? keep(job, done) : null));
  }

  async function built(job: BuildJob | null, outcome: BuildOutcome): Promise<RecordOutcome | null> {
    forget();
    if (job === null) {
      dispatch({ type: 'running', what: 'build' });
      await end('build', outcome);
      return null;
    }
    asked = job;
    if (get().choices.rawSheet !== job.choices.rawSheet) dispatch({ type: 'rawChosen', sheet: job.choices.rawSheet });
    dispatch({ type: 'running', what: 'build' });
    await end('build', outcome);
    return outcome.status === 'built' ? keep(job, outcome) : null;
  }

  async function insertSample(): Promise<void> {
    if (get().stage.kind === 'running') return;
    dispatch({ type: 'running', what: 'sample' });
    const outcome = await port
      .insertSample()
      .catch((error: unknown): BuildOutcome => ({ status: 'failed', ...failureOf(error, '') }));
    if (outcome.status === 'failed')
      dispatch({ type: 'failed', failure: { code: outcome.code, detail: outcome.detail } });
    else dispatch({ type: 'dismissed' });
    await refresh(outcome.status === 'built' ? outcome.look : undefined);
    if (outcome.status === 'built') dispatch({ type: 'rawChosen', sheet: outcome.sheet });
  }

  return {
    build,
    built,
    undo: () => {
      const { direction } = get().undo;
      void run(direction, () => port.undo()).then((done) =>
        done ? loaded?.then((one) => one.turn(direction)) : undefined,
      );
    },
    insertSample: () => void insertSample(),
    record: async (sheets, onSamePeriod) => {
      const { choices, together } = get();
      return choices.rawSheet === null
        ? null
        : (await keeper()).record({
            choices: { ...choices, rawSheet: choices.rawSheet },
            together,
            sheets,
            onSamePeriod,
          });
    },
    replaceKept: () =>
      void loaded?.then((one) => {
        one.replace();
      }),
  };
}
