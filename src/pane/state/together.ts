import { noChoices } from '../../workbook/choices';
import { comparedSheetName } from '../../workbook/compared-sheet-name';
import type { Choices, Together } from '../../workbook/port';
import { findTogether, namesTogether } from '../../workbook/together';
import type { PaneState } from './pane-state';

type Looked = Pick<PaneState, 'sheets' | 'looks'>;

function togetherFor({ sheets, looks }: Looked, choices: Choices): Together {
  const named = [choices.rawSheet, comparedSheetName(choices)];
  const surveys = sheets.flatMap(({ name, ours, hidden }) =>
    named.includes(name) || (!ours && !hidden) ? (looks.get(name)?.survey ?? []) : [],
  );
  return findTogether(choices, surveys);
}

/** Names of the sheets that belong to one, as far as they have been looked at. */
export function partsBeside(state: Looked, rawSheet: string, compared: Choices['compared'] = null): readonly string[] {
  const { more, counts } = togetherFor(state, { ...noChoices, rawSheet, compared });
  return [...more, ...counts];
}

/** The state with the sheets that are read together by its choices; the same state where that has not changed. */
export function withTogether(state: PaneState): PaneState {
  const together = togetherFor(state, state.choices);
  const isSame =
    namesTogether(together).join('\n') === namesTogether(state.together).join('\n') &&
    together.more.length === state.together.more.length &&
    together.counts.length === state.together.counts.length;
  return isSame ? state : { ...state, together };
}
