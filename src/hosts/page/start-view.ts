import { button } from '../../pane/view/controls';
import { h } from '../../pane/view/dom';
import { icon } from '../../pane/view/icon';
import type { PageWords } from './page-words';

/** What a person can do on the first screen. */
export interface StartActions {
  choose(): void;
  insertSample(): void;
}

/** The first screen: what this is, one place to drop a file, and what comes after. Pasting is heard by the page itself. */
export function startView(words: PageWords, actions: StartActions): HTMLElement {
  const choose = button(
    words.choose,
    'primary',
    () => {
      actions.choose();
    },
    { size: 'large', class: 'choose' },
  );
  const paste = h('textarea', { id: 'paste', rows: '1', placeholder: words.pastePlaceholder, autocomplete: 'off' });
  const sample = button(words.sample, 'outline', () => {
    actions.insertSample();
  });
  const steps = [words.stepOpen, words.stepCheck, words.stepTake].map((text, index) =>
    h('li', {}, h('span', { class: 'number', 'aria-hidden': 'true' }, String(index + 1)), h('span', {}, text)),
  );
  return h(
    'div',
    { class: 'start' },
    h('p', { class: 'promise' }, words.promise),
    h('p', { class: 'stays' }, icon('success'), h('span', {}, words.stays)),
    h(
      'section',
      { class: 'drop', 'aria-labelledby': 'drop-title' },
      h('h2', { id: 'drop-title' }, words.dropTitle),
      choose,
      h('p', { class: 'hint' }, words.dropHint),
    ),
    h(
      'div',
      { class: 'others' },
      h('div', { class: 'other' }, h('label', { for: 'paste' }, words.pasteLabel), paste),
      h('div', { class: 'other' }, h('span', {}, words.sampleTitle), sample),
    ),
    h('section', { class: 'ahead' }, h('h2', {}, words.stepsTitle), h('ol', {}, ...steps)),
  );
}
