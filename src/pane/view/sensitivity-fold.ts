import type { LeagueTable } from '../../core/table/league-table';
import type { PaneActions } from '../controller';
import type { SensitivityPart } from '../sensitivity/sensitivity-part';
import { h, show } from './dom';
import { failureMessage } from './failure-message';
import { icon } from './icon';
import type { Part } from './part';
import type { Speech } from './words';

/** How firmly ranks stand, folded; loaded, and computed, only while it is unfolded. */
export function sensitivityFold(speech: Speech, actions: Pick<PaneActions, 'result'>): Part {
  const failure = failureMessage(speech, () => void draw());
  const fold = h(
    'details',
    { class: 'fold' },
    h('summary', {}, icon('chevron'), h('span', { class: 'fold-title' }, speech.words.sensitivity)),
    failure.element,
  );
  let table: LeagueTable | null = null;
  let drawn: LeagueTable | null = null;
  let part: Promise<SensitivityPart> | null = null;

  async function load(): Promise<SensitivityPart> {
    const { sensitivityPart } = await import(/* webpackChunkName: "sensitivity" */ '../sensitivity/sensitivity-part');
    const made = sensitivityPart(speech);
    fold.append(made.element);
    return made;
  }

  async function draw(): Promise<void> {
    if (!fold.open || table === null || table === drawn) return;
    const next = table;
    failure.show(null);
    part ??= load();
    try {
      (await part).render(next);
      drawn = next;
    } catch {
      part = null;
      failure.show(speech.words.notLoaded);
    }
  }

  fold.addEventListener('toggle', () => void draw());
  return {
    element: fold,
    render({ preview }) {
      table = preview.summary === null ? null : (actions.result()?.table ?? null);
      show(fold, table !== null && table.cohorts.some(({ units }) => units.some(({ total }) => total !== null)));
      void draw();
    },
  };
}
