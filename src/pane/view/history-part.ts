import { historyPane as en } from '../../catalogue/en/history-pane';
import { historyPane as vi } from '../../catalogue/vi/history-pane';
import type { PaneActions } from '../controller';
import { historySheet } from '../state/history-sheet';
import type { PaneState } from '../state/pane-state';
import type { RecordJob, RecordOutcome } from '../../workbook/port';
import { button, checkboxField, disableFocusable } from './controls';
import { h, setText, show } from './dom';
import { message } from './message';
import { recordSentence } from '../../workbook/record-sentence';
import type { Part } from './part';
import { selectField } from './select-field';
import type { Speech } from './words';

/** The sheet with the history, and the labels of its periods, the latest row first; null where the workbook has none that was looked at. */
function historyOf(state: PaneState): { readonly sheet: string; readonly periods: readonly string[] } | null {
  const sheet = historySheet(state);
  return sheet === null ? null : { sheet, periods: [...(state.looks.get(sheet)?.history ?? [])].reverse() };
}

/** Sheets that old periods may be on: every one that reads as a table, or that nobody has looked at, but the raw one. */
function importable({ sheets, looks, choices, scanned }: PaneState): readonly string[] {
  return sheets
    .filter(({ name, ours }) => name !== choices.rawSheet && (ours || (looks.get(name)?.raw ?? scanned)))
    .map(({ name }) => name);
}

/** What is in the tab “Các kỳ”: keeping this period, comparing with another of them, taking old sheets in. */
export function historyPart({ language }: Speech, actions: PaneActions): Part {
  const words = language === 'en' ? en : vi;
  const messages = {
    success: message('success'),
    warning: message('warning'),
    error: message('error'),
    info: message('info'),
  };
  const ticked = new Set<string>();
  let state: PaneState | null = null;
  let running = false;
  let asked: readonly string[] = [];

  const said = h('div', { 'aria-live': 'polite' });
  const say = (intent: keyof typeof messages, text: string): void => {
    messages[intent].show(text);
    said.replaceChildren(messages[intent].element);
  };
  const tell = (outcome: RecordOutcome | null): void => {
    show(question, outcome?.status === 'exists');
    say(...(outcome === null ? (['warning', words.chooseFirst] as const) : recordSentence(outcome, words, language)));
  };
  const run = (sheets: readonly string[], onSamePeriod: RecordJob['onSamePeriod']): void => {
    if (running) return;
    running = true;
    asked = sheets;
    show(question, false);
    for (const one of buttons) disableFocusable(one, true);
    say('info', words.recording);
    void actions
      .record(sheets, onSamePeriod)
      .then(tell)
      .finally(() => {
        running = false;
        for (const one of buttons) disableFocusable(one, false);
      });
  };

  const record = button(
    words.record,
    'outline',
    () => {
      run([], 'ask');
    },
    { class: 'wide' },
  );
  const replace = button(words.replace, 'primary', () => {
    run(asked, 'replace');
  });
  const skip = button(words.skip, 'outline', () => {
    run(asked, 'skip');
  });
  const cancel = button(words.cancel, 'outline', () => {
    show(question, false);
    said.replaceChildren();
  });
  const question = h('div', { class: 'offers', hidden: true }, replace, skip, cancel);
  const compare = selectField('history-period', words.compare, (value) => {
    const history = state && historyOf(state);
    if (history)
      actions.choose({
        compared: { kind: 'sheet', sheet: history.sheet },
        previousPeriod: value === '' ? null : value,
      });
  });
  const take = button(words.importSheets, 'outline', () => {
    const chosen = state ? importable(state).filter((name) => ticked.has(name)) : [];
    if (chosen.length === 0) say('warning', words.importChoose);
    else run(chosen, 'ask');
  });
  const buttons = [record, replace, skip, take];
  const none = h('p', { class: 'hint' }, words.importNone);
  const list = h('div', { class: 'fields', role: 'group', 'aria-label': words.importTitle });
  const hint = h('p', { class: 'hint' }, words.importHint);
  let listed = '';

  const always = checkboxField(words.always, (checked) => {
    actions.choose({ record: checked });
  });
  const element = h(
    'div',
    { class: 'fields' },
    h('p', { class: 'hint' }, words.hint),
    always.field,
    record,
    said,
    question,
    compare.element,
    h('h3', {}, words.importTitle),
    hint,
    none,
    list,
    take,
  );
  return {
    element,
    render(next) {
      state = next;
      const history = historyOf(next);
      always.box.checked = next.choices.record !== false;
      show(compare.element, history !== null);
      const { compared, previousPeriod } = next.choices;
      const periods = history?.periods ?? [];
      compare.render(
        [
          {
            label: '',
            options: [
              { value: '', label: words.proposed },
              ...periods.map((period) => ({ value: period, label: period })),
            ],
          },
        ],
        compared?.kind === 'sheet' &&
          compared.sheet === history?.sheet &&
          previousPeriod !== null &&
          periods.includes(previousPeriod)
          ? previousPeriod
          : '',
      );
      const names = importable(next);
      const now = JSON.stringify(names);
      if (now !== listed) {
        listed = now;
        list.replaceChildren(
          ...names.map(
            (name) =>
              checkboxField(name, (checked) => {
                if (checked) ticked.add(name);
                else ticked.delete(name);
              }).field,
          ),
        );
        ticked.clear();
      }
      for (const one of [hint, take]) show(one, names.length > 0);
      show(none, names.length === 0);
      setText(none, words.importNone);
    },
  };
}
