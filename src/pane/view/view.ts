import { catalogue, fill } from '../../catalogue';
import { version } from '../../core/version';
import type { PaneActions } from '../controller';
import type { PaneState } from '../state/pane-state';
import { announcement } from './announcement';
import { buildBar } from './build-bar';
import { chooseStep } from './choose-step';
import { button } from './controls';
import { h, setText, show } from './dom';
import { failureMessage } from './failure-message';
import { historyTab } from './history-tab';
import type { Part } from './part';
import { previewStep } from './preview-step';
import { reportTab } from './report-tab';
import { skeleton } from './skeleton';
import { tabs } from './tabs';
import { toolsTab } from './tools-tab';
import type { WorkbookPort } from '../../workbook/port';
import type { Speech } from './words';

/** The whole pane: four tabs over a bar with the main button. `tag` is `div` where the page has its main landmark already. */
export function paneView(
  speech: Speech,
  host: Pick<WorkbookPort, 'host' | 'createDocument'>,
  actions: PaneActions,
  tag: 'main' | 'div',
): Part & { seekTab(): void } {
  const { words, language } = speech;
  const failure = failureMessage(speech, () => {
    actions.reopen();
  });
  const opening = skeleton(words.opening);
  const choose = chooseStep(speech, actions);
  const preview = previewStep(speech, actions);
  const report = reportTab(speech, host, actions);
  const history = historyTab(speech, actions);
  const tools = toolsTab(speech, actions);
  const bar = buildBar(speech, actions);
  const panel = (...parts: readonly Part[]): HTMLElement =>
    h('div', { class: 'panel' }, ...parts.map(({ element }) => element));
  const parts = tabs(
    words.tabs,
    [
      { tab: 'build', title: words.tabBuild, panel: panel(choose, preview) },
      { tab: 'report', title: words.tabReport, panel: panel(report) },
      { tab: 'periods', title: words.tabPeriods, panel: panel(history) },
      { tab: 'tools', title: words.tabTools, panel: panel(tools) },
    ],
    (tab) => {
      actions.openTab(tab);
      parts.list.scrollIntoView({ block: 'nearest' });
    },
  );
  const help = button(words.help, 'transparent', () => {
    actions.openHelp();
  });
  const foot = h('footer', { class: 'foot' }, help, h('span', { class: 'quiet' }, fill(words.version, { version })));
  const live = h('p', { class: 'unseen', role: 'status' });
  const body = h('div', { class: 'steps' }, ...parts.panels);
  return {
    element: h(
      tag,
      { class: 'pane', lang: language },
      h('header', { class: 'head' }, tag === 'main' ? h('h1', { class: 'unseen' }, words.title) : null, parts.list),
      opening,
      failure.element,
      body,
      foot,
      bar.element,
      live,
    ),
    render(state: PaneState) {
      const { openFailure, opened } = state;
      show(opening, !opened && openFailure === null);
      failure.show(
        opened || openFailure === null
          ? null
          : fill(catalogue(language).failures[openFailure.code], { detail: openFailure.detail }),
      );
      show(body, opened);
      parts.choose(state.tab);
      for (const part of [choose, preview, report, history, tools, bar]) part.render(state);
      setText(live, announcement(state, speech));
    },
    seekTab: () => {
      parts.focus();
    },
  };
}
