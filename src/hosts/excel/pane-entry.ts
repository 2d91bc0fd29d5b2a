import { applyTheme, officeTheme, type Pane, startPane } from '../../pane/main';
import { registerCommands } from './commands';
import { excelPort } from './excel-port';
import { registerFunctions } from './register-functions';

/** Office tells of a new theme only in some versions; a pane that comes to the front looks for itself. */
function followTheme(root: HTMLElement): void {
  const apply = (): void => {
    applyTheme(root, officeTheme(Office.context.officeTheme));
  };
  apply();
  window.addEventListener('focus', apply);
}

/** The one page of the shared runtime: pane, ribbon and custom functions. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const root = document.getElementById('pane');
  // Outside of Excel the page keeps the sentence that it came with.
  if (!root || host !== Office.HostType.Excel) return;
  registerFunctions();
  const port = excelPort();
  const drawn: { pane: Pane | null } = { pane: null };
  // The ribbon works before the pane is drawn, and in a web view that can't draw it.
  registerCommands(port, { built: async (job, outcome) => (await drawn.pane?.built(job, outcome)) ?? null });
  followTheme(root);
  drawn.pane = startPane(port, root);
}

void start();
