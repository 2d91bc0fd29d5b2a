import type { CountsScheme } from '../../core/scheme/counts-types';
import { printedNumber } from '../../report/printed';
import type { Counts } from '../../core/counts';
import type { UnitPoints } from '../../scoring/points-of';
import { h, setText } from '../view/dom';
import { icon } from '../view/icon';
import type { Speech } from '../view/words';
import { countFields, type CountFields } from './count-fields';

/** Every count of a unit, to be changed. */
export interface CountsEditor {
  readonly element: HTMLElement;
  /** Puts a unit's counts into the fields, which are made for it. */
  open(scheme: CountsScheme, counts: Counts): void;
  /** Other counts for the same fields. */
  fill(counts: Counts): void;
  /** The points that the counts give. */
  render(points: UnitPoints, counts: Counts): void;
}

/** A fold for each group, its points in the heading; `changed` is given all counts at each key. */
export function countsEditor(speech: Speech, changed: (counts: Counts) => void): CountsEditor {
  const element = h('div', { class: 'count-groups' });
  let fields: ReadonlyMap<string, CountFields> = new Map();
  let headings: ReadonlyMap<string, HTMLElement> = new Map();
  let current: Counts = {};

  return {
    element,
    open(scheme, counts) {
      current = counts;
      fields = new Map(
        scheme.groups.flatMap(({ parts }) =>
          parts.map((indicator) => [
            indicator.code,
            countFields(speech, indicator, counts[indicator.code] ?? null, (count) => {
              current = { ...current, [indicator.code]: count };
              changed(current);
            }),
          ]),
        ),
      );
      headings = new Map(scheme.groups.map(({ id }) => [id, h('span', { class: 'points' })]));
      element.replaceChildren(
        ...scheme.groups.map(({ id, name, parts }) =>
          h(
            'details',
            { class: 'fold' },
            h(
              'summary',
              {},
              icon('chevron'),
              h('span', { class: 'fold-title' }, name[speech.language]),
              headings.get(id) ?? null,
            ),
            h('div', { class: 'count-parts' }, ...parts.map(({ code }) => fields.get(code)?.element ?? null)),
          ),
        ),
      );
      this.fill(counts);
    },
    fill(counts) {
      current = counts;
      for (const [code, one] of fields) one.fill(counts[code] ?? null);
    },
    render({ groups }, counts) {
      for (const { id, max, points, parts } of groups) {
        const heading = headings.get(id);
        if (heading) setText(heading, `${points === null ? '–' : printedNumber(points, '.')}/${max}`);
        for (const part of parts) fields.get(part.code)?.render(part, counts[part.code] ?? null);
      }
    },
  };
}
