import { fill } from '../../catalogue';
import { whatIfWords } from '../../catalogue/what-if-words';
import type { AnswerBlock } from '../../pipeline/answer-what-if';
import { printedScore } from '../../report/printed';
import { h } from '../view/dom';
import { decimalMark, type Speech } from '../view/words';
import { standingsList } from './standings-list';

/* What trying counts and trying figures have in common. */

/** Quiet time before the answer is made anew, in milliseconds: the figures follow each key, the long text need not. */
export const answerDelay = 150;

/** Everybody's rank and total; no total is rounded across one of the floors. */
export function trialList({ language }: Speech, floors: () => readonly number[]): ReturnType<typeof standingsList> {
  const words = whatIfWords(language);
  return standingsList(
    words.standings,
    (rank) => fill(words['rank-was'], { rank }),
    (total) => printedScore(total, decimalMark(language), floors()),
  );
}

/** The heading over what can be tried. */
export function trialHeading(title: string, hint: string): HTMLElement {
  return h('div', {}, h('h3', {}, title), h('p', { class: 'hint' }, hint));
}

/** What of an answer is said aloud when it changes. */
export function toldAloud(blocks: readonly AnswerBlock[]): string {
  return blocks
    .filter(({ kind }) => kind === 'fact' || kind === 'mix')
    .map(({ text }) => text)
    .join(' ');
}
