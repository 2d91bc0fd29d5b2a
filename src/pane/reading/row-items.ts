import { fill } from '../../catalogue';
import type { RowMeaning } from '../../core/settings/reading';
import type { Interpretation } from '../../intake/interpretation';
import { h } from '../view/dom';
import { selectField } from '../view/select-field';
import { rowChoice, withRow } from './change-reading';
import type { Overruling } from './column-item';

interface OddRow {
  readonly name: string;
  /** What it was taken for. */
  readonly as: RowMeaning;
}

function oddRows(interpretations: readonly Interpretation[], { reading }: Overruling): readonly OddRow[] {
  const rows = interpretations.flatMap(({ rows: { summary, sections, others } }): OddRow[] => [
    ...(summary === null ? [] : [{ name: summary, as: 'summary' as const }]),
    ...sections.map((name) => ({ name, as: 'section' as const })),
    ...others.map((name) => ({ name, as: 'ignore' as const })),
  ]);
  const names = [...new Set([...rows, ...reading.rows].map(({ name }) => name))];
  return names.map((name) => ({ name, as: rows.find((row) => row.name === name)?.as ?? 'unit' }));
}

const meanings = ['unit', 'summary', 'section', 'ignore'] as const;

/** The rows that are no units, each with a list of what else it can be; and the way to take a row out of the units. */
export function rowItems(
  interpretations: readonly Interpretation[],
  id: string,
  overruling: Overruling,
): readonly HTMLElement[] {
  const { reading, words, change } = overruling;
  const rows = oddRows(interpretations, overruling);
  const items = rows.map(({ name, as }, index) => {
    const chosen = rowChoice(reading, name);
    const key = `${id}-row-${index}`;
    const field = selectField(key, fill(words.row, { name }), (value) => {
      change(withRow(reading, name, value === '' ? null : (value as RowMeaning)));
    });
    const auto = chosen === undefined ? fill(words.autoRole, { role: words.rowRoles[as] }) : words.auto;
    field.render(
      [
        { label: '', options: [{ value: '', label: auto }] },
        { label: '', options: meanings.map((value) => ({ value, label: words.rowRoles[value] })) },
      ],
      chosen ?? '',
    );
    const list = field.element.querySelector('select');
    if (list) list.dataset['key'] = key;
    field.element.querySelector('label')?.classList.add('unseen');
    return h(
      'li',
      { class: 'column' },
      h('p', { class: 'heading', 'aria-hidden': 'true' }, h('bdi', {}, name)),
      field.element,
    );
  });
  const units = [...new Set(interpretations.flatMap(({ rows: { unitNames } }) => unitNames))].filter(
    (name) => rowChoice(reading, name) === undefined,
  );
  const leaveOut = selectField(`${id}-not-unit`, words.notUnit, (name) => {
    if (name !== '') change(withRow(reading, name, 'ignore'));
  });
  leaveOut.render(
    [
      { label: '', options: [{ value: '', label: words.chooseRow }] },
      { label: '', options: units.map((name) => ({ value: name, label: name })) },
    ],
    '',
  );
  const list = leaveOut.element.querySelector('select');
  if (list) list.dataset['key'] = list.id;
  return [
    h('h3', {}, words.rows),
    items.length === 0 ? h('p', { class: 'quiet' }, words.noRows) : h('ul', { class: 'columns' }, ...items),
    leaveOut.element,
  ];
}
