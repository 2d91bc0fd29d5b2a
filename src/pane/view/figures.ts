import { fill } from '../../catalogue';
import type { Move, Summary } from '../state/summary';
import { h } from './dom';
import { icon } from './icon';
import { signed, type Speech } from './words';

/** The figures of a result: number of units, a bar for each grade, the largest rise and fall. */
export function figures(summary: Summary & { readonly units: number }, speech: Speech): readonly HTMLElement[] {
  const { words } = speech;
  const ungraded = summary.ungraded === 0 ? [] : [{ label: words.ungraded, count: summary.ungraded }];
  const counts = [...summary.grades, ...ungraded];
  const most = Math.max(1, ...counts.map((grade) => grade.count));
  const bars = counts.map(({ label, count }) =>
    h(
      'li',
      {},
      h('span', { class: 'unseen' }, fill(words.gradeCount, { label, count })),
      h('span', { class: 'grade', 'aria-hidden': 'true' }, label),
      bar(count / most),
      h('span', { class: 'grade-count', 'aria-hidden': 'true' }, String(count)),
    ),
  );
  return [
    h('p', { class: 'units' }, fill(words.units, { count: summary.units })),
    h('ul', { class: 'grades', 'aria-label': words.grades }, ...bars),
    ...moves(summary, speech),
  ];
}

/** A bar of a share of the full length; its length is set by script, which a strict style policy allows. */
function bar(share: number): HTMLElement {
  const filled = h('span', { class: 'bar-filled' });
  filled.style.width = `${Math.round(share * 1000) / 10}%`;
  return h('span', { class: 'bar', 'aria-hidden': 'true' }, filled);
}

function moves({ rise, fall }: Summary, speech: Speech): readonly HTMLElement[] {
  const { rise: most, fall: least } = speech.words;
  const rows = [rise && move('rise', most, rise, speech), fall && move('fall', least, fall, speech)].filter(
    (row) => row !== null,
  );
  return rows.length === 0 ? [] : [h('dl', { class: 'moves' }, ...rows)];
}

function move(direction: 'rise' | 'fall', label: string, { name, change }: Move, { language }: Speech): HTMLElement {
  return h(
    'div',
    {},
    h('dt', {}, icon(direction), h('span', {}, label)),
    h('dd', {}, h('bdi', { class: 'name' }, name), h('span', { class: 'change' }, signed(change, language))),
  );
}
