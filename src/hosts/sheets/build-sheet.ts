import type { SheetPlan } from '../../appendix/sheet-plan';
import type { Grid } from '../../core/grid';
import { buildInput } from '../../pane/state/build-input';
import { planSheet } from '../../pipeline/plan-sheet';
import type { BuildJob, BuildOutcome, KnownSettings } from '../../pane/workbook-port';
import type { BuildResult } from '../../pipeline/build-appendix';
import { planSettingsSheet } from '../../settings-sheet/plan-settings-sheet';
import { attempt, failed, failureOf, putBackSheet, reasonAfter } from './failure';
import type { MarkedSheet } from './mark';
import { addMark, markFor } from './mark';
import { growNewSheet, paintPlan } from './paint-plan';
import type { PeoplesCells } from './peoples-cells';
import { findPeoplesCells } from './peoples-cells';
import { drawSparklines } from './draw-sparklines';
import { findPlace } from './find-place';
import { copyKeptCells, planKeptCells } from './keep-cells';
import { readGrid } from './read-grid';
import { rememberSettingsSheet, workbookSettings } from './workbook-settings';
import { checkpointName, insertTemporarySheet, removeTemporarySheet } from './temporary-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Replacement {
  readonly old: MarkedSheet;
  readonly cells: PeoplesCells;
}

/** Makes the sheet under a temporary name, gives it its own name last, and takes everything back where a step fails. */
function makeSheet(spreadsheet: Spreadsheet, plan: SheetPlan, name: string, replacement: Replacement | null): void {
  const old = replacement?.old.sheet ?? null;
  const oldId = old?.getSheetId() ?? null;
  try {
    const sheet = insertTemporarySheet(spreadsheet);
    addMark(sheet, markFor(plan, name, oldId, Date.now()));
    const kept = replacement && planKeptCells(replacement.cells, replacement.old.mark, plan);
    growNewSheet(sheet, kept?.rows ?? plan.values.length, kept?.columns ?? plan.columnWidths.length);
    paintPlan(sheet, plan);
    if (old && oldId !== null) {
      if (kept) copyKeptCells(kept, old, sheet);
      old.setName(checkpointName(oldId));
      old.hideSheet();
    }
    sheet.setName(name);
    // Google keeps writes back and fails late: what fails must fail here, where it can be undone.
    SpreadsheetApp.flush();
  } catch (error) {
    const putBack = [
      attempt(() => { removeTemporarySheet(spreadsheet, name, oldId); }),
      old === null || putBackSheet(old, name, false),
      attempt(() => { SpreadsheetApp.flush(); }),
    ];
    throw reasonAfter(error, putBack);
  }
}

/** The grid of a sheet; null where there is none by that name. */
function gridOf(spreadsheet: Spreadsheet, name: string, role: 'raw' | 'previous', hiddenRows: readonly number[] = []): Grid | null {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet && readGrid(sheet, name, role, hiddenRows);
}

/** What is to be painted; or the name of a sheet that is gone. */
function planFor(spreadsheet: Spreadsheet, job: BuildJob, known: KnownSettings, hiddenRows: readonly number[]): Pick<BuildResult, 'findings' | 'plan'> | string {
  if (job.make === 'settings') {
    const { settings, report, findings, sheet } = workbookSettings(spreadsheet);
    const plan = planSettingsSheet({ settings, report });
    return { findings, plan: { ...plan, name: sheet ?? plan.name } };
  }
  const { rawSheet, compared } = job.choices;
  const raw = gridOf(spreadsheet, rawSheet, 'raw', hiddenRows);
  if (!raw) return rawSheet;
  const previous = compared?.kind === 'sheet' ? gridOf(spreadsheet, compared.sheet, 'previous') : null;
  if (compared?.kind === 'sheet' && !previous) return compared.sheet;
  return planSheet(job.make, buildInput(job.choices, known, raw, previous));
}

/**
 * Builds the sheet that was asked for, from a raw sheet or from the settings. Everything is read before anything is written. The lock is the caller's.
 *
 * @param hiddenRows - hidden rows of the raw sheet, where somebody has looked for them
 */
export function buildSheet(spreadsheet: Spreadsheet, job: BuildJob, known: KnownSettings, hiddenRows: readonly number[]): BuildOutcome {
  const made = planFor(spreadsheet, job, known, hiddenRows);
  if (typeof made === 'string') return failed('gone', made);
  const { findings, plan: planned } = made;
  if (!planned) return { status: 'refused', findings };
  const plan = drawSparklines(planned);

  const { name, existing } = findPlace(spreadsheet, plan.name, job.onExisting === 'beside');
  const cells = existing && findPeoplesCells(existing);
  if (cells && job.onExisting === null) return { status: 'exists', sheet: name, foreignCells: cells.outside + cells.changed };
  try {
    makeSheet(spreadsheet, plan, name, existing && cells && { old: existing, cells });
    if (job.make === 'settings') attempt(() => { rememberSettingsSheet(spreadsheet, name); });
    return { status: 'built', sheet: name, findings, keptCells: cells?.outside ?? 0 };
  } catch (error) {
    return failureOf(error);
  }
}
