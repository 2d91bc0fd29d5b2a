import { fill } from '../../catalogue';
import type { ColumnMeaning, ColumnReading, Reading } from '../../core/settings/reading';
import type { Scheme } from '../../core/scheme';
import type { ColumnInterpretation } from '../../intake/interpretation';
import { button } from '../view/controls';
import { h } from '../view/dom';
import { icon } from '../view/icon';
import { selectField } from '../view/select-field';
import { columnChoice, withColumn } from './change-reading';
import { columnOptions, roleName, type ReadingWords } from './reading-words';

/** What the items of the fold need: the schemes, that of the table first, what was chosen, and whom to tell of another choice. */
export interface Overruling {
  readonly schemes: readonly Scheme[];
  readonly reading: Reading;
  readonly words: ReadingWords;
  readonly change: (reading: Reading) => void;
}

function isIndicator(role: string, { schemes }: Overruling): boolean {
  return schemes.some(({ indicators }) => indicators.some(({ id }) => id === role));
}

/** Roles that intake knows and nobody chooses. */
const notMeanings: ReadonlySet<string> = new Set([
  'bonus',
  'penalty',
  'adjustment',
  'maximum',
  'count',
  'note',
  'unknown',
]);

function isMeaning(role: string): role is ColumnMeaning {
  return !notMeanings.has(role);
}

/** “kỳ Tuần 36 · tối đa 18 · Điểm” */
function factsOf({ period, max, measure, scale, counted }: ColumnInterpretation, words: ReadingWords): string {
  return [
    period === null ? '' : fill(words.period, { period }),
    max === null ? '' : fill(words.max, { max }),
    measure === null ? '' : words[measure],
    counted === undefined ? '' : fill(words.countedFrom, { columns: counted.from.join(', ') }),
    counted === undefined ? '' : words.countedForms[counted.form],
    scale === null ? '' : scale === 100 ? words.scaleKept : fill(words.scale, { scale }),
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
}

function taken(column: ColumnInterpretation, overruling: Overruling): string {
  const { schemes, words } = overruling;
  const role = roleName(column.role, schemes, words);
  const counts = column.role === 'total' || isIndicator(column.role, overruling);
  return counts && !column.used ? fill(words.unused, { role }) : role;
}

/** One way to read a column, as a button says it. */
interface Way {
  readonly as: ColumnMeaning;
  readonly measure: ColumnReading['measure'];
  readonly scale?: number;
}

function wayName({ as, measure, scale }: Way, { schemes, words }: Overruling): string {
  const role = roleName(as, schemes, words);
  if (scale !== undefined) return scale === 100 ? fill(words.kept, { role }) : fill(words.converted, { role, scale });
  return measure === null ? role : fill(words.measured, { role, measure: words[measure].toLowerCase() });
}

/** Both readings of a doubtful column in words, a button for each: whichever is pressed, the doubt is settled. */
function twoWays(column: ColumnInterpretation, key: string, overruling: Overruling): HTMLElement | null {
  const { second } = column;
  if (second === null) return null;
  const { words, reading, change } = overruling;
  const first: Way = {
    as: isMeaning(column.role) ? column.role : 'ignore',
    measure: second.measure === null ? null : second.measure === 'percent' ? 'points' : 'percent',
    ...(second.scale === undefined ? {} : { scale: 100 }),
  };
  const [taken, other] = [wayName(first, overruling), wayName(second, overruling)];
  const names = { role: taken, other, points: second.loses ?? 0 };
  const sentence =
    second.loses === 0
      ? fill(words.secondClose, names)
      : [words.second, second.loses === null ? '' : words.secondLoses].map((text) => fill(text, names)).join(' ');
  const choose = ({ as, measure, scale }: Way, name: string, place: string): HTMLElement =>
    button(
      name,
      'outline',
      () => {
        change(withColumn(reading, column.heading, { as, measure, ...(scale === undefined ? {} : { scale }) }));
      },
      { 'aria-label': fill(words.takeFor, { column: column.column, role: name }), 'data-key': `${key}-${place}` },
    );
  return h(
    'div',
    { class: 'second' },
    h('p', {}, sentence),
    h('div', { class: 'ways' }, choose(first, taken, 'first'), choose(second, other, 'second')),
  );
}

/** One column: what it was taken for, and a list of what else it can be. */
export function columnItem(column: ColumnInterpretation, key: string, overruling: Overruling): HTMLElement {
  const { schemes, reading, words, change } = overruling;
  const { heading } = column;
  const chosen = columnChoice(reading, heading);
  const machine = fill(column.asked ? words.sheetRole : words.autoRole, { role: taken(column, overruling) });
  const select = selectField(key, fill(words.column, { column: column.column, heading }), (value) => {
    change(withColumn(reading, heading, value === '' ? null : { as: value, measure: null }));
  });
  select.render(columnOptions(chosen ? words.auto : machine, schemes, words), chosen?.as ?? '');
  const facts = factsOf(column, words);
  const asMeasured = chosen?.as ?? column.role;
  const measure = selectField(`${key}-measure`, fill(words.measure, { column: column.column }), (value) => {
    if (isMeaning(asMeasured))
      change(withColumn(reading, heading, { as: asMeasured, measure: value as 'points' | 'percent' }));
  });
  measure.render(
    [
      {
        label: '',
        options: [
          ...(chosen?.measure ? [] : [{ value: '', label: words.auto }]),
          { value: 'points', label: words.points },
          { value: 'percent', label: words.percent },
        ],
      },
    ],
    chosen?.measure ?? '',
  );
  for (const { element } of [select, measure]) {
    const list = element.querySelector('select');
    if (list) list.dataset['key'] = list.id;
    element.querySelector('label')?.classList.add('unseen');
  }
  return h(
    'li',
    { class: column.doubtful ? 'column doubtful' : 'column' },
    h(
      'p',
      { class: 'heading', 'aria-hidden': 'true' },
      h('span', { class: 'letter' }, column.column),
      h('bdi', {}, heading),
    ),
    column.doubtful ? h('p', { class: 'check' }, icon('warning'), h('span', {}, words.doubtful)) : null,
    select.element,
    isIndicator(asMeasured, overruling) ? measure.element : null,
    facts === '' ? null : h('p', { class: 'quiet' }, facts),
    twoWays(column, key, overruling),
  );
}
