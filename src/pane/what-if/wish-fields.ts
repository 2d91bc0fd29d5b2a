import { fill } from '../../catalogue';
import { whatIfWords } from '../../catalogue/what-if-words';
import type { GradeBand, Scheme } from '../../core/scheme';
import { greatestTotal } from '../../core/scheme/own-total';
import type { Wish } from '../../pipeline/shown-wish';
import type { Cohort, RankedUnit } from '../../core/table/league-table';
import { h, show } from '../view/dom';
import { selectField } from '../view/select-field';
import type { Speech } from '../view/words';
import { numberField } from './number-field';

/** What a unit is wished to reach. */
export interface WishFields {
  readonly element: HTMLElement;
  /** Null while what was typed can't be understood, which the field says. */
  readonly wish: () => Wish | null;
  /** What can be wished for the unit; for another one than before, the next better grade and rank are proposed. */
  render(
    asking: { readonly row: RankedUnit; readonly cohort: Cohort },
    scheme: Pick<Scheme, 'bands' | 'total' | 'indicators'>,
    another: boolean,
  ): void;
}

/** A grade from a list, or a rank or a total that is typed. */
export function wishFields({ language }: Speech, changed: () => void): WishFields {
  const words = whatIfWords(language);
  let kind = '';
  let last = 1;
  let most = 100;
  let bands: readonly GradeBand[] = [];
  const goal = selectField('what-if-goal', words.goal, (value) => {
    kind = value;
    list();
    changed();
  });
  const rank = numberField('what-if-rank', words.rank, changed);
  const total = numberField('what-if-total', words.total, changed);

  function list(): void {
    const grades = bands.slice(0, -1).map(({ label, fullLabel }) => ({ value: `grade:${label}`, label: fullLabel }));
    const others = [
      { value: 'rank', label: words['wish-rank'] },
      { value: 'total', label: words['wish-total'] },
    ];
    goal.render(
      [
        { label: words.grades, options: grades },
        { label: words.others, options: others },
      ],
      kind,
    );
    show(rank.element, kind === 'rank');
    show(total.element, kind === 'total');
  }

  return {
    element: h('div', { class: 'fields' }, goal.element, rank.element, total.element),
    wish() {
      if (kind.startsWith('grade:')) return { kind: 'grade', label: kind.slice('grade:'.length) };
      const field = kind === 'rank' ? rank : total;
      const text = field.input.value.trim().replace(',', '.');
      const value = /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : NaN;
      const fits =
        kind === 'rank' ? Number.isInteger(value) && value >= 1 && value <= last : value >= 0 && value <= most;
      field.complain(
        fits || text === ''
          ? null
          : kind === 'rank'
            ? fill(words['bad-rank'], { last })
            : fill(words['bad-total'], { most }),
      );
      if (!fits) return null;
      return kind === 'rank' ? { kind: 'rank', rank: value } : { kind: 'total', floor: value };
    },
    render({ row, cohort }, scheme, another) {
      ({ bands } = scheme);
      most = greatestTotal(scheme);
      last = cohort.units.length;
      list();
      if (!another) return;
      const now = bands.findIndex(({ label }) => label === row.grade);
      const next = bands[now < 0 ? bands.length - 2 : Math.max(0, now - 1)];
      if (kind !== 'rank' && kind !== 'total') kind = next === undefined ? 'rank' : `grade:${next.label}`;
      rank.input.value = String(Math.max(1, (row.rank ?? last) - 1));
      list();
    },
  };
}
