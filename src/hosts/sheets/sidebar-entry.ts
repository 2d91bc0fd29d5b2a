import { startPane } from '../../pane/main';
import { explainFailure } from './explain-failure';
import { reportMark } from './report-mark';
import { callServer } from './server-call';
import { createSheetsPort } from './sheets-port';

/** True in a build with `--env docs`, which asks for the scope of documents. */
declare const DOCS: boolean;

/** Opens the pane once the server has answered; says why where it does not. */
async function open(root: HTMLElement): Promise<void> {
  try {
    const pane = startPane(createSheetsPort(await callServer('paneHello'), DOCS), root);
    if (document.getElementById(reportMark)) pane.showReport();
  } catch (error) {
    explainFailure(
      root,
      error instanceof Error ? error.message : String(error),
      navigator.language.startsWith('en') ? 'en' : 'vi',
    );
  }
}

const root = document.getElementById('pane');
if (root) void open(root);
