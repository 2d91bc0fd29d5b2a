import { fill } from '../../catalogue';
import type { PaneActions } from '../controller';
import type { PaneState } from '../state/pane-state';
import type { Part } from './part';
import { textField } from './controls';
import { dayField } from './day-field';
import { h, setText, show } from './dom';
import { icon } from './icon';
import { comparedValue } from './sheet-options';
import { dayOf, type PaneWords, type Speech } from './words';

/** Values in force: what a person gave, else what the titles say. */
function valuesOf({ choices, looks, preview }: PaneState) {
  const look = looks.get(choices.rawSheet ?? '');
  return {
    period: choices.period ?? look?.period ?? '',
    previousPeriod: choices.previousPeriod ?? preview.summary?.previousPeriod ?? '',
    closedOn: choices.closedOn ?? look?.closedOn ?? '',
  };
}

function inShort({ period, closedOn }: ReturnType<typeof valuesOf>, words: PaneWords): string {
  const parts = [period === '' ? words.periodMissing : period];
  if (closedOn !== '') parts.push(fill(words.closedOnShort, { date: dayOf(closedOn) }));
  return parts.join(', ');
}

/** A field's value as a choice: emptied, or the same as the proposal, means proposed anew each time. */
function asChoice(value: string, proposal: string | null | undefined): string | null {
  const text = value.trim();
  return text === '' || text === proposal ? null : text;
}

/** Period, name of the compared period and closing date: proposed, folded away, open at once where the titles give no period. */
export function periodFields({ words }: Speech, actions: PaneActions): Part {
  let state: PaneState | null = null;
  const look = () => state?.looks.get(state.choices.rawSheet ?? '');
  const period = textField(words.period, words.periodExample, (value) => {
    actions.choose({ period: asChoice(value, look()?.period) });
  });
  const previous = textField(words.previousPeriod, words.periodExample, (value) => {
    actions.choose({
      previousPeriod: asChoice(
        value,
        state?.choices.previousPeriod === null ? state.preview.summary?.previousPeriod : null,
      ),
    });
  });
  const closedOn = dayField(words, (day) => {
    actions.choose({ closedOn: asChoice(day, look()?.closedOn) });
  });
  const titleSays = h('p', { class: 'hint', hidden: true });
  const dateSays = h('p', { class: 'hint', hidden: true });
  const short = h('span', { class: 'short' });
  const details = h(
    'details',
    { class: 'fold periods' },
    h('summary', {}, icon('chevron'), h('span', {}, h('span', { class: 'fold-title' }, words.periods), short)),
    h(
      'div',
      { class: 'fields' },
      h('div', {}, period.field, titleSays),
      previous.field,
      h('div', {}, closedOn.element, dateSays),
    ),
  );
  let sheet: string | null = null;
  return {
    element: details,
    render(next) {
      state = next;
      const values = valuesOf(next);
      setText(short, inShort(values, words));
      if (document.activeElement !== period.box) period.box.value = values.period;
      if (document.activeElement !== previous.box) previous.box.value = values.previousPeriod;
      closedOn.render(values.closedOn, next.choices.rawSheet);
      show(previous.field, comparedValue(next) !== 'none');
      hint(titleSays, next.choices.period, look()?.period ?? null, words, (text) => text);
      hint(dateSays, next.choices.closedOn, look()?.closedOn ?? null, words, dayOf);
      if (look()?.readable && next.choices.rawSheet !== sheet) {
        sheet = next.choices.rawSheet;
        details.open = values.period === '';
      }
    },
  };
}

/** What the titles say, where a person has said otherwise: a remembered period may be last week's. */
function hint(
  element: HTMLElement,
  given: string | null,
  title: string | null,
  words: PaneWords,
  write: (value: string) => string,
): void {
  const differs = given !== null && title !== null && given !== title;
  show(element, differs);
  if (differs) setText(element, fill(words.titleSays, { value: write(title) }));
}
