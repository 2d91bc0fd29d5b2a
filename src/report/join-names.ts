import { fill } from '../catalogue/fill';
import { reportDocument as words } from '../catalogue/vi/report-document';
import { joinParts } from '../core/text/join-parts';
import { nameInText } from '../core/names/name-in-text';

/** Names that a sentence can hold; a longer list is cut and points to the appendix. */
export const mostNames = 12;
const namesKept = 10;

/** Units' names as running text has them, joined; over twelve: the first ten and how many more there are. */
export function joinNames(names: readonly string[], appendixLabel: string): string {
  const shown = names.map(nameInText);
  if (shown.length <= mostNames) return joinParts(shown, words.and);
  const separator = shown.some((name) => name.includes(',')) ? '; ' : ', ';
  const params = {
    names: shown.slice(0, namesKept).join(separator),
    count: names.length - namesKept,
    appendix: appendixLabel,
  };
  return fill(words.namesCut, params);
}
