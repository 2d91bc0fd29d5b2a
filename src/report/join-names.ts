import { fill } from '../catalogue/fill';
import { reportDocument as words } from '../catalogue/vi/report-document';
import { nameInText } from './name-in-text';

/** Names that a sentence can hold; a longer list is cut and points to the appendix. */
const mostNames = 12;
const namesKept = 10;

/** “A”, “A và B”, “A, B và C”; with semicolons where a part has a comma itself. */
export function joinParts(parts: readonly string[]): string {
  const separator = parts.some((part) => part.includes(',')) ? '; ' : ', ';
  const [last = ''] = parts.slice(-1);
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(separator)} ${words.and} ${last}`;
}

/** Units' names as running text has them, joined; over twelve: the first ten and how many more there are. */
export function joinNames(names: readonly string[], appendixLabel: string): string {
  const shown = names.map(nameInText);
  if (shown.length <= mostNames) return joinParts(shown);
  const separator = shown.some((name) => name.includes(',')) ? '; ' : ', ';
  const params = { names: shown.slice(0, namesKept).join(separator), count: names.length - namesKept, appendix: appendixLabel };
  return fill(words.namesCut, params);
}
