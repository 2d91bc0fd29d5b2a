import type { SheetPlan } from '../../../appendix/sheet-plan';
import type { Finding } from '../../../core/finding';
import { buildInput, settingsToWrite } from '../../../workbook/build-input';
import { planSheet } from '../../../pipeline/plan-sheet';
import { recordableOf } from '../../../workbook/recordable';
import { madeOf, type MadeOf } from '../../../workbook/made-of';
import { type Place, sourcesOf } from '../../../workbook/place';
import type { BuildJob, BuildOutcome, KnownSettings, LeftBehind, Recordable } from '../../../workbook/port';
import type { BuildInput, BuildResult } from '../../../pipeline/build-appendix';
import type { SheetKind } from '../../../pipeline/sheet-kinds';
import { wantedHistory, withHistoryRows } from '../../../pipeline/wanted-history';
import { newerSheet } from '../../../settings-sheet/newer-sheet';
import { planSettingsSheet } from '../../../settings-sheet/plan-settings-sheet';
import { attempt, type Failed, failed, failureOf, putBackSheet, reasonAfter } from '../call/failure';
import type { MarkedSheet } from '../read/mark';
import { addMark, markFor } from '../read/mark';
import { growNewSheet, paintPlan } from '../paint/paint-plan';
import type { PeoplesCells } from '../read/peoples-cells';
import { findBelongings } from '../read/belongings';
import { findPeoplesCells } from '../read/peoples-cells';
import { drawSparklines } from '../paint/draw-sparklines';
import { findHeading } from '../../../history/heading';
import { keepLooks } from './keep-looks';
import { moveFormulas } from './move-formulas';
import { findPlace } from './find-place';
import { copyKeptCells, planKeptCells } from './keep-cells';
import { findOwnSheets } from '../read/own-sheets';
import { gridOf } from '../read/grid-of';
import { findHistory, readRows, readThin } from '../read/read-history';
import { rememberSettingsSheet, workbookSettings } from '../read/workbook-settings';
import { checkpointName, insertTemporarySheet, removeTemporarySheet } from '../read/temporary-sheet';
import { gridsTogether } from '../read/grids-together';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Replacement {
  readonly old: MarkedSheet;
  readonly cells: PeoplesCells;
}

/** Makes the sheet under a temporary name, gives it its own name last, and takes everything back where a step fails. Gives what of the old one it has not. */
function makeSheet(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  { name, of }: { readonly name: string; readonly of: MadeOf | null },
  replacement: Replacement | null,
): Pick<LeftBehind, 'lostLooks' | 'stays'> {
  const old = replacement?.old.sheet ?? null;
  const oldId = old?.getSheetId() ?? null;
  let made: Sheet | null = null;
  // A person may have hidden it before us.
  let hides = false;
  let left: Pick<LeftBehind, 'lostLooks' | 'stays'> = {};
  try {
    const sheet = insertTemporarySheet(spreadsheet);
    made = sheet;
    addMark(sheet, markFor(plan, name, oldId, of, Date.now()));
    const kept = replacement && planKeptCells(replacement.cells, replacement.old.mark, plan);
    growNewSheet(sheet, kept?.rows ?? plan.values.length, kept?.columns ?? plan.columnWidths.length);
    paintPlan(sheet, plan);
    if (old && oldId !== null) {
      if (kept) {
        copyKeptCells(kept, old, sheet);
        const lostLooks = keepLooks(replacement.cells, replacement.old.mark, old, sheet, plan);
        const stays = findBelongings(old, plan);
        left = { ...(lostLooks > 0 && { lostLooks }), ...(stays.length > 0 && { stays }) };
      }
      old.setName(checkpointName(oldId));
      hides = true;
      old.hideSheet();
    }
    sheet.setName(name);
    // Google keeps writes back and fails late: what fails must fail here, where it can be undone.
    SpreadsheetApp.flush();
    return left;
  } catch (error) {
    const half = made;
    const putBack = [
      attempt(() => {
        removeTemporarySheet(spreadsheet, half);
      }),
      old === null || putBackSheet(old, name, hides ? 'shown' : null),
      attempt(() => {
        SpreadsheetApp.flush();
      }),
    ];
    throw reasonAfter(error, putBack);
  }
}

/** The build with what it needs of the history: that of the workbook where it is to be sought, and of a large one the rows of the compared period. Null: they moved meanwhile. */
function completed(
  spreadsheet: Spreadsheet,
  { make, choices, seekHistory }: BuildJob & { readonly make: SheetKind },
  input: BuildInput,
  histories: readonly Sheet[],
): BuildInput | null {
  const found = seekHistory === true && choices.compared === null ? findHistory(histories) : null;
  const asked = found ? { ...input, history: readThin(found) } : input;
  const wanted = wantedHistory(make, asked);
  const sheet = wanted && wanted.runs.length > 0 ? spreadsheet.getSheetByName(wanted.grid.sheet) : null;
  return wanted && sheet ? withHistoryRows(asked, wanted, readRows(sheet, wanted.runs)) : asked;
}

/** What is to be painted; or why it can't be told. */
function planFor(
  spreadsheet: Spreadsheet,
  job: BuildJob,
  known: KnownSettings,
  histories: readonly Sheet[],
): (Pick<BuildResult, 'findings' | 'plan'> & Partial<Pick<BuildResult, 'table'>>) | Failed {
  if (job.make === 'settings') {
    const { settings, report, findings, sheet } = workbookSettings(spreadsheet);
    const newer = newerSheet(findings);
    if (newer.length > 0) return { findings: newer, plan: null };
    const plan = planSettingsSheet(job.configured ?? { settings: settingsToWrite(job.choices, settings), report });
    return {
      findings: job.configured ? (job.settingsFindings ?? []) : findings,
      plan: { ...plan, name: sheet ?? plan.name },
    };
  }
  const { make } = job;
  const { rawSheet, compared } = job.choices;
  const raw = gridOf(spreadsheet, rawSheet, 'raw');
  if (!raw) return failed('gone', rawSheet);
  const previous = compared?.kind === 'sheet' ? gridOf(spreadsheet, compared.sheet, 'previous') : null;
  if (compared?.kind === 'sheet' && !previous) return failed('gone', compared.sheet);
  const beside = gridsTogether(
    spreadsheet,
    {
      ...job,
      raw,
      previous: previous && findHeading(previous.cells) === null ? previous : null,
      notTables: [known.sheet ?? '', ...histories.map((history) => history.getName())],
    },
    known,
  );
  const own = buildInput(job.choices, known, raw, previous, beside);
  const input = completed(spreadsheet, { ...job, make }, own, histories);
  return input ? planSheet(make, input) : failed('busy', '');
}

/** What a build will make, read and computed; nothing was written yet. */
export interface PlannedBuild {
  readonly job: BuildJob;
  readonly plan: SheetPlan;
  readonly of: MadeOf | null;
  readonly findings: readonly Finding[];
  readonly recordable: Recordable | null;
}

/** How a build ended, and the hidden sheet that “Hoàn tác” can no longer reach since. */
export interface MadeSheet {
  readonly outcome: BuildOutcome;
  readonly unreachable: number | null;
  /** Where it went, or would go. */
  readonly place: Place<MarkedSheet>;
}

/**
 * Reads all that a build needs and computes what it will make; else why it can't be made.
 *
 * @param histories - where the history may stand, for a job that is to seek it
 */
export function planBuild(
  spreadsheet: Spreadsheet,
  job: BuildJob,
  known: KnownSettings,
  histories: readonly Sheet[],
): PlannedBuild | Extract<BuildOutcome, { status: 'refused' | 'failed' }> {
  const made = planFor(spreadsheet, job, known, histories);
  if ('status' in made) return made;
  const { findings, plan, table = null } = made;
  if (!plan) return { status: 'refused', findings };
  const keeps = job.make === 'appendix' && job.choices.record !== false;
  const recordable = keeps && table ? recordableOf(table, job.choices.rawSheet) : null;
  const of = madeOf(job.make, table, job.choices.rawSheet);
  return { job, plan: drawSparklines(plan), of, findings, recordable };
}

/**
 * Makes the sheet that was planned, unless a sheet of ours is there and nobody was asked. The lock is the caller's.
 *
 * @param asked - the place that a person was asked about and wants it at
 */
export function makePlanned(
  spreadsheet: Spreadsheet,
  { job, plan, of, findings, recordable }: PlannedBuild,
  onExisting: BuildJob['onExisting'],
  asked: Place<MarkedSheet> | null,
): MadeSheet {
  const place = asked ?? findPlace(spreadsheet, plan.name, { of, sources: sourcesOf(job.choices), onExisting });
  const { name, existing } = place;
  const cells = existing && findPeoplesCells(existing);
  if (cells && onExisting === null) {
    const foreignCells = cells.outside + cells.changed;
    const outcome = { status: 'exists' as const, sheet: name, foreignCells };
    return {
      outcome: existing.mark.of ? { ...outcome, of: existing.mark.of } : outcome,
      unreachable: null,
      place,
    };
  }
  try {
    const left = makeSheet(spreadsheet, plan, { name, of }, existing && cells && { old: existing, cells });
    const moved = existing && { moved: moveFormulas(spreadsheet, existing.sheet, name) };
    if (job.make === 'settings')
      attempt(() => {
        rememberSettingsSheet(spreadsheet, name);
      });
    const built = {
      status: 'built' as const,
      sheet: name,
      findings,
      keptCells: cells?.outside ?? 0,
      ...moved,
      ...left,
    };
    return {
      outcome: recordable ? { ...built, recordable } : built,
      unreachable: existing?.mark.replaced ?? null,
      place,
    };
  } catch (error) {
    return { outcome: failureOf(error), unreachable: null, place };
  }
}

/** Builds the sheet that was asked for, from a raw sheet or from the settings. Everything is read before anything is written. The lock is the caller's. */
export function buildSheet(spreadsheet: Spreadsheet, job: BuildJob, known: KnownSettings): BuildOutcome {
  const planned = planBuild(
    spreadsheet,
    job,
    known,
    job.seekHistory === true ? findOwnSheets(spreadsheet).histories : [],
  );
  return 'status' in planned ? planned : makePlanned(spreadsheet, planned, job.onExisting, null).outcome;
}
