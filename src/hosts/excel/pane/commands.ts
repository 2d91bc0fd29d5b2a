import type { PaneActions } from '../../../pane/pane-actions';
import type { ExcelPort } from './excel-port';

/** Names of the ribbon's and the shortcuts' actions; the manifest and `shortcuts.json` use them. Nothing on `window` may have one of these names. */
export const actions = { build: 'buildAppendix', pane: 'showPane' } as const;

/** Builds at once, as the pane would that has looked at the sheets, and keeps the period; true where that is all, nobody was warned of anything, and no sheet was made that nobody has asked for. */
async function buildNow(port: ExcelPort, pane: Pick<PaneActions, 'built'>): Promise<boolean> {
  const built = await port.buildNow();
  if (built === null) return false;
  const kept = await pane.built(built.job, built.outcome);
  if (built.outcome.status !== 'built' || (kept !== null && (kept.status !== 'recorded' || kept.made))) return false;
  return !built.outcome.findings.some(({ severity }) => severity === 'warning');
}

/** Whatever is not finished is for the pane to ask or to say. */
async function buildOrAsk(port: ExcelPort, pane: Pick<PaneActions, 'built'>): Promise<void> {
  const done = await buildNow(port, pane).catch(() => false);
  if (!done) await Office.addin.showAsTaskpane();
}

/** Gives the buttons and shortcuts their handlers; each says when it is done, or Excel would wait. `pane` is the one of this runtime, whether it is shown or not. */
export function registerCommands(port: ExcelPort, pane: Pick<PaneActions, 'built'>): void {
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
