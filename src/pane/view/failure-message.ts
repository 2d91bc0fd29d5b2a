import { button } from './controls';
import { h, show } from './dom';
import { type Message, message } from './message';
import type { Speech } from './words';

/** A failure with “Thử lại” under it; empty until something has failed. */
export function failureMessage({ words }: Pick<Speech, 'words'>, tryAgain: () => void): Message {
  const failure = message('error');
  const again = button(words.tryAgain, 'outline', tryAgain);
  const element = h('div', { class: 'step', role: 'alert', hidden: true }, failure.element, again);
  return {
    element,
    show(text) {
      show(element, text !== null);
      failure.show(text);
    },
  };
}
