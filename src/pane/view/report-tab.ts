import { catalogue, fill } from '../../catalogue';
import { placeholdersOf } from '../../report/document-plan';
import type { DocumentPlan } from '../../report/document-plan';
import { documentText } from '../../report/document-text';
import type { PaneActions } from '../controller';
import type { WorkbookPort } from '../../workbook/port';
import { button, disableFocusable } from './controls';
import { copyText } from './copy-text';
import { h, setText, show } from './dom';
import { draftView } from './draft-view';
import { lazyPart } from './lazy-part';
import { message } from './message';
import type { Part } from './part';
import { reportMessage } from './report-message';
import { paperFileName, stampOf } from '../../report/paper-file-name';
import { saveFile } from './save-file';
import { step } from './step';
import type { Speech } from './words';

/** Name of an online document: no line breaks, nor what parts folders. */
function documentName(sentence: string, period: string | null): string {
  return fill(sentence, { period: period ?? '' })
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .trim();
}

/** “Báo cáo”: the draft of the report to read, to download, to copy, and the papers beside it. */
export function reportTab(
  speech: Speech,
  port: Pick<WorkbookPort, 'host' | 'createDocument'>,
  actions: PaneActions,
): Part {
  const words = catalogue(speech.language).report;
  let shown: DocumentPlan | null = null;
  let name = '';

  const none = h('p', { class: 'quiet' }, words.noTable);
  const left = h('p', { class: 'hint' });
  const paper = h('div', { class: 'draft', tabindex: '0', role: 'region', 'aria-label': words.preview });
  const download = button(
    words.download,
    'outline',
    () => {
      const table = actions.result()?.table ?? { closedOn: null, period: null };
      actions.writeReport(`${paperFileName('report', table, stampOf(new Date()))}.docx`, saveFile);
    },
    { class: 'wide' },
  );
  const copy = button(words.copy, 'outline', () => {
    if (shown)
      void copyText(documentText(shown)).then((done) => {
        actions.copied(done);
      });
  });
  const create = button(words.create, 'outline', () => {
    actions.createDocument(name);
  });
  const working = h('p', { class: 'hint', role: 'status' });
  const again = button(speech.words.tryAgain, 'outline', () => {
    actions.previewAgain();
  });
  const notices = { error: message('error'), warning: message('warning'), success: message('success') };
  const said = h('p', { class: 'unseen', role: 'status' });
  const address = h('a', { class: 'pdf', target: '_blank', rel: 'noopener' }, words.openDocument);
  const offers = h('div', { class: 'offers' }, download, copy, port.createDocument === null ? null : create);
  const content = h('div', { class: 'drafting' }, left, paper, offers, working);
  const drafting = h(
    'div',
    { class: 'drafting' },
    ...Object.values(notices).map(({ element }) => element),
    again,
    address,
    said,
  );
  const papersPlace = h('div');
  const papers = lazyPart(
    speech,
    async () => (await import(/* webpackChunkName: "papers" */ '../papers/papers-part')).papersPart(speech, actions),
    ({ element }) => {
      papersPlace.replaceChildren(element);
    },
  );
  return {
    element: step('compose', words.compose, none, content, papersPlace, drafting),
    render(state) {
      const { report, preview, looks, choices } = state;
      const { draft, busy, notice } = report;
      if (draft !== null) papers.load();
      papers.render(state);
      show(none, draft === null && (preview.summary?.units ?? null) === null && notice === null);
      show(content, draft !== null);
      if (draft !== null && draft !== shown) {
        const places = placeholdersOf(draft);
        setText(
          left,
          places.length === 0
            ? words.placeholdersNone
            : fill(words.placeholdersLeft, { count: places.length, names: [...new Set(places)].join(', ') }),
        );
        paper.replaceChildren(...draftView(draft, words.appendixFollows));
      }
      shown = draft;
      name = documentName(words.fileName, choices.period ?? looks.get(choices.rawSheet ?? '')?.period ?? null);
      for (const one of [download, copy, create]) disableFocusable(one, busy);
      show(working, busy);
      setText(working, busy ? words.working : '');
      const answer = notice && reportMessage(notice, port.host, speech);
      for (const [intent, one] of Object.entries(notices)) one.show(answer?.intent === intent ? answer.text : null);
      setText(said, answer?.text ?? '');
      // What was asked of a draft has its own button; the draft itself has none.
      show(again, draft === null && notice?.kind === 'failed');
      show(address, notice?.kind === 'created');
      if (notice?.kind === 'created') address.setAttribute('href', notice.address);
    },
  };
}
