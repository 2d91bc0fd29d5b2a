import type { PaneActions } from '../controller';
import { button, disableFocusable } from './controls';
import { h, show } from './dom';
import type { Part } from './part';
import type { Speech } from './words';

/** “Tạo trang Cấu hình”: an office's settings on a sheet of the workbook. */
export function settingsPart({ words }: Speech, actions: PaneActions): Part {
  const make = button(words.makeSettings, 'outline', () => { actions.build('settings', null); });
  const element = h('section', { class: 'offers', 'aria-label': words.settings }, h('h3', {}, words.settings), h('p', { class: 'hint' }, words.settingsHint), make);
  return {
    element,
    render(state) {
      show(element, state.opened && state.stage.kind !== 'exists');
      disableFocusable(make, state.stage.kind === 'running');
    },
  };
}
