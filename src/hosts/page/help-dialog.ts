import { button } from '../../pane/view/controls';
import { h } from '../../pane/view/dom';
import type { PageWords } from './page-words';

/** The help, over the page. */
export function helpDialog(words: PageWords): HTMLDialogElement {
  const texts = [words.helpOpen, words.helpCheck, words.helpBuild, words.helpTake, words.helpNext, words.helpMark];
  const dialog = h(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    h('h2', { id: 'help-title' }, words.helpTitle),
    h('ol', {}, ...texts.map((text) => h('li', {}, text))),
    button(words.helpClose, 'primary', () => {
      dialog.close();
    }),
  );
  return dialog;
}
