import { fill } from '../../catalogue';
import { noReading } from '../../core/settings/reading';
import type { ColumnInterpretation, Interpretation } from '../../intake/interpretation';
import type { PaneActions } from '../controller';
import { adoptStyles } from '../style/adopt-styles';
import { button } from '../view/controls';
import { h, replaceKeepingFocus } from '../view/dom';
import { icon } from '../view/icon';
import type { Part } from '../view/part';
import type { Speech } from '../view/words';
import { columnChoice } from './change-reading';
import { columnItem, type Overruling } from './column-item';
import { readingStyles } from './reading-styles';
import { readingWords } from './reading-words';
import { rowItems } from './row-items';

/** Every table that was read, column by column, and its rows that are no units, with what a person may say instead. Loaded when it is first unfolded. */
export function readingPart(
  { language }: Speech,
  actions: Pick<PaneActions, 'choose' | 'result' | 'schemes'>,
  page: Document,
): Part {
  adoptStyles(page, readingStyles);
  const words = readingWords(language);
  const element = h('div', { class: 'reading-part', tabindex: '-1' });
  const change: Overruling['change'] = (reading) => {
    actions.choose({ reading });
  };
  /* What a person has unfolded stays so while the list is made anew. */
  let othersOpen = false;
  let shown = '';

  function list(columns: readonly (readonly [ColumnInterpretation, string])[], overruling: Overruling): HTMLElement {
    return h('ul', { class: 'columns' }, ...columns.map(([column, key]) => columnItem(column, key, overruling)));
  }

  function tableParts(
    table: Interpretation,
    id: string,
    several: boolean,
    overruling: Overruling,
  ): readonly (HTMLElement | null)[] {
    const keyed = table.columns.map((column, index) => [column, `${id}-${index}`] as const);
    const first = keyed.filter(
      ([column]) => column.doubtful || columnChoice(overruling.reading, column.heading) !== undefined,
    );
    const rest = keyed.filter((one) => !first.includes(one));
    const [from, to] = table.header;
    const others = h(
      'details',
      { class: 'fold', open: othersOpen },
      h(
        'summary',
        { 'data-key': `${id}-others` },
        icon('chevron'),
        h('span', { class: 'fold-title' }, words.otherColumns),
        h('span', { class: 'count' }, String(rest.length)),
      ),
      list(rest, overruling),
    );
    others.addEventListener('toggle', () => {
      othersOpen = others.open;
    });
    return [
      several ? h('h3', {}, fill(words.table, { sheet: table.sheet, first: from, last: to })) : null,
      ...(first.length === 0
        ? [several ? null : h('h3', {}, words.columns), list(rest, overruling)]
        : [several ? null : h('h3', {}, words.toCheck), list(first, overruling), rest.length === 0 ? null : others]),
    ];
  }

  return {
    element,
    render({ choices: { reading = noReading } }) {
      const interpretations = actions.result()?.interpretations ?? [];
      const next = JSON.stringify([interpretations, reading]);
      if (next === shown) return;
      shown = next;
      const known = actions.schemes();
      const schemesOf = ({ scheme }: Interpretation) => [
        ...known.filter(({ id }) => id === scheme),
        ...known.filter(({ id }) => id !== scheme),
      ];
      const overruling: Overruling = { schemes: known, reading, words, change };
      const several = interpretations.length > 1;
      const chosen = reading.columns.length + reading.rows.length;
      const children = [
        h('p', { class: 'quiet' }, words.hint),
        ...interpretations.flatMap((table, index) =>
          tableParts(table, `reading-${index}`, several, { ...overruling, schemes: schemesOf(table) }),
        ),
        ...rowItems(interpretations, 'reading', overruling),
        chosen === 0
          ? null
          : button(
              words.clear,
              'outline',
              () => {
                change(noReading);
              },
              { 'data-key': 'reading-clear' },
            ),
      ];
      replaceKeepingFocus(
        element,
        children.filter((child) => child !== null),
        element,
      );
    },
  };
}
