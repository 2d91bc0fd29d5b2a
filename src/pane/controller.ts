import type { Configured } from '../settings-sheet/configured';
import type { DocumentPlan } from '../report/document-plan';
import { followWorkbook } from './follow-workbook';
import type { PaneActions } from './pane-actions';
import { runBuilds } from './run-builds';
import { settingsToWrite } from '../workbook/build-input';
import { failureOf } from './state/failure-of';
import { historySheet } from './state/history-sheet';
import type { PaneState } from './state/pane-state';
import type { Steps } from './state/previewer';
import type { ReportNotice } from './state/report-state';
import { createStore } from './store';
import type { WorkbookPort } from '../workbook/port';

export { changeDelay } from './follow-workbook';
export type { PaneActions } from './pane-actions';

/** Carries events to the state, and the state's wishes to the workbook. */
export function createController(port: WorkbookPort, steps: Steps, render: (state: PaneState) => void): PaneActions {
  const store = createStore((before, now) => {
    if (now.choices !== before.choices || now.together !== before.together) follower.chosen();
    render(now);
  });
  const { get, dispatch } = store;
  const follower = followWorkbook(port, steps, store);

  /** What is made of the draft; nothing where there is none. */
  function ofDraft(make: (document: DocumentPlan) => Promise<ReportNotice>): void {
    const { draft } = get().report;
    if (draft !== null) void deliver(() => make(draft));
  }

  async function deliver(make: () => Promise<ReportNotice>): Promise<void> {
    const { report, choices } = get();
    if (report.busy) return;
    dispatch({ type: 'delivering' });
    const notice = await make().catch((error: unknown): ReportNotice => ({
      kind: 'failed',
      failure: failureOf(error, choices.rawSheet ?? ''),
    }));
    dispatch({ type: 'delivered', notice });
  }

  async function goTo(sheet: string, cell: string | null): Promise<void> {
    try {
      await port.goTo(sheet, cell);
    } catch (error) {
      dispatch({ type: 'failed', failure: failureOf(error, sheet) });
      await follower.refresh();
    }
  }

  const builds = runBuilds(port, store, follower);

  /* Asked at once: where a host answers many questions together it costs one journey. */
  async function configured(): Promise<Configured> {
    const [{ settings }, report] = await Promise.all([port.look(), port.reportSettings()]);
    return { settings: settingsToWrite(get().choices, settings.settings), report };
  }

  /** The sheet is read as it is now; nothing is written where there is a doubt that there is a table at all. */
  async function proposeScheme(): Promise<void> {
    const { rawSheet } = get().choices;
    if (rawSheet === null || get().stage.kind === 'running') return;
    try {
      const { proposeSettings } = await import(/* webpackChunkName: "settings" */ '../pipeline/propose-settings');
      const [raw, now] = await Promise.all([port.read(rawSheet), configured()]);
      const proposed = proposeSettings(raw, now);
      if (proposed.configured === null) await builds.built(null, { status: 'refused', findings: proposed.findings });
      else builds.build('settings', null, proposed.configured, proposed.findings);
    } catch (error) {
      dispatch({ type: 'failed', failure: failureOf(error, rawSheet) });
    }
  }

  void follower.open();
  return {
    ...builds,
    proposeScheme,
    chooseRaw: (sheet) => {
      dispatch({ type: 'rawChosen', sheet });
    },
    choose: (choices) => {
      dispatch({ type: 'chosen', choices });
    },
    configured,
    dismiss: () => {
      dispatch({ type: 'dismissed' });
    },
    goTo: (sheet, cell) => {
      const target = sheet ?? get().choices.rawSheet;
      if (target !== null) void goTo(target, cell);
    },
    openHelp: () => {
      const topic =
        get().preview.summary?.findings.some(({ severity }) => severity !== 'info') === true ? 'findings' : 'use';
      port.openHelp(topic).catch((error: unknown) => {
        dispatch({ type: 'failed', failure: failureOf(error, '') });
      });
    },
    refresh: () => void follower.refresh(),
    reopen: () => void follower.open(),
    previewAgain: follower.chosen,
    openTab: (tab) => {
      if (tab === get().tab) return;
      dispatch({ type: 'tabChosen', tab });
      void follower.draft();
    },
    writeReport: (name, hand) => {
      ofDraft(async (document) => {
        hand(await port.writeWord(document), name);
        return { kind: 'saved', file: name };
      });
    },
    writePaper: (kind, hand) => {
      const result = follower.result();
      if (result?.read === undefined || result.read === null) return;
      const { read } = result;
      void deliver(async () => {
        const { makePaper } = await import(/* webpackChunkName: "papers" */ './papers/make-paper');
        const { file, name } = await makePaper(kind, read, port, historySheet(get()));
        hand(file, name);
        return { kind: 'saved', file: name };
      });
    },
    printPaper:
      port.printPages === undefined
        ? null
        : (kind) => {
            const result = follower.result();
            if (result?.read === undefined || result.read === null) return;
            const { read } = result;
            void deliver(async () => {
              const { paperPages } = await import(/* webpackChunkName: "papers" */ './papers/make-paper');
              port.printPages?.(await paperPages(kind, read, port, historySheet(get())));
              return { kind: 'printed' };
            });
          },
    createDocument: (name) => {
      ofDraft(async (document) => ({
        kind: 'created',
        address: (await port.createDocument?.(name, document)) ?? '',
      }));
    },
    copied: (done) => {
      dispatch({ type: 'delivered', notice: { kind: done ? 'copied' : 'not-copied' } });
    },
    result: follower.result,
    schemes: follower.schemes,
    writeFormulas: port.writeFormulas,
  };
}
