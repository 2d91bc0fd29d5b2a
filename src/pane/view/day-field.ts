import { parseDate } from '../../core/periods/date';
import { textField } from './controls';
import { h, setText, show } from './dom';
import { dayOf, type PaneWords } from './words';

/** A field for a day. */
export interface DayField {
  readonly element: HTMLElement;
  /** `YYYY-MM-DD`, or empty. `of` is what the day belongs to: something else takes away what could not be read. */
  render(day: string, of: string | null): void;
}

/**
 * A day as Vietnamese people write it. Not the browser's own date control: that one follows the language of the browser, and shows the 6th of May as
 * 05/06 in an English one.
 */
export function dayField(words: PaneWords, changed: (day: string) => void): DayField {
  let unclear = false;
  let shownOf: string | null = null;
  const problem = h('p', { class: 'hint problem', role: 'alert', hidden: true });
  const { field, box } = textField(words.closedOn, words.closedOnExample, (text) => {
    const day = text.trim() === '' ? '' : parseDate(text);
    complain(day === null);
    if (day !== null) changed(day);
  });

  function complain(now: boolean): void {
    unclear = now;
    box.setAttribute('aria-invalid', String(now));
    setText(problem, now ? words.closedOnUnclear : '');
    show(problem, now);
  }

  return {
    element: h('div', {}, field, problem),
    render(day, of) {
      if (of !== shownOf) complain(false);
      shownOf = of;
      if (!unclear && document.activeElement !== box) box.value = day === '' ? '' : dayOf(day);
    },
  };
}
