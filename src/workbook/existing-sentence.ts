import { catalogue, fill, type Language } from '../catalogue';
import type { BuildOutcome } from './port';

type Existing = Pick<Extract<BuildOutcome, { status: 'exists' }>, 'sheet' | 'of'>;

/** Which sheet of ours stands there, of which period, and made from what: what a person has to know to say whether it may go. */
export function existingSentence({ sheet, of }: Existing, language: Language): string {
  const { pane: words } = catalogue(language);
  if (!of) return fill(words.exists, { sheet });
  const { period, source } = of;
  return period === null ? fill(words.existsFrom, { sheet, source }) : fill(words.existsOf, { sheet, source, period });
}
