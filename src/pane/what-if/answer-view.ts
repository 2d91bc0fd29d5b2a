import type { AnswerBlock } from '../../pipeline/answer-what-if';
import { h } from '../view/dom';
import { icon } from '../view/icon';

const list = (items: readonly string[]): HTMLElement =>
  h('ul', { class: 'bullets' }, ...items.map((item) => h('li', {}, item)));

/** A block of the answer; what can't be done is long and folded. */
export function answerBlock({ kind, text, items }: AnswerBlock): HTMLElement {
  switch (kind) {
    case 'title':
      return h('h3', {}, text);
    case 'assumptions':
      return h('p', { class: 'hint' }, text);
    case 'obstacles':
      return h(
        'details',
        { class: 'fold' },
        h(
          'summary',
          {},
          icon('chevron'),
          h('span', { class: 'fold-title' }, text),
          h('span', { class: 'count' }, String(items.length)),
        ),
        list(items),
      );
    default:
      return items.length === 0
        ? h('p', {}, text)
        : h('div', { class: `answer-${kind}` }, h('h4', {}, text), list(items));
  }
}
