import type { PaneState } from './pane-state';

/** The sheet with the history; null where the workbook has none that was looked at. */
export function historySheet({ sheets, looks }: Pick<PaneState, 'sheets' | 'looks'>): string | null {
  return sheets.find(({ name }) => looks.get(name)?.history)?.name ?? null;
}
