import { catalogue, fill } from '../../catalogue';
import { settingsFile as en } from '../../catalogue/en/settings-file';
import { settingsProblems as enProblems } from '../../catalogue/en/settings-problems';
import { settingsFile as vi } from '../../catalogue/vi/settings-file';
import { settingsProblems as viProblems } from '../../catalogue/vi/settings-problems';
import { defaultConfigured } from '../../settings-sheet/configured';
import { readSettingsFile } from '../../settings-sheet/read-settings-file';
import { settingsFile } from '../../settings-sheet/settings-file';
import type { PaneActions } from '../controller';
import { button, disableFocusable } from './controls';
import { copyText } from './copy-text';
import { h, show } from './dom';
import { message } from './message';
import type { Part } from './part';
import { saveFile } from './save-file';
import type { Speech } from './words';

/** “Lưu cấu hình ra tệp”, “Nạp cấu hình từ tệp”: the settings as a JSON file, to and from. A file with a mistake changes nothing. */
export function settingsFilePart({ language }: Speech, actions: Pick<PaneActions, 'build' | 'configured'>): Part {
  const words = language === 'en' ? en : vi;
  const sentences = { problems: language === 'en' ? enProblems : viProblems, scoring: catalogue(language).scoring };
  const messages = { success: message('success'), error: message('error') };
  const said = h('div', { 'aria-live': 'polite' });
  const say = (intent: keyof typeof messages, text: string): void => {
    messages[intent].show(text);
    said.replaceChildren(messages[intent].element);
  };
  const inForce = (use: (text: string) => void | Promise<void>): void => {
    void actions
      .configured()
      .then((now) => use(settingsFile(now)))
      .catch(() => {
        say('error', words.failed);
      });
  };
  const take = async (file: File): Promise<void> => {
    const read = readSettingsFile((await file.text()).replace(/^\uFEFF/u, ''), defaultConfigured, sentences);
    if ('mistakes' in read) say('error', fill(words.wrong, { file: file.name, problems: read.mistakes.join(' ') }));
    else {
      said.replaceChildren();
      actions.build('settings', null, read.configured);
    }
  };

  const chooser = h('input', {
    type: 'file',
    accept: '.json,application/json',
    hidden: true,
    'aria-label': words.load,
  });
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    // The same file may be chosen again once it is mended.
    if (file)
      void take(file)
        .catch(() => {
          say('error', fill(words.wrong, { file: file.name, problems: '' }));
        })
        .finally(() => {
          chooser.value = '';
        });
  });
  const save = button(words.save, 'outline', () => {
    inForce((text) => {
      saveFile(text, words.name, 'json');
      say('success', fill(words.saved, { file: words.name }));
    });
  });
  const copy = button(words.copy, 'outline', () => {
    inForce(async (text) => {
      const done = await copyText(text);
      say(done ? 'success' : 'error', done ? words.copied : words.notCopied);
    });
  });
  const load = button(words.load, 'outline', () => {
    chooser.click();
  });
  const element = h('div', { class: 'offers' }, h('p', { class: 'hint' }, words.hint), save, copy, load, chooser, said);
  return {
    element,
    render(state) {
      show(element, state.opened && state.stage.kind !== 'exists');
      for (const one of [save, copy, load]) disableFocusable(one, state.stage.kind === 'running');
    },
  };
}
