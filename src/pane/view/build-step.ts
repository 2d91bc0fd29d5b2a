import type { PaneActions } from '../controller';
import { buildOffers } from './build-offers';
import { buildMessage } from './build-message';
import type { Part } from './part';
import { h, setText, show } from './dom';
import { keptLine } from './kept-line';
import { message } from './message';
import { reasonNotToBuild } from './reason-not-to-build';
import { step } from './step';
import type { Speech } from './words';

/** Step 3: the build, what came of it, and the way back. */
export function buildStep(speech: Speech, actions: PaneActions): Part {
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
    { class: 'report', tabindex: '-1', role: 'group', 'aria-labelledby': 'step-3' },
    progress,
    ...Object.values(messages).map((one) => one.element),
  );
  const reason = h('p', { id: 'build-reason', class: 'hint' });
  const offers = buildOffers(speech, actions, report);
  const kept = keptLine(speech, actions);
  const element = step(3, words.stepBuild, report, kept.element, reason, offers.element);
  return {
    element,
    render(state) {
      const said = buildMessage(state.stage, speech);
      for (const [intent, one] of Object.entries(messages)) one.show(said?.intent === intent ? said.text : null);
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
    },
  };
}
