import type { Grid } from '../../../core/grid';
import { findHeading } from '../../../history/heading';
import { type BuildInput, type BuildResult, buildAppendix } from '../../../pipeline/build-appendix';
import type { SheetKind } from '../../../pipeline/sheet-kinds';
import { buildInput } from '../../../workbook/build-input';
import { madeOf } from '../../../workbook/made-of';
import type { BuildJob, BuildOutcome } from '../../../workbook/port';
import { type Book, sheetNamed } from '../read/book';
import type { SheetJob, SheetOutcome } from './build-sheet';
import type { Changed } from './change-workbook';
import { findSettings } from '../read/settings-place';
import type { KnownSheet, Survey } from '../read/survey';
import { comparedSheetName } from '../../../workbook/compared-sheet-name';
import { gridsTogether, sheetsBeside } from '../read/grids-together';

/** What paints is fetched while the pane is being looked at: nobody builds in the first moment. */
async function buildSheet(job: SheetJob, seen: Survey): Promise<Changed<SheetOutcome>> {
  return (await import(/* webpackChunkName: "build", webpackPrefetch: true */ './build-sheet')).buildSheet(job, seen);
}

/** The appendix is planned by what the preview has loaded already; the other sheets come when they are wanted. */
async function planOf(make: SheetKind, input: BuildInput): Promise<BuildResult> {
  if (make === 'appendix') return buildAppendix(input);
  return (await import(/* webpackChunkName: "sheets" */ '../../../pipeline/plan-sheet')).planSheet(make, input);
}

/** What came of it, and the workbook as it is left; null where that is not known. */
interface Done {
  readonly outcome: BuildOutcome;
  readonly left: Survey | null;
}

async function makeSheet(book: Book, seen: Survey, make: SheetKind, job: BuildJob): Promise<Done> {
  const { choices, onExisting } = job;
  const compared = comparedSheetName(choices);
  const [raw, previous] = [sheetNamed(seen, choices.rawSheet), compared === null ? null : sheetNamed(seen, compared)];
  const asksHistory = job.seekHistory === true && choices.compared === null;
  const history = asksHistory ? seen.sheets.find(({ top }) => findHeading(top) !== null) : undefined;
  const beside = sheetsBeside(seen, job);
  const wanted = new Set([raw, previous, history ?? null, ...findSettings(seen).sheets, ...beside]);
  const read = await book.read([...wanted].filter((sheet) => sheet !== null));
  const grids = new Map(read.map((grid) => [grid.sheet, grid]));
  const gridOf = (sheet: KnownSheet | null): Grid | null => (sheet === null ? null : (grids.get(sheet.name) ?? null));
  const rawGrid = gridOf(raw);
  if (rawGrid === null) return { outcome: { status: 'failed', code: 'gone', detail: raw.name }, left: seen };
  const known = await book.settings(seen, grids);
  const own = buildInput(choices, known, rawGrid, gridOf(previous), gridsTogether(seen, job, beside, grids, known));
  const input = history ? { ...own, history: gridOf(history) } : own;
  const isHistory = history !== undefined || (previous !== null && findHeading(previous.top) !== null);
  const { findings, plan, table } = await planOf(
    make,
    isHistory
      ? await (
          await import(/* webpackChunkName: "history" */ '../read/complete-input')
        ).completeInput(make, input, book.rows)
      : input,
  );
  if (!plan) return { outcome: { status: 'refused', findings }, left: seen };
  const { result, left, moved } = await buildSheet(
    { plan, of: madeOf(make, table, choices.rawSheet), choices, onExisting },
    seen,
  );
  if (result.status !== 'built') return { outcome: result, left };
  if (make !== 'appendix' || table === null || choices.record === false)
    return { outcome: { ...result, findings, ...(moved !== undefined && { moved }) }, left };
  const { recordableOf } = await import(/* webpackChunkName: "history" */ '../../../workbook/recordable');
  const recordable = recordableOf(table, choices.rawSheet);
  return { outcome: { ...result, findings, ...(moved !== undefined && { moved }), recordable }, left };
}

/** Builds what a person asked for: the workbook is looked at once, read once, and painted once. */
export async function runBuild(book: Book, job: BuildJob, seen: Survey): Promise<BuildOutcome> {
  const { make } = job;
  const { outcome, left } =
    make === 'settings'
      ? await (
          await import(/* webpackChunkName: "settings" */ './build-settings')
        ).buildSettings(job, await book.settings(seen), seen)
      : await makeSheet(book, seen, make, job);
  book.saw(left);
  return outcome;
}
