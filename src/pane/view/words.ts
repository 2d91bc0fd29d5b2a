import type { Language } from '../../catalogue';
import { catalogue } from '../../catalogue';
import { round } from '../../core/decimal';
import { printedNumber, type DecimalMark } from '../../report/printed';

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

/** Mark between the whole and the decimals, as people of that language write it. */
export function decimalMark(language: Language): DecimalMark {
  return language === 'vi' ? ',' : '.';
}

/** A gain or loss, its sign always there: “+11,83”, in English “−6.82”. */
export function signed(change: number, language: Language): string {
  return `${change < 0 ? '−' : '+'}${printedNumber(Math.abs(round(change, 2)), decimalMark(language), 2)}`;
}

export { shownDay as dayOf } from '../../core/periods/date';
