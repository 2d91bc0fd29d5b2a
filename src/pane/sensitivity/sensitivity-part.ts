import { offText, weightsText } from '../../appendix/analysis/sensitivity-text';
import { fill } from '../../catalogue/fill';
import { sensitivityWords } from '../../catalogue/sensitivity-words';
import type { LeagueTable } from '../../core/table/league-table';
import type { UnitSensitivity } from '../../core/table/unit-sensitivity';
import { sensitivityOf } from '../../scoring/sensitivity';
import { h } from '../view/dom';
import type { Speech } from '../view/words';
import { numberField } from '../what-if/number-field';
import { decimalIn } from './decimal-in';

/** The part that is loaded when it is first unfolded. */
export interface SensitivityPart {
  readonly element: HTMLElement;
  /** Follows what was previewed. */
  render(table: LeagueTable): void;
}

/** Who would change places, nearest first come first: those whose rank hangs on a step, then those whose rank hangs on the weights. */
export function sensitivityPart({ language }: Speech): SensitivityPart {
  const words = sensitivityWords(language);
  /* What is typed here is tried here only; until then the step is that of “Cấu hình”. */
  let typedStep: number | null = null;
  let shown: LeagueTable | null = null;

  const number = (value: number): string => String(value).replace('.', language === 'vi' ? ',' : '.');
  const lines = h('div', { class: 'unit-changes' });
  const field = numberField('sensitivity-step', words.step, (text) => {
    const typed = decimalIn(text);
    field.complain(typed === null ? words.stepWrong : null);
    if (typed === null) return;
    typedStep = typed;
    draw();
  });

  function lineOf(one: UnitSensitivity, text: string): HTMLElement {
    const said = [
      text,
      ...(one.toRank === null ? [] : [fill(words.distance, { points: number(one.toRank) })]),
      ...(one.toGrade === null
        ? []
        : [fill(words.grade, { points: number(one.toGrade.points), grade: one.toGrade.band.label })]),
    ].join('; ');
    const { name, rank } = one.unit;
    return h('li', {}, h('bdi', {}, fill(words.one, { name, rank: rank ?? '', text: said })));
  }

  function list(title: string, items: readonly HTMLElement[]): HTMLElement[] {
    return [h('h3', {}, title), h('ul', {}, ...items)];
  }

  function draw(): void {
    if (shown === null) return;
    const table = shown;
    const { weightRange, sensitivityStep } = table.rules;
    const step = typedStep ?? sensitivityStep;
    const units = table.cohorts.flatMap((cohort) => sensitivityOf(cohort, table, { step, weightRange }));
    const fragile = units.filter(({ flips }) => flips.length > 0);
    const weighted = units.filter(({ overWeights }) => overWeights !== null);
    const moved = weighted.filter(({ overWeights }) => overWeights?.best !== overWeights?.worst);
    const params = { step: number(step), range: weightRange };
    lines.replaceChildren(
      ...(fragile.length === 0
        ? [h('p', {}, fill(words.fragileNone, params))]
        : list(
            fill(words.fragile, { count: fragile.length }),
            fragile.map((one) => lineOf(one, offText(one, number(step), words))),
          )),
      ...(weighted.length === 0
        ? []
        : moved.length === 0
          ? [h('p', {}, fill(words.overWeightsNone, params))]
          : list(
              fill(words.overWeights, { ...params, count: moved.length }),
              moved.map((one) => lineOf(one, weightsText(one, words) ?? '')),
            )),
    );
  }

  return {
    element: h('div', { class: 'fields' }, field.element, lines),
    render(table) {
      shown = table;
      if (typedStep === null) field.input.value = number(table.rules.sensitivityStep);
      draw();
    },
  };
}
