import type { PaneActions } from '../controller';
import { buildOffers } from './build-offers';
import { buildMessage } from './build-message';
import type { Part } from './part';
import { h, setText, show } from './dom';
import { keptLine } from './kept-line';
import { message } from './message';
import { reasonNotToBuild } from './reason-not-to-build';
import type { Speech } from './words';

/** The bar at the bottom, in every tab: the main button, what came of it, and the way back. */
export function buildBar(speech: Speech, actions: PaneActions): Part {
  const { words } = speech;
  const messages = {
    error: message('error'),
    warning: message('warning'),
    info: message('info'),
    success: message('success'),
  };
  const doing = h('span', { id: 'doing' });
  const progress = h(
    'div',
    { class: 'progress' },
    doing,
    h('div', { class: 'progress-bar', role: 'progressbar', 'aria-labelledby': 'doing' }),
  );
  const report = h(
    'div',
    { class: 'report', tabindex: '-1', role: 'group', 'aria-label': words.result },
    progress,
    ...Object.values(messages).map((one) => one.element),
  );
  const reason = h('p', { id: 'build-reason', class: 'hint' });
  const offers = buildOffers(speech, actions, report);
  const kept = keptLine(speech, actions);
  const said = h('div', { class: 'said' }, report, kept.element);
  const element = h('section', { class: 'build-bar', 'aria-label': words.build }, said, reason, offers.element);
  let measured = '';
  return {
    element,
    render(state) {
      const message = buildMessage(state.stage, speech);
      for (const [intent, one] of Object.entries(messages)) one.show(message?.intent === intent ? message.text : null);
      const { stage } = state;
      show(progress, stage.kind === 'running');
      if (stage.kind === 'running')
        setText(
          doing,
          { build: words.building, undo: words.undoing, redo: words.redoing, sample: words.insertingSample }[
            stage.what
          ],
        );
      const why = reasonNotToBuild(state, words);
      show(reason, why !== null && (stage.kind === 'idle' || stage.kind === 'undone') && state.opened);
      setText(reason, why ?? '');
      offers.render(state);
      kept.render(state);
      // To ask for a height makes the browser lay out the whole pane at once, so only what is new is measured.
      if (said.textContent === measured) return;
      measured = said.textContent;
      // What has to be scrolled has to be reachable by keyboard.
      if (said.scrollHeight > said.clientHeight) said.tabIndex = 0;
      else said.removeAttribute('tabindex');
    },
  };
}
