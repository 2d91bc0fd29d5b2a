import type { BuildOutcome, Choices, WorkbookPort } from '../../pane/workbook-port';

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
  const rawSheet = active && !active.ours && active.name !== settings.sheet ? active.name : isKnown ? choices.rawSheet : null;
  if (rawSheet === null) return null;
  return rawSheet === choices.rawSheet
    ? { ...choices, rawSheet }
    : { rawSheet, compared: null, period: null, previousPeriod: null, closedOn: null, cohorts: choices.cohorts };
}

/** Builds at once; null where there is no sheet to build from. */
async function buildNow(port: WorkbookPort): Promise<BuildOutcome | null> {
  const choices = await remembered(port);
  return choices && port.build({ make: 'appendix', choices, onExisting: null });
}

/** Whatever is not finished is for the pane to ask or to say. */
async function buildOrAsk(port: WorkbookPort): Promise<void> {
  const outcome = await buildNow(port).catch(() => null);
  if (outcome?.status !== 'built') await Office.addin.showAsTaskpane();
}

/** Gives the buttons and shortcuts their handlers; each says when it is done, or Excel would wait. */
export function registerCommands(port: WorkbookPort): void {
  const handle = (name: string, work: () => Promise<void>): void => {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      // A shortcut has no event, a button has one.
      void work().catch(() => undefined).then(() => { event?.completed(); });
    });
  };
  handle(actions.build, () => buildOrAsk(port));
  handle(actions.pane, () => Office.addin.showAsTaskpane());
}
