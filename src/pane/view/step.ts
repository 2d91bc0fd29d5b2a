import { h } from './dom';

/** A part of a tab under a heading of its own. */
export function step(id: string, title: string, ...children: readonly HTMLElement[]): HTMLElement {
  return h('section', { class: `step ${id}`, 'aria-labelledby': id }, h('h2', { id }, title), ...children);
}
