import { catalogue, fill } from '../../../catalogue';
import type { Language } from '../../../catalogue';
import type { GoogleError } from './server-call';

/*
 * A call that Google does not even start fails with “We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.” or “Authorization is required
 * to perform that action.” where the browser is signed in to several accounts (issuetracker.google.com/69270374).
 */
const refused = /PERMISSION_DENIED|authoriz|ủy quyền|uỷ quyền|quyền/iu;

/** Shows in the page why the sidebar can't work and what to do. Google's own sentence is in the browser's log, under the number that the person is told. */
export function explainFailure(
  root: HTMLElement,
  { said, message }: GoogleError,
  language: Language,
  tryAgain: () => void,
): void {
  const words = catalogue(language).sheets;
  const paragraph = (text: string): HTMLElement => Object.assign(document.createElement('p'), { textContent: text });
  const title = Object.assign(document.createElement('h1'), { textContent: words.accountsTitle });
  const accounts = refused.test(said);
  const again = Object.assign(document.createElement('button'), { textContent: words.tryAgain, type: 'button' });
  again.addEventListener('click', tryAgain);
  root.setAttribute('role', 'alert');
  root.className = 'explanation';
  root.replaceChildren(
    title,
    paragraph(accounts ? words.accounts : words.unreachable),
    ...(said === '' ? [] : [paragraph(fill(words.googleCode, { detail: message }))]),
    again,
  );
}
