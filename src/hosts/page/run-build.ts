import { buildInput, settingsToWrite } from '../../workbook/build-input';
import { comparedSheetName } from '../../workbook/compared-sheet-name';
import { recordableOf } from '../../workbook/recordable';
import { allowedNames } from '../../workbook/excel-sheet-name';
import { madeOf, type MadeOf } from '../../workbook/made-of';
import { type AtName, choosePlace, sourcesOf } from '../../workbook/place';
import type { BuildJob, BuildOutcome } from '../../workbook/port';
import { buildAppendix, type AppendixResult } from '../../pipeline/build-appendix';
import { planSheet } from '../../pipeline/plan-sheet';
import { newerSheet, planSettingsSheet } from '../../settings-sheet';
import type { SettingsReading } from '../../settings-sheet/read-settings-sheet';
import type { SheetPlan } from '../../appendix/sheet-plan';
import { type BookSheet, type BookStore, ownSheet } from './book';
import { gridNamed, gridsTogether, withProposed } from './grids-together';
import { historySheet } from './run-record';

/** Settings of the book, and its sheet “Cấu hình” where it has one. */
export interface BookSettings extends SettingsReading {
  readonly sheet: BookSheet | null;
}

/** A build that did not come to a sheet. */
type Stopped = Exclude<BuildOutcome, { status: 'built' }>;

interface Planned {
  readonly plan: SheetPlan;
  readonly findings: AppendixResult['findings'];
  readonly of: MadeOf | null;
  readonly more: Partial<BookSheet>;
}

function planTable(
  book: BookStore,
  make: Exclude<BuildJob['make'], 'settings'>,
  job: BuildJob,
  known: BookSettings,
): Planned | Stopped {
  const { choices, seekHistory } = job;
  const { sheets } = book.get();
  const compared = comparedSheetName(choices);
  const history = seekHistory === true && choices.compared === null ? (historySheet(sheets)?.grid ?? null) : null;
  const previous = compared === null ? null : gridNamed(sheets, compared);
  const beside = gridsTogether(sheets, job, known);
  const input = { ...buildInput(choices, known, gridNamed(sheets, choices.rawSheet), previous, beside), history };
  if (make !== 'appendix') {
    const { plan, findings, table } = withProposed(sheets, choices.rawSheet, planSheet(make, input));
    const of = madeOf(make, table, choices.rawSheet);
    return plan === null ? { status: 'refused', findings } : { plan, findings, of, more: {} };
  }
  const result = withProposed(sheets, choices.rawSheet, buildAppendix(input));
  const { plan, findings, table } = result;
  return plan === null
    ? { status: 'refused', findings }
    : {
        plan,
        findings,
        of: madeOf(make, table, choices.rawSheet),
        more: { built: { result, settings: input.settings } },
      };
}

function planSettings(
  { configured, settingsFindings = [], choices }: BuildJob,
  known: BookSettings,
): Planned | Stopped {
  const newer = newerSheet(known.findings);
  if (newer.length > 0) return { status: 'refused', findings: newer };
  const plan = planSettingsSheet(
    configured ?? { settings: settingsToWrite(choices, known.settings), report: known.report },
  );
  return {
    plan: { ...plan, name: known.sheet?.name ?? plan.name },
    findings: configured ? settingsFindings : known.findings,
    of: null,
    more: { settings: true },
  };
}

/** What a build has put in place of what, for the way back. */
export interface BookChange {
  readonly sheet: string;
  /** Null where there was no such sheet. */
  readonly before: BookSheet | null;
}

/** What stands at a name of the book; the settings that a file brought may be replaced too. */
function atName(sheets: readonly BookSheet[]): (name: string) => AtName<BookSheet> {
  return (name) => {
    const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) return { kind: 'free' };
    return found.ours || found.settings === true
      ? { kind: 'ours', own: found, of: found.of ?? null }
      : { kind: 'others' };
  };
}

/** Builds a sheet into the book: over one of ours only where that was asked for, else under a free name. */
export function buildInto(
  book: BookStore,
  job: BuildJob,
  known: BookSettings,
): { readonly outcome: BuildOutcome; readonly change: BookChange | null } {
  const planned = job.make === 'settings' ? planSettings(job, known) : planTable(book, job.make, job, known);
  if ('status' in planned) return { outcome: planned, change: null };
  const { sheets, ...rest } = book.get();
  const { plan, findings, of, more } = planned;
  const place = choosePlace(plan.name, allowedNames, atName(sheets), {
    of,
    sources: sourcesOf(job.choices),
    onExisting: job.onExisting,
  });
  const replaced = place.existing;
  if (replaced !== null && job.onExisting === null) {
    const { name: sheet, of: existing } = replaced;
    return { outcome: { status: 'exists', sheet, foreignCells: 0, ...(existing && { of: existing }) }, change: null };
  }
  const name = replaced?.name ?? place.name;
  const made = ownSheet(plan, name, {
    ...more,
    ...(of && { of }),
    made: job.make,
    source: replaced?.source ?? null,
  });
  book.set({
    ...rest,
    sheets: replaced === null ? [...sheets, made] : sheets.map((sheet) => (sheet === replaced ? made : sheet)),
    active: name,
  });
  const built = { status: 'built', sheet: name, findings, keptCells: 0 } as const;
  const table = more.built?.result.table ?? null;
  const records = table !== null && job.choices.record !== false;
  return {
    outcome: records ? { ...built, recordable: recordableOf(table, job.choices.rawSheet) } : built,
    change: { sheet: name, before: replaced },
  };
}
