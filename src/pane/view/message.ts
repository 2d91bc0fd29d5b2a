import { h, setText, show } from './dom';
import { icon, type IconName } from './icon';

/** A message; empty until there is something to say. */
export interface Message {
  readonly element: HTMLElement;
  show(text: string | null): void;
}

/** A message of one intent, with an icon that says the same as its colour. */
export function message(intent: Extract<IconName, 'error' | 'warning' | 'info' | 'success'>): Message {
  const text = h('span', { class: 'message-text' });
  const element = h('div', { class: 'message', 'data-intent': intent, hidden: true }, icon(intent), text);
  return {
    element,
    show(words) {
      show(element, words !== null);
      setText(text, words ?? '');
    },
  };
}
