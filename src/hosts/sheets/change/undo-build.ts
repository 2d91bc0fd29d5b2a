import type { BuildOutcome, UndoState } from '../../../workbook/port';
import { attempt, failed, failureOf, putBackSheet, reasonAfter } from '../call/failure';
import { freeName } from './find-place';
import { moveFormulas } from './move-formulas';
import type { Mark, MarkedSheet } from '../read/mark';
import { changeMark, markedSheets } from '../read/mark';
import { checkpointName, isCheckpointName } from '../read/temporary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface LastBuild extends MarkedSheet {
  readonly replaced: Sheet | null;
}

/** True for a sheet that another has replaced: where a person has deleted that one, nothing was last built, least of all this. */
function isReplaced({ sheet, mark }: MarkedSheet): boolean {
  return mark.act === 'built' && isCheckpointName(sheet.getName());
}

/** What was last built or undone, null where there is nothing or a person has deleted a part of it. */
function lastBuild(spreadsheet: Spreadsheet, marked: readonly MarkedSheet[]): LastBuild | null {
  const last = marked
    .filter((each) => !isReplaced(each))
    .reduce<MarkedSheet | null>((latest, next) => (latest && latest.mark.at >= next.mark.at ? latest : next), null);
  if (!last) return null;
  const replaced = last.mark.replaced === null ? null : spreadsheet.getSheetById(last.mark.replaced);
  return replaced || last.mark.replaced === null ? { ...last, replaced } : null;
}

/** Whether something can be undone or done again. */
export function undoStateOf(spreadsheet: Spreadsheet): UndoState {
  const last = lastBuild(spreadsheet, markedSheets(spreadsheet));
  if (!last) return { available: false, sheet: null, direction: 'undo' };
  if (last.mark.act === 'undone') return { available: true, sheet: last.mark.name, direction: 'redo' };
  return { available: true, sheet: last.sheet.getName(), direction: 'undo' };
}

/** Lets one sheet take the place and the name of another; either may be missing. Puts everything back where a step fails. */
function swap(show: Sheet | null, hide: Sheet | null, name: string): void {
  const hiddenName = show?.getName() ?? null;
  // A person may have hidden it before us.
  let hides = false;
  try {
    hide?.setName(checkpointName(hide.getSheetId()));
    show?.setName(name);
    show?.showSheet();
    show?.activate();
    hides = true;
    hide?.hideSheet();
    SpreadsheetApp.flush();
  } catch (error) {
    const first =
      show === null ||
      hiddenName === null ||
      attempt(() => {
        if (show.getName() !== hiddenName) show.setName(hiddenName);
      });
    const second = hide === null || putBackSheet(hide, name, hides ? 'shown' : null);
    const last = show === null || hiddenName === null || putBackSheet(show, hiddenName, 'hidden');
    throw reasonAfter(error, [first, second, last]);
  }
}

/** Takes the last build back, or brings it back. The lock is the caller's. */
export function undoBuild(spreadsheet: Spreadsheet, now: number): BuildOutcome {
  const last = lastBuild(spreadsheet, markedSheets(spreadsheet));
  if (!last) return failed('gone', '');
  const { sheet, mark, replaced } = last;
  const undoing = mark.act === 'built';
  const [show, hide] = undoing ? [replaced, sheet] : [sheet, replaced];
  try {
    const name = hide ? hide.getName() : freeName(spreadsheet, mark.name);
    const changed: Mark = { ...mark, act: undoing ? 'undone' : 'built', name, at: now };
    changeMark(sheet, changed);
    try {
      swap(show, hide, name);
    } catch (error) {
      throw reasonAfter(error, [
        attempt(() => {
          changeMark(sheet, mark);
        }),
      ]);
    }
    const moved = show && hide ? { moved: moveFormulas(spreadsheet, hide, name) } : null;
    return { status: 'built', sheet: name, findings: [], keptCells: 0, ...moved };
  } catch (error) {
    return failureOf(error);
  }
}

/** Deletes the hidden sheet of that id, where it still is one that “Hoàn tác” kept. */
export function forgetCheckpoint(spreadsheet: Spreadsheet, id: number): void {
  const sheet = spreadsheet.getSheetById(id);
  if (sheet && isCheckpointName(sheet.getName()) && sheet.isSheetHidden()) spreadsheet.deleteSheet(sheet);
}

/** Deletes all hidden sheets of ours that “Hoàn tác” can no longer reach. */
export function forgetOldCheckpoints(spreadsheet: Spreadsheet): void {
  const marked = markedSheets(spreadsheet);
  const last = lastBuild(spreadsheet, marked);
  if (!last) return;
  const kept = [last.sheet.getSheetId(), last.mark.replaced];
  for (const { sheet } of marked) {
    if (!kept.includes(sheet.getSheetId()) && isCheckpointName(sheet.getName()) && sheet.isSheetHidden())
      spreadsheet.deleteSheet(sheet);
  }
}
