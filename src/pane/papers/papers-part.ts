import { fill } from '../../catalogue';
import { papersWords } from '../../catalogue/papers-words';
import { messageText } from '../../report/message/message-text';
import type { PaneActions } from '../pane-actions';
import type { PaneState } from '../state/pane-state';
import { button, disableFocusable } from '../view/controls';
import { copyText } from '../view/copy-text';
import { h, setText, show } from '../view/dom';
import { message } from '../view/message';
import type { Part } from '../view/part';
import { saveFile } from '../view/save-file';
import type { Speech } from '../view/words';
import type { PaperKind } from './paper-kind';

const kinds: readonly PaperKind[] = ['notices', 'noticeFiles', 'summary'];

/** Papers beside the report, of what was last previewed: a page for each unit, one for the leader, a text for the chat group. Loaded when the report is first in view. */
export function papersPart(
  { language }: Speech,
  actions: Pick<PaneActions, 'result' | 'configured' | 'writePaper' | 'printPaper'>,
): Part {
  const words = papersWords(language);
  let shown: PaneState['preview']['summary'] = null;
  let text = '';

  const buttons = kinds.map((kind) =>
    button(
      words[kind],
      'outline',
      () => {
        actions.writePaper(kind, (file, name) => {
          saveFile(file, name, kind === 'noticeFiles' ? 'zip' : 'docx');
        });
      },
      { class: 'wide' },
    ),
  );
  const { printPaper } = actions;
  const prints =
    printPaper === null
      ? []
      : (['notices', 'summary'] as const).map((kind) =>
          button(
            words[kind === 'notices' ? 'printNotices' : 'printSummary'],
            'outline',
            () => {
              printPaper(kind);
            },
            { class: 'wide' },
          ),
        );
  const paper = h('div', { class: 'draft message-text', tabindex: '0', role: 'region', 'aria-label': words.message });
  const length = h('p', { class: 'hint' });
  const said = { success: message('success'), warning: message('warning') };
  const copy = button(words.copyMessage, 'outline', () => {
    void copyText(text).then((done) => {
      said.success.show(done ? words.messageCopied : null);
      said.warning.show(done ? null : words.messageNotCopied);
    });
  });
  const element = h(
    'section',
    { class: 'drafting papers', 'aria-label': words.title },
    h('h3', {}, words.title),
    h('p', { class: 'hint' }, words.hint),
    h('div', { class: 'offers' }, ...buttons, ...prints),
    h('h3', {}, words.message),
    paper,
    length,
    h('div', { class: 'offers' }, copy),
    h('div', { role: 'status' }, said.success.element, said.warning.element),
  );

  /** The text follows the preview; the decimal mark is a setting of the report. */
  async function follow(summary: PaneState['preview']['summary']): Promise<void> {
    const table = actions.result()?.table ?? null;
    if (table === null) return;
    const { report } = await actions.configured();
    if (summary !== shown) return;
    text = messageText(table, report.decimalMark);
    setText(paper, text);
    setText(length, fill(words.messageHint, { count: text.length }));
    for (const one of Object.values(said)) one.show(null);
  }

  return {
    element,
    render({ report, preview, tab }) {
      show(element, report.draft !== null);
      for (const one of [...buttons, ...prints]) disableFocusable(one, report.busy);
      if (tab !== 'report' || preview.busy || report.draft === null || preview.summary === shown) return;
      shown = preview.summary;
      void follow(shown).catch(() => {
        shown = null;
      });
    },
  };
}
