import { choicesFor } from './choices';
import type { BuildJob, WorkbookLook } from './port';

/**
 * What a button without a pane builds: the appendix of the active sheet with what was chosen for it the last time; on another sheet only what does not hang on a
 * sheet. On a sheet of ours the one that was built from. Null where there is none.
 */
export function rememberedJob({ sheets, choices, settings }: WorkbookLook): BuildJob | null {
  const active = sheets.find((sheet) => sheet.active);
  const isKnown = sheets.some(({ name }) => name === choices.rawSheet);
  const rawSheet =
    active && !active.ours && active.name !== settings.sheet ? active.name : isKnown ? choices.rawSheet : null;
  if (rawSheet === null) return null;
  return {
    make: 'appendix',
    choices: { ...choicesFor({ remembered: choices, sheets }, rawSheet), rawSheet },
    onExisting: null,
    seekHistory: true,
  };
}
