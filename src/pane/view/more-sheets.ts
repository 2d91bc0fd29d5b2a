import { sheetKinds, type SheetKind } from '../../pipeline/sheet-kinds';
import type { PaneActions } from '../controller';
import { button, disableFocusable } from './controls';
import { h, show } from './dom';
import type { Part } from './part';
import { reasonNotToBuild } from './reason-not-to-build';
import type { Speech } from './words';

/** The sheets beside the appendix, a button each. */
export function moreSheets({ words }: Speech, actions: PaneActions): Part {
  const labels: Readonly<Partial<Record<SheetKind, string>>> = {
    live: words.makeLive,
    analysis: words.makeAnalysis,
    trend: words.makeTrend,
    summary: words.makeSummary,
  };
  const buttons = sheetKinds.flatMap((kind) => {
    const label = labels[kind];
    return label === undefined
      ? []
      : [
          button(label, 'outline', () => {
            actions.build(kind, null);
          }),
        ];
  });
  const element = h(
    'section',
    { class: 'step tool', 'aria-label': words.moreSheets },
    h('h2', {}, words.moreSheets),
    h('div', { class: 'offers' }, ...buttons),
  );
  return {
    element,
    render(state) {
      show(element, state.opened && buttons.length > 0 && state.stage.kind !== 'exists');
      for (const one of buttons)
        disableFocusable(one, state.stage.kind === 'running' || reasonNotToBuild(state, words) !== null);
    },
  };
}
