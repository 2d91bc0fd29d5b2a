import { startPane } from '../../../pane/main';
import { explainFailure } from './explain-failure';
import { languageMark, reportMark } from '../call/page-marks';
import { GoogleError } from './server-call';
import { createSheetsPort } from './sheets-port';

/** True in a build with `--env docs`, which asks for the scope of documents. */
declare const DOCS: boolean;

/** Opens the pane at once; says why where the first question to the server fails by Google's doing. */
function open(root: HTMLElement): void {
  const locale = document.getElementById(languageMark)?.lang ?? navigator.language;
  const language = locale.startsWith('en') ? 'en' : 'vi';
  const port = createSheetsPort(language, DOCS ? 'documents' : 'sheets');
  let answered = false;
  const look = async () => {
    try {
      const seen = await port.look();
      answered = true;
      return seen;
    } catch (error) {
      if (!answered && error instanceof GoogleError)
        explainFailure(root, error, language, () => {
          open(root);
        });
      throw error;
    }
  };
  root.removeAttribute('role');
  root.className = '';
  const pane = startPane({ ...port, look }, root);
  if (document.getElementById(reportMark)) pane.showReport();
}

/* The marks stand behind this script. */
document.addEventListener('DOMContentLoaded', () => {
  const root = document.getElementById('pane');
  if (root) open(root);
});
