import { h } from './dom';

/** A numbered step of the pane. The number is part of the heading, so that it is read out too. */
export function step(number: number, title: string, ...children: readonly HTMLElement[]): HTMLElement {
  const id = `step-${number}`;
  const heading = h('h2', { id }, h('span', { class: 'number' }, String(number)), h('span', {}, title));
  return h('section', { class: `step ${id}`, 'aria-labelledby': id }, heading, ...children);
}
