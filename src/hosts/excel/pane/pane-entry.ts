import { applyTheme, officeTheme, startPane, type Pane } from '../../../pane/main';
import { registerCommands } from './commands';
import { excelPort } from './excel-port';
import { loadEnglish } from './later-english';
import { registerFunctions } from '../functions/register-functions';

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
  if (port.language === 'en') await loadEnglish();
  // Before the pane is drawn: where that fails, a button of the ribbon without a handler would leave Excel waiting.
  let pane: Pane | null = null;
  registerCommands(port, { built: (job, outcome) => pane?.built(job, outcome) ?? Promise.resolve(null) });
  followTheme(root);
  pane = startPane(port, root);
}

void start();
