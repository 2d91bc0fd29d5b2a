import { catalogue, fill } from '../../catalogue';
import { version } from '../../core/version';
import type { PaneActions } from '../controller';
import type { PaneState } from '../state/pane-state';
import { announcement } from './announcement';
import { buildStep } from './build-step';
import { chooseStep } from './choose-step';
import { button } from './controls';
import { h, setText, show } from './dom';
import { extras } from './extras';
import { historyFold } from './history-fold';
import { message } from './message';
import type { Part } from './part';
import { previewStep } from './preview-step';
import { reportStep } from './report-step';
import { whatIfFold } from './what-if-fold';
import type { WorkbookPort } from '../../workbook/port';
import type { Speech } from './words';

/** The whole pane: one column, four steps. `tag` is `div` where the page has its main landmark already. */
export function paneView(
  speech: Speech,
  host: Pick<WorkbookPort, 'host' | 'createDocument'>,
  actions: PaneActions,
  tag: 'main' | 'div',
): Part & { showReport(): void } {
  const { words, language } = speech;
  const failure = message('error');
  const retry = button(words.tryAgain, 'outline', () => {
    actions.reopen();
  });
  const trouble = h('div', { class: 'step' }, failure.element, retry);
  const opening = h('p', { class: 'quiet opening' }, words.opening);
  const steps = [chooseStep(speech, actions), previewStep(speech, actions), buildStep(speech, actions)];
  const report = reportStep(speech, host, actions);
  const whatIf = whatIfFold(speech, actions);
  const history = historyFold(speech, actions);
  const more = extras(speech, actions);
  const help = button(words.help, 'transparent', () => {
    actions.openHelp();
  });
  const foot = h('footer', { class: 'foot' }, help, h('span', { class: 'quiet' }, fill(words.version, { version })));
  const live = h('p', { class: 'unseen', role: 'status' });
  const body = h(
    'div',
    { class: 'steps' },
    ...steps.map((step) => step.element),
    history.element,
    report.element,
    whatIf.element,
    more.element,
  );
  return {
    element: h(
      tag,
      { class: 'pane', lang: language },
      h('header', {}, h('h1', {}, words.title), h('p', { class: 'quiet' }, words.intro)),
      opening,
      trouble,
      body,
      foot,
      live,
    ),
    render(state: PaneState) {
      const { openFailure, opened } = state;
      show(opening, !opened && openFailure === null);
      show(trouble, !opened && openFailure !== null);
      failure.show(openFailure && fill(catalogue(language).failures[openFailure.code], { detail: openFailure.detail }));
      show(body, opened);
      for (const step of [...steps, history, report, whatIf, more]) step.render(state);
      setText(live, announcement(state, speech));
    },
    showReport: () => {
      report.seek();
    },
  };
}
