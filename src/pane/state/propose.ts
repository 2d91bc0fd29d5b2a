import type { Choices } from '../../workbook/port';
import { choicesFor } from '../../workbook/choices';
import { historySheet } from './history-sheet';
import type { PaneState } from './pane-state';
import { partsBeside } from './together';

/** Sheets that may be chosen as raw: every one but those that we made. */
export function rawCandidates({ sheets }: Pick<PaneState, 'sheets'>): PaneState['sheets'] {
  return sheets.filter((sheet) => !sheet.ours);
}

/** True for a sheet that has the shape of a raw one, by itself or together with others. */
export function looksRaw(state: Pick<PaneState, 'sheets' | 'looks'>, sheet: string): boolean {
  return state.looks.get(sheet)?.raw === true || partsBeside(state, sheet).length > 0;
}

/** The one sheet that there is to choose, where it can be said what it wants: that helps more than that no sheet is raw. */
function onlyHeaded(state: Pick<PaneState, 'sheets' | 'looks'>): string | null {
  const [only, ...others] = rawCandidates(state);
  return only !== undefined && others.length === 0 && state.looks.get(only.name)?.headed === true ? only.name : null;
}

/** True where every sheet has been looked at and none has the shape of a raw one, and nobody has chosen one all the same. */
export function nothingRaw(state: Pick<PaneState, 'sheets' | 'looks' | 'scanned' | 'settled'>): boolean {
  return (
    state.scanned &&
    !state.settled &&
    onlyHeaded(state) === null &&
    !rawCandidates(state).some(({ name }) => looksRaw(state, name))
  );
}

type Proposing = Pick<PaneState, 'sheets' | 'looks' | 'scanned' | 'settled' | 'choices' | 'remembered'>;

/**
 * The raw sheet to work on: the settled one, as long as it is there; else the active sheet unless it turns out not to be raw;
 * else the one that the workbook remembers; else the first that looks raw; else the only one that there is, for what it wants to be named.
 */
function proposedSheet(state: Proposing): string | null {
  const { looks, choices, settled, remembered } = state;
  const candidates = rawCandidates(state);
  const has = (name: string | null) => candidates.some((sheet) => sheet.name === name);
  if (settled && has(choices.rawSheet)) return choices.rawSheet;
  const mayBeRaw = (name: string): boolean => !looks.has(name) || looksRaw(state, name);
  const active = candidates.find((sheet) => sheet.active);
  if (active && mayBeRaw(active.name)) return active.name;
  if (has(remembered.rawSheet) && mayBeRaw(remembered.rawSheet ?? '')) return remembered.rawSheet;
  return candidates.find(({ name }) => looksRaw(state, name))?.name ?? onlyHeaded(state);
}

/** The choices with a raw sheet proposed. Another sheet than before means its own titles, unless it is the remembered one. */
export function proposeChoices(state: Proposing): Choices {
  const rawSheet = proposedSheet(state);
  return withHistory(state, rawSheet === state.choices.rawSheet ? state.choices : choicesFor(state, rawSheet));
}

/** A raw sheet that has no column of another period is compared with the history, where the workbook has one and nobody has said otherwise. */
function withHistory({ looks, sheets }: Proposing, choices: Choices): Choices {
  const look = looks.get(choices.rawSheet ?? '');
  if (choices.compared !== null || look?.readable !== true || look.previousCaption !== null) return choices;
  const history = historySheet({ looks, sheets });
  return history === null ? choices : { ...choices, compared: { kind: 'sheet', sheet: history } };
}
