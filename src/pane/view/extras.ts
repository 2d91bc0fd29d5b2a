import type { PaneActions } from '../controller';
import { h } from './dom';
import { formulasPart } from './formulas-part';
import { icon } from './icon';
import { moreSheets } from './more-sheets';
import type { Part } from './part';
import { settingsPart } from './settings-part';
import type { Speech } from './words';

/** What few want and seldom, folded below the steps, so that the steps keep the room. */
export function extras(speech: Speech, actions: PaneActions): Part {
  const settings = settingsPart(speech, actions);
  const parts = [moreSheets(speech, actions), settings, formulasPart(speech, actions)];
  const summary = h('summary', {}, icon('chevron'), h('span', { class: 'fold-title' }, speech.words.extras));
  const fold = h('details', { class: 'fold extras' }, summary, ...parts.map(({ element }) => element));
  fold.addEventListener('toggle', settings.load);
  return {
    element: h('section', { class: 'step', 'aria-label': speech.words.extras }, fold),
    render(state) {
      for (const part of parts) part.render(state);
    },
  };
}
