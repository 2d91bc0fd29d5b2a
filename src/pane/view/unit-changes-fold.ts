import type { UnitChanges } from '../../core/comparison/unit-changes';
import type { PaneActions } from '../controller';
import { h, setText, show } from './dom';
import { failureMessage } from './failure-message';
import { icon } from './icon';
import type { Part } from './part';
import type { Speech } from './words';

/** Units that differ from those of the compared period, folded; the list is loaded when it is first unfolded. */
export function unitChangesFold(speech: Speech, actions: Pick<PaneActions, 'result'>): Part {
  const { words, language } = speech;
  const failure = failureMessage(speech, () => void draw());
  const count = h('span', { class: 'count' });
  const list = h('div', { class: 'unit-changes' });
  const fold = h(
    'details',
    { class: 'fold' },
    h('summary', {}, icon('chevron'), h('span', { class: 'fold-title' }, words.unitChanges), count),
    list,
  );
  let changes: UnitChanges | null = null;
  let shown: UnitChanges | null = null;

  async function draw(): Promise<void> {
    if (!fold.open || changes === null || changes === shown) return;
    const next = changes;
    try {
      const { unitChangesView } = await import(/* webpackChunkName: "units" */ '../units/unit-changes-view');
      shown = next;
      list.replaceChildren(...unitChangesView(next, language));
    } catch {
      list.replaceChildren(failure.element);
      failure.show(words.notLoaded);
    }
  }

  fold.addEventListener('toggle', () => void draw());
  return {
    element: fold,
    render({ preview }) {
      changes = preview.summary === null ? null : (actions.result()?.table?.unitChanges ?? null);
      const lists: readonly (readonly unknown[])[] = changes === null ? [] : Object.values(changes);
      const differing = lists.reduce((sum, units) => sum + units.length, 0);
      show(fold, differing > 0);
      setText(count, String(differing));
      void draw();
    },
  };
}
