import { fill } from '../../catalogue';
import { whatIfWords } from '../../catalogue/what-if-words';
import { subtract } from '../../core/decimal';
import type { GradeBand } from '../../core/scheme';
import { printedScore } from '../../report/printed';
import type { Standing } from '../../scoring/standings';
import { h, setText } from '../view/dom';
import { decimalMark, signed, type Speech } from '../view/words';

/** Total, grade and rank after what was changed. */
export interface TrialFigures {
  readonly element: HTMLElement;
  render(before: Standing, now: Standing, units: number, bands: readonly GradeBand[]): void;
}

/** Three figures side by side, each with what it was; read out whenever they change. */
export function trialFigures({ language }: Speech): TrialFigures {
  const words = whatIfWords(language);
  const figure = (label: string): { readonly element: HTMLElement; set(value: string, was: string): void } => {
    const [value, was] = [h('span', { class: 'figure' }), h('span', { class: 'was' })];
    return {
      element: h('div', {}, h('dt', {}, label), h('dd', {}, value, ' ', was)),
      set(shown, earlier) {
        setText(value, shown);
        setText(was, earlier);
      },
    };
  };
  const [total, grade, rank] = [
    figure(words['trial-total']),
    figure(words['trial-grade']),
    figure(words['trial-rank']),
  ];
  return {
    element: h(
      'dl',
      { class: 'trial', 'aria-live': 'polite', 'aria-atomic': 'true' },
      total.element,
      grade.element,
      rank.element,
    ),
    render(before, now, units, bands) {
      const floors = bands.map(({ floor }) => floor);
      const change = before.total === null || now.total === null ? null : subtract(now.total, before.total);
      total.set(
        now.total === null ? '–' : printedScore(now.total, decimalMark(language), floors),
        change === null || change === 0 ? '' : signed(change, language),
      );
      grade.set(
        now.grade ?? '–',
        before.grade === null || before.grade === now.grade ? '' : fill(words.was, { value: before.grade }),
      );
      rank.set(
        now.rank === null ? '–' : `${now.rank}/${units}`,
        before.rank === null || before.rank === now.rank ? '' : fill(words.was, { value: before.rank }),
      );
    },
  };
}
