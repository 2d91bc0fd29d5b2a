import { whatIfWords } from '../../catalogue/what-if-words';
import type { CountsScheme } from '../../core/scheme/counts-types';
import { answerWhatIf, type WhatIfAnswer } from '../../pipeline/answer-what-if';
import type { CountedRow } from '../../pipeline/counted-rows';
import type { Counts } from '../../core/counts';
import { applySteps } from '../../scoring/step';
import { startTrial, tryCounts, type Trial } from '../../scoring/trial';
import { createLater } from '../state/later';
import { button } from '../view/controls';
import { h, setText, show } from '../view/dom';
import { decimalMark, type Speech } from '../view/words';
import { answerBlock } from './answer-view';
import { countsEditor } from './counts-editor';
import { trialFigures } from './trial-figures';
import { answerDelay, toldAloud, trialHeading, trialList } from './trial-parts';
import { wishFields } from './wish-fields';

/** A unit's goal, its counts to be changed, and what follows for everybody. */
export interface UnitTrial {
  readonly element: HTMLElement;
  /** Shows a unit with the counts that its sheet has; `another` where it was not the one shown before. */
  open(scheme: CountsScheme, row: CountedRow, another: boolean): void;
}

/** Everything below the choice of a unit. */
export function unitTrial(speech: Speech): UnitTrial {
  const words = whatIfWords(speech.language);
  const mark = decimalMark(speech.language);
  const later = createLater();
  let shown: { readonly row: CountedRow; readonly start: Trial } | null = null;
  let trial: Trial | null = null;
  let answer: WhatIfAnswer | null = null;

  const wishes = wishFields(speech, answerNow);
  const blocks = h('section', { class: 'answer', 'aria-label': words.answer });
  const said = h('p', { class: 'unseen', role: 'status' });
  const tryMix = button(words['try-mix'], 'outline', () => {
    if (trial === null || !answer?.mix) return;
    const counts = applySteps(trial.counts, answer.mix.steps);
    editor.fill(counts);
    follow(counts);
  });
  const figures = trialFigures(speech);
  const editor = countsEditor(speech, follow);
  const reset = button(words.reset, 'outline', () => {
    if (shown === null) return;
    editor.fill(shown.start.counts);
    follow(shown.start.counts);
  });
  const list = trialList(speech, () => trial?.scheme.bands.map(({ floor }) => floor) ?? []);
  const heading = trialHeading(words['try-counts'], words['try-hint']);

  function answerNow(): void {
    const wish = wishes.wish();
    answer =
      shown && trial && wish ? answerWhatIf(trial.scheme, shown.row, trial.counts, wish, speech.language, mark) : null;
    const all = answer?.blocks ?? [];
    const parts = all.map((block) => answerBlock(block));
    const mix = all.findIndex(({ kind }) => kind === 'mix');
    if (answer?.mix) parts[mix]?.append(tryMix);
    blocks.replaceChildren(...parts);
    setText(said, toldAloud(all));
  }

  /** What is cheap follows at once: points, and who stands where. */
  function follow(counts: Counts): void {
    if (shown === null || trial === null) return;
    trial = tryCounts(trial, counts);
    draw(shown, trial);
    later(answerNow, answerDelay);
  }

  function draw({ row, start }: NonNullable<typeof shown>, { unit, points, counts, standings, scheme }: Trial): void {
    const [before, now] = [start.standings.units[unit], standings.units[unit]];
    editor.render(points, counts);
    if (before && now) figures.render(before, now, row.cohort.units.length, scheme.bands);
    list.render(
      row.cohort.units.map(({ name }) => name),
      start.standings,
      standings,
      unit,
    );
    show(reset, counts !== start.counts);
  }

  return {
    element: h(
      'div',
      { class: 'fields' },
      wishes.element,
      said,
      blocks,
      heading,
      figures.element,
      editor.element,
      reset,
      list.element,
    ),
    open(scheme, row, another) {
      const start = startTrial(
        scheme,
        row.cohort.units.map(({ total }) => total),
        row.cohort.units.indexOf(row.row),
        row.unit.counts,
        row.unit.official,
      );
      shown = { row, start };
      trial = start;
      wishes.render(row, { bands: scheme.bands, indicators: [] }, another);
      editor.open(scheme, row.unit.counts);
      draw(shown, trial);
      answerNow();
    },
  };
}
