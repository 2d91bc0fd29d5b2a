import type { Language } from '../../catalogue';
import { catalogue } from '../../catalogue';
import { round } from '../../core/decimal';

/** The pane's words in one language. */
export type PaneWords = ReturnType<typeof catalogue>['pane'];

/** What the parts of the view need to speak. */
export interface Speech {
  readonly language: Language;
  readonly words: PaneWords;
}

/** How a person is spoken to in a language. */
export function speechOf(language: Language): Speech {
  return { language, words: catalogue(language).pane };
}

/** A gain or loss as the appendix writes it, its sign always there: “+11.83”, “−6.82”. */
export function signed(change: number): string {
  const digits = Math.abs(round(change, 2)).toFixed(2);
  return `${change < 0 ? '−' : '+'}${digits}`;
}

export { shownDay as dayOf } from '../../core/date';
