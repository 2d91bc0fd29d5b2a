import { catalogue, fill } from '../../catalogue';
import type { PaneActions } from '../controller';
import type { FormulaOutcome } from '../../workbook/port';
import { button, disableFocusable } from './controls';
import { h, show } from './dom';
import { message } from './message';
import type { Part } from './part';
import type { Speech } from './words';

/** “Ghi công thức vào sổ”; where the host cannot write them, where the guide is. */
export function formulasPart({ words, language }: Speech, actions: PaneActions): Part {
  const messages = { success: message('success'), warning: message('warning'), error: message('error') };
  let running = false;
  const said = h('div', { 'aria-live': 'polite' });
  const say = (intent: keyof typeof messages, text: string): void => {
    messages[intent].show(text);
    said.replaceChildren(messages[intent].element);
  };
  const tell = (outcome: FormulaOutcome): void => {
    if (outcome.status === 'failed')
      say('error', fill(catalogue(language).failures[outcome.code], { detail: outcome.detail }));
    else if (outcome.kept.length > 0) say('warning', fill(words.formulasKept, { names: outcome.kept.join(', ') }));
    else say('success', fill(words.formulasWritten, { names: outcome.names.join(', ') }));
  };
  const write = button(words.writeFormulas, 'outline', () => {
    const { writeFormulas } = actions;
    if (writeFormulas === null || running) return;
    running = true;
    disableFocusable(write, true);
    void writeFormulas()
      .then(tell)
      .finally(() => {
        running = false;
        disableFocusable(write, false);
      });
  });
  const content =
    actions.writeFormulas === null
      ? [h('p', { class: 'hint' }, words.formulasByHand)]
      : [h('p', { class: 'hint' }, words.formulasHint), write, said];
  const element = h(
    'section',
    { class: 'step tool', 'aria-label': words.formulas },
    h('h2', {}, words.formulas),
    ...content,
  );
  return {
    element,
    render(state) {
      show(element, state.opened && state.stage.kind !== 'exists');
    },
  };
}
