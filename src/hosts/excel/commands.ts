import type { PaneActions } from '../../pane/pane-actions';
import { choicesFor } from '../../workbook/choices';
import type { BuildJob, Choices, WorkbookPort } from '../../workbook/port';

/** Names of the ribbon's and the shortcuts' actions; the manifest and `shortcuts.json` use them. Nothing on `window` may have one of these names. */
export const actions = { build: 'buildAppendix', pane: 'showPane' } as const;

/**
 * What the button builds: the active sheet with what was chosen for it the last time; on another sheet only what does not hang on a
 * sheet. On a sheet of ours the one that was built from.
 */
async function remembered(port: WorkbookPort): Promise<(Choices & { readonly rawSheet: string }) | null> {
  const [sheets, choices, settings] = await Promise.all([port.sheets(), port.choices(), port.settings()]);
  const active = sheets.find((sheet) => sheet.active);
  const isKnown = sheets.some(({ name }) => name === choices.rawSheet);
  const rawSheet =
    active && !active.ours && active.name !== settings.sheet ? active.name : isKnown ? choices.rawSheet : null;
  return rawSheet === null ? null : { ...choicesFor({ remembered: choices, sheets }, rawSheet), rawSheet };
}

/** Builds at once, as the pane would that has looked at the sheets, and keeps the period; true where that is all. */
async function buildNow(port: WorkbookPort, pane: Pick<PaneActions, 'built'>): Promise<boolean> {
  const choices = await remembered(port);
  if (choices === null) return false;
  const job: BuildJob = { make: 'appendix', choices, onExisting: null, seekHistory: true };
  const outcome = await port.build(job);
  const kept = await pane.built(job, outcome);
  return outcome.status === 'built' && kept?.status !== 'there' && kept?.status !== 'failed';
}

/** Whatever is not finished is for the pane to ask or to say. */
async function buildOrAsk(port: WorkbookPort, pane: Pick<PaneActions, 'built'>): Promise<void> {
  const done = await buildNow(port, pane).catch(() => false);
  if (!done) await Office.addin.showAsTaskpane();
}

/** Gives the buttons and shortcuts their handlers; each says when it is done, or Excel would wait. `pane` is the one of this runtime, whether it is shown or not. */
export function registerCommands(port: WorkbookPort, pane: Pick<PaneActions, 'built'>): void {
  const handle = (name: string, work: () => Promise<void>): void => {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      // A shortcut has no event, a button has one.
      void work()
        .catch(() => undefined)
        .then(() => {
          event?.completed();
        });
    });
  };
  handle(actions.build, () => buildOrAsk(port, pane));
  handle(actions.pane, () => Office.addin.showAsTaskpane());
}
