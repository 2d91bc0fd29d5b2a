import { whatIfWords } from '../../catalogue/what-if-words';
import type { LeagueTable } from '../../core/table/league-table';
import { ownTotal, type Values } from '../../core/scheme/own-total';
import { answerOwnWhatIf, type OwnAnswer, type OwnRow } from '../../pipeline/answer-own-what-if';
import { rescore, standingsOf, type Standings } from '../../scoring/standings';
import { createLater } from '../state/later';
import { button } from '../view/controls';
import { h, setText, show } from '../view/dom';
import { decimalMark, type Speech } from '../view/words';
import { answerBlock } from './answer-view';
import { trialFigures } from './trial-figures';
import { answerDelay, toldAloud, trialHeading, trialList } from './trial-parts';
import { valuesEditor } from './values-editor';
import { wishFields } from './wish-fields';

/** A unit's goal by the office's own scheme, its figures to be changed, and what follows for everybody. */
export interface OwnTrial {
  readonly element: HTMLElement;
  /** Shows a unit with its figures; `another` where it was not the one shown before. */
  open(table: LeagueTable, row: OwnRow, another: boolean): void;
}

interface Shown {
  readonly table: LeagueTable;
  readonly row: OwnRow;
  readonly unit: number;
  readonly start: Standings;
}

/** Everything below the choice of a unit, for totals that the office's own scheme computes. */
export function ownTrial(speech: Speech): OwnTrial {
  const words = whatIfWords(speech.language);
  const mark = decimalMark(speech.language);
  const later = createLater();
  let shown: Shown | null = null;
  let values: Values = {};
  let answer: OwnAnswer | null = null;

  const wishes = wishFields(speech, answerNow);
  const blocks = h('section', { class: 'answer', 'aria-label': words.answer });
  const said = h('p', { class: 'unseen', role: 'status' });
  const trySteps = button(words['try-mix'], 'outline', () => {
    const steps = answer?.steps ?? [];
    const tried = { ...values, ...Object.fromEntries(steps.map(({ id, value }) => [id, value])) };
    editor.fill(tried);
    follow(tried);
  });
  const figures = trialFigures(speech);
  const editor = valuesEditor(speech, follow);
  const reset = button(words['reset-values'], 'outline', () => {
    if (shown === null) return;
    editor.fill(shown.row.row.values);
    follow(shown.row.row.values);
  });
  const list = trialList(speech, () => shown?.table.scheme.bands.map(({ floor }) => floor) ?? []);
  const heading = trialHeading(words['try-values'], words['try-hint']);
  const otherRanks = h('p', { class: 'hint' }, words['own-ranks']);

  function answerNow(): void {
    const wish = wishes.wish();
    answer = shown && wish ? answerOwnWhatIf(shown.table, shown.row, values, wish, speech.language, mark) : null;
    const all = answer?.blocks ?? [];
    const last = all.findIndex(({ kind }) => kind === 'assumptions');
    const parts = all.map((block) => answerBlock(block));
    if (answer?.steps && answer.steps.length > 0) parts.splice(last, 0, trySteps);
    blocks.replaceChildren(...parts);
    setText(said, toldAloud(all));
  }

  function follow(tried: Values): void {
    if (shown === null) return;
    values = tried;
    draw(shown);
    later(answerNow, answerDelay);
  }

  function draw({ table, row, unit, start }: Shown): void {
    const { scheme, rules } = table;
    const { total } = ownTotal(scheme, values, rules.missingRule);
    const standings = rescore(start, unit, total);
    const [before, now] = [start.units[unit], standings.units[unit]];
    if (before && now) figures.render(before, now, row.cohort.units.length, scheme.bands);
    list.render(
      row.cohort.units.map(({ name }) => name),
      start,
      standings,
      unit,
    );
    show(reset, values !== row.row.values);
    show(otherRanks, rules.rankRule !== 'shared');
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
      otherRanks,
      list.element,
    ),
    open(table, row, another) {
      const { scheme } = table;
      const { units } = row.cohort;
      const start = standingsOf(
        units.map(({ total }) => total),
        scheme.bands,
      );
      shown = { table, row, unit: units.indexOf(row.row), start };
      values = row.row.values;
      wishes.render(row, scheme, another);
      editor.open(scheme, values);
      draw(shown);
      answerNow();
    },
  };
}
