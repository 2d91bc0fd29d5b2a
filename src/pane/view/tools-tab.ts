import type { PaneActions } from '../controller';
import { h } from './dom';
import { formulasPart } from './formulas-part';
import { moreSheets } from './more-sheets';
import type { Part } from './part';
import { settingsPart } from './settings-part';
import { whatIfFold } from './what-if-fold';
import type { Speech } from './words';

/** “Công cụ”: what few want and seldom. What takes settings to and from a file is loaded when it is first in view. */
export function toolsTab(speech: Speech, actions: PaneActions): Part {
  const settings = settingsPart(speech, actions);
  const parts = [moreSheets(speech, actions), whatIfFold(speech, actions), settings, formulasPart(speech, actions)];
  return {
    element: h('div', {}, ...parts.map(({ element }) => element)),
    render(state) {
      if (state.tab === 'tools') settings.load();
      for (const part of parts) part.render(state);
    },
  };
}
