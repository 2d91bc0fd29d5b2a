import { fill } from '../../catalogue';
import type { PaneActions } from '../controller';
import type { PaneState } from '../state/pane-state';
import { partsBeside } from '../state/together';
import { checkboxField } from './controls';
import { h, replaceKeepingFocus, setText, show } from './dom';
import type { Part } from './part';
import type { Speech } from './words';

function belonging(state: PaneState): readonly string[] {
  const { rawSheet, compared } = state.choices;
  return rawSheet === null ? [] : partsBeside(state, rawSheet, compared);
}

/** Sheets that belong to the raw one, and those that a person has chosen before though they do not any more. */
function offered(state: PaneState): readonly string[] {
  return [...new Set([...belonging(state), ...(state.choices.more ?? [])])];
}

/** Those whose box is ticked. */
function ticked({ choices, together: { more, counts } }: PaneState): readonly string[] {
  return choices.more ?? [...more, ...counts];
}

/** The sheets that are read together with the raw one, a box each; nothing where no other sheet belongs to it. Those of the compared sheet are only named. */
export function partsField({ words }: Speech, actions: PaneActions): Part {
  let state: PaneState | null = null;
  let shown = '';
  const legend = h('legend', {}, words.joinedSheets);
  const boxes = h('div', {});
  const group = h('fieldset', { class: 'joined-sheets', tabindex: '-1' }, legend, boxes);
  const compared = h('p', { class: 'hint' });

  function choose(sheet: string, checked: boolean): void {
    if (state === null) return;
    const before = ticked(state);
    const now = offered(state).filter((name) => (name === sheet ? checked : before.includes(name)));
    // The same as the proposal means proposed anew each time, so that a sheet that comes later is not left out.
    actions.choose({ more: now.join('\n') === belonging(state).join('\n') ? null : now });
  }

  return {
    element: h('div', { class: 'fields' }, group, compared),
    render(next) {
      state = next;
      const names = offered(next);
      const { previous } = next.together;
      const inForce = ticked(next);
      show(group, names.length > 0);
      show(compared, previous.length > 0);
      setText(compared, fill(words.comparedJoined, { sheets: previous.map((name) => `“${name}”`).join(', ') }));
      const list = JSON.stringify([names, inForce]);
      if (list === shown) return;
      shown = list;
      replaceKeepingFocus(
        boxes,
        names.map((name) => {
          const { field, box } = checkboxField(name, (checked) => {
            choose(name, checked);
          });
          box.checked = inForce.includes(name);
          box.dataset['key'] = name;
          return field;
        }),
        group,
      );
    },
  };
}
