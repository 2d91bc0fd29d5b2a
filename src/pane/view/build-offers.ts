import type { PaneActions } from '../controller';
import type { Part } from './part';
import { button, disableFocusable } from './controls';
import { h, setText, show } from './dom';
import { reasonNotToBuild } from './reason-not-to-build';
import type { Speech } from './words';

/**
 * The buttons of the bar. Each is made once and only shown or hidden, so that the focus stays where it is; where its button goes away, it moves to the report,
 * which says what happened and is followed by the new buttons.
 */
export function buildOffers({ words }: Speech, actions: PaneActions, report: HTMLElement): Part {
  let sheet: string | null = null;
  const build = button(
    words.build,
    'primary',
    () => {
      actions.build('appendix', null);
    },
    { class: 'wide', size: 'large', 'aria-describedby': 'build-reason' },
  );
  const replace = button(
    words.replace,
    'primary',
    () => {
      actions.build(null, 'replace');
    },
    { class: 'wide' },
  );
  const beside = button(words.beside, 'outline', () => {
    actions.build(null, 'beside');
  });
  const cancel = button(words.cancel, 'outline', () => {
    actions.dismiss();
  });
  const open = button(
    words.open,
    'primary',
    () => {
      actions.goTo(sheet, null);
    },
    { class: 'open-sheet' },
  );
  const again = button(words.again, 'outline', () => {
    actions.build(null, null);
  });
  const undo = button(words.undo, 'outline', () => {
    actions.undo();
  });
  const pdf = h('a', { class: 'pdf', target: '_blank', rel: 'noopener' }, words.pdf);
  const element = h('div', { class: 'offers' }, build, replace, beside, cancel, open, again, undo, pdf);
  return {
    element,
    render(state) {
      const { stage } = state;
      const focused = document.activeElement;
      const running = stage.kind === 'running';
      const asks = stage.kind === 'exists';
      const built = stage.kind === 'built';
      sheet = built ? stage.sheet : null;
      show(build, !asks && !built);
      disableFocusable(build, running || !state.opened || reasonNotToBuild(state, words) !== null);
      for (const one of [replace, beside, cancel]) show(one, asks);
      for (const one of [open, again]) show(one, built);
      setText(undo, state.undo.direction === 'redo' ? words.redo : words.undo);
      show(undo, state.undo.available && !asks && !running);
      const address = built ? stage.pdf : null;
      show(pdf, address !== null);
      if (address !== null) pdf.setAttribute('href', address);
      else pdf.removeAttribute('href');
      if (focused instanceof HTMLElement && element.contains(focused) && focused.hidden)
        report.focus({ preventScroll: true });
    },
  };
}
