import type { PaneActions } from '../controller';
import { checkboxField } from './controls';
import { h, show } from './dom';
import type { Part } from './part';
import { periodFields } from './period-fields';
import { selectField } from './select-field';
import { comparedOf, comparedOptions, comparedValue, optionOfSheet, rawOptions, sheetOfOption } from './sheet-options';
import { step } from './step';
import type { Speech } from './words';

/** Step 1: which sheet, compared with what, of which period. */
export function chooseStep(speech: Speech, actions: PaneActions): Part {
  const { words } = speech;
  const raw = selectField('raw-sheet', words.rawSheet, (value) => {
    const sheet = sheetOfOption(value);
    if (sheet !== null) actions.chooseRaw(sheet);
  });
  const compared = selectField('compared', words.compared, (value) => {
    actions.choose({ compared: comparedOf(value), previousPeriod: null });
  });
  const periods = periodFields(speech, actions);
  const cohorts = checkboxField(words.cohorts, (checked) => {
    actions.choose({ cohorts: checked });
  });
  const rest = h('div', { class: 'fields' }, compared.element, periods.element, cohorts.field);
  return {
    element: step(
      'choose',
      words.stepChoose,
      h(
        'div',
        { class: 'fields' },
        h('div', { class: 'field' }, raw.element, h('p', { class: 'hint' }, words.intro)),
        rest,
      ),
    ),
    render(state) {
      const { choices, looks } = state;
      const look = looks.get(choices.rawSheet ?? '');
      raw.render(rawOptions(state, words), optionOfSheet(choices.rawSheet));
      show(rest, look?.raw === true && look.readable);
      compared.render(comparedOptions(state, words), comparedValue(state));
      periods.render(state);
      show(cohorts.field, look?.bothKinds === true);
      if (cohorts.box.checked !== choices.cohorts) cohorts.box.checked = choices.cohorts;
    },
  };
}
