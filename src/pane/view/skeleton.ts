import { h } from './dom';

/** Where fields and figures will be, until the workbook has answered: the pane is seen at once, and does not jump when they come. */
export function skeleton(opening: string): HTMLElement {
  const grey = (look: string): HTMLElement => h('span', { class: `grey ${look}`, 'aria-hidden': 'true' });
  return h(
    'div',
    { class: 'step skeleton' },
    h('p', { class: 'quiet' }, opening),
    ...['field', 'field', 'line', 'line', 'line', 'line'].map(grey),
  );
}
