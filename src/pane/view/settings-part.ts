import type { PaneActions } from '../controller';
import { button, disableFocusable } from './controls';
import { h, show } from './dom';
import { type LazyPart, lazyPart } from './lazy-part';
import type { Part } from './part';
import type { Speech } from './words';

/** “Tạo trang Cấu hình”, “Tạo bộ chỉ số từ trang này”: an office's settings on a sheet of the workbook; `load` brings what takes them to and from a file. */
export function settingsPart(speech: Speech, actions: PaneActions): Part & Pick<LazyPart, 'load'> {
  const { words } = speech;
  const make = button(words.makeSettings, 'outline', () => {
    actions.build('settings', null);
  });
  const propose = button(words.proposeScheme, 'outline', () => void actions.proposeScheme());
  const element = h(
    'section',
    { class: 'step tool', 'aria-label': words.settings },
    h('h2', {}, words.settings),
    h('p', { class: 'hint' }, words.settingsHint),
    make,
    h('p', { class: 'hint' }, words.proposeSchemeHint),
    propose,
  );
  const file = lazyPart(
    speech,
    async () =>
      (await import(/* webpackChunkName: "settings" */ './settings-file-part')).settingsFilePart(speech, actions),
    (part) => {
      element.append(part.element);
    },
  );
  return {
    element,
    load: file.load,
    render(state) {
      file.render(state);
      show(element, state.opened && state.stage.kind !== 'exists');
      disableFocusable(make, state.stage.kind === 'running');
      disableFocusable(propose, state.stage.kind === 'running' || state.choices.rawSheet === null);
    },
  };
}
