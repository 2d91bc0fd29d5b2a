import type { PaneActions } from '../controller';
import type { PaneState } from '../state/pane-state';
import type { WhatIfPart } from '../what-if/what-if-part';
import { h, show } from './dom';
import { failureMessage } from './failure-message';
import { icon } from './icon';
import type { Part } from './part';
import type { Speech } from './words';

/** “Cần làm gì để lên hạng”, folded and not even loaded until it is wanted; from then on it follows the preview. */
export function whatIfFold(speech: Speech, actions: PaneActions): Part {
  const { words } = speech;
  const loading = h('p', { class: 'quiet' }, words.whatIfLoading);
  const failure = failureMessage(speech, () => void follow());
  const body = h('div', { class: 'what-if' }, loading, failure.element);
  const heading = h('h2', {}, icon('chevron'), h('span', {}, words.whatIf));
  const fold = h('details', { class: 'fold' }, h('summary', {}, heading), body);
  let part: Promise<WhatIfPart> | null = null;
  let preview: PaneState['preview'] | null = null;

  async function load(): Promise<WhatIfPart> {
    const { whatIfPart } = await import(/* webpackChunkName: "what-if" */ '../what-if/what-if-part');
    const made = whatIfPart(speech, fold.ownerDocument);
    body.replaceChildren(made.element);
    return made;
  }

  async function follow(): Promise<void> {
    if (!fold.open || preview === null || preview.busy) return;
    try {
      part ??= load();
      (await part).render(actions.result());
      failure.show(null);
    } catch {
      part = null;
      body.replaceChildren(loading, failure.element);
      failure.show(words.notLoaded);
    }
    show(loading, part !== null);
  }

  fold.addEventListener('toggle', () => void follow());
  return {
    element: h('section', { class: 'step step-what-if', 'aria-label': words.whatIf }, fold),
    render(state) {
      const changed = preview?.summary !== state.preview.summary || preview.busy !== state.preview.busy;
      preview = state.preview;
      if (changed) void follow();
    },
  };
}
