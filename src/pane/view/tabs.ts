import type { PaneTab } from '../state/pane-state';
import { h, show } from './dom';

/** The parts of the pane, of which one is in view. */
export interface Tabs {
  /** The list of tabs. */
  readonly list: HTMLElement;
  readonly panels: readonly HTMLElement[];
  /** Shows the part of a tab. */
  readonly choose: (tab: PaneTab) => void;
  /** Puts the focus on the tab in view. */
  readonly focus: () => void;
}

const steps: Readonly<Partial<Record<string, number>>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Tabs over panels, by the pattern of the ARIA Authoring Practices (w3.org/WAI/ARIA/apg/patterns/tabs): one stop of the Tab key, arrows, Home and End. */
export function tabs(
  label: string,
  parts: readonly { readonly tab: PaneTab; readonly title: string; readonly panel: HTMLElement }[],
  chosen: (tab: PaneTab) => void,
): Tabs {
  const buttons = parts.map(({ tab, title, panel }) => {
    const [id, controls] = [`tab-${tab}`, `panel-${tab}`];
    panel.id = controls;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', id);
    const pick = (): void => {
      chosen(tab);
    };
    return h(
      'button',
      { id, type: 'button', role: 'tab', class: 'tab', 'aria-controls': controls, onclick: pick },
      title,
    );
  });
  const list = h('div', { class: 'tabs', role: 'tablist', 'aria-label': label }, ...buttons);
  list.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((one) => one === document.activeElement);
    const ends: Readonly<Partial<Record<string, number>>> = { Home: 0, End: buttons.length - 1 };
    const to = ends[event.key] ?? at + (steps[event.key] ?? 0);
    const next = buttons[(to + buttons.length) % buttons.length];
    if (at === -1 || to === at || next === undefined) return;
    event.preventDefault();
    next.focus();
    next.click();
  });
  return {
    list,
    panels: parts.map(({ panel }) => panel),
    choose: (tab) => {
      parts.forEach((part, index) => {
        const inView = part.tab === tab;
        show(part.panel, inView);
        buttons[index]?.setAttribute('aria-selected', String(inView));
        buttons[index]?.setAttribute('tabindex', inView ? '0' : '-1');
      });
    },
    focus: () => {
      buttons.find((one) => one.getAttribute('aria-selected') === 'true')?.focus({ preventScroll: true });
    },
  };
}
