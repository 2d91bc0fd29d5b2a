import type { SheetPlan } from '../../../appendix/sheet-plan';
import type { Area } from '../../../core/area';
import { type AtName, choosePlace, sourcesOf } from '../../../workbook/place';
import { keptFills } from '../../../workbook/kept-fills';
import type { MadeOf } from '../../../workbook/made-of';
import type { Belonging, BuildJob, BuildOutcome, Choices, LeftBehind } from '../../../workbook/port';
import { type Change, type Changed, changeWorkbook } from './change-workbook';
import { PortError } from '../../../workbook/port-error';
import { headingRows, keptCells, type KeptArea } from './kept-cells';
import type { Memory, Stamp } from '../read/memory';
import { countForeignCells, type OwnSheet, readOwnSheet } from '../read/own-sheet';
import { columnPoints } from '../paint/paint-page';
import { addressesOf } from '../paint/paint-styles';
import { paintSheet } from '../paint/paint-sheet';
import { putAwayName } from '../read/put-away-name';
import type { Ticket } from './restore-workbook';
import { allowedNames, freeName } from '../../../workbook/excel-sheet-name';
import { stampedCells, stampOf } from '../read/stamp';
import { isOurs, type KnownSheet, markName, type Survey } from '../read/survey';

/** One sheet to be made. */
export interface SheetJob {
  readonly plan: SheetPlan;
  /** What it is made of. */
  readonly of: MadeOf | null;
  readonly choices: Choices & { readonly rawSheet: string };
  readonly onExisting: BuildJob['onExisting'];
}

/** How it went. */
export type SheetOutcome =
  | ({ readonly status: 'built'; readonly sheet: string; readonly keptCells: number } & Pick<
      LeftBehind,
      'lostLooks' | 'stays'
    >)
  | Extract<BuildOutcome, { status: 'exists' }>;

interface Owned {
  readonly sheet: KnownSheet;
  readonly stamp: Stamp;
}

type Target = { readonly kind: 'new'; readonly name: string } | ({ readonly kind: 'replace' | 'ask' } & Owned);

function chooseTarget({ sheets, memory }: Survey, { plan, of, choices, onExisting }: SheetJob): Target {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const at = (name: string): AtName<Owned> => {
    const sheet = byName.get(name.toLowerCase());
    if (!sheet) return { kind: 'free' };
    const stamp = isOurs(sheet, memory) ? memory.stamps[sheet.mark ?? ''] : undefined;
    return stamp === undefined ? { kind: 'others' } : { kind: 'ours', own: { sheet, stamp }, of: stamp.of ?? null };
  };
  const { name, existing } = choosePlace(plan.name, allowedNames, at, { of, sources: sourcesOf(choices), onExisting });
  if (!existing) return { kind: 'new', name };
  return { kind: onExisting === 'replace' ? 'replace' : 'ask', ...existing };
}

function copyKept(sheet: Excel.Worksheet, old: Excel.Worksheet, areas: readonly KeptArea[]): void {
  for (const { from, to } of areas) {
    const [rows, columns] = [from.bottom - from.top + 1, from.right - from.left + 1];
    sheet
      .getRangeByIndexes(to.row, to.column, rows, columns)
      .copyFrom(old.getRangeByIndexes(from.top, from.left, rows, columns), 'All');
  }
}

/** Keeps colours that people gave to cells of the table, and widths to its columns; gives how many coloured cells have no place any more, null where nobody could look. */
function keepLooks(sheet: Excel.Worksheet, old: OwnSheet, stamp: Stamp, plan: SheetPlan): number | null {
  const headings = headingRows(old, stamp, plan.values);
  const byColor = new Map<string, Area[]>();
  const { fills, lost } = keptFills({ old: old.values, size: stamp, headings }, old.fills ?? [], plan);
  for (const { row, column, color } of fills) {
    const areas = byColor.get(color) ?? [];
    byColor.set(color, areas);
    const last = areas[areas.length - 1];
    if (last?.top === row && last.right + 1 === column) areas[areas.length - 1] = { ...last, right: column };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  for (const [color, areas] of byColor)
    for (const address of addressesOf(areas)) sheet.getRanges(address).format.fill.color = color;
  const given = old.fills === null ? null : lost;
  if (stamp.columns !== plan.columnWidths.length) return given;
  old.widths.forEach((width, column) => {
    const painted = stamp.widths?.[column];
    // Half a point: Excel gives back what its pixels came to.
    if (painted !== undefined && width > 0 && Math.abs(width - painted) > 0.5)
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  return given;
}

/** What people have put on our sheet and copying its cells does not take along; how many of them are ours the plan says. */
function belongings({ counts }: OwnSheet, { charts = [] }: SheetPlan): Belonging[] {
  // Whether Excel counts charts and notes among the shapes its documentation does not say: what is told is so either way.
  const ours = { charts: charts.length, pictures: counts.charts + counts.comments, comments: 0 };
  const kinds = ['charts', 'pictures', 'comments'] as const;
  return kinds.filter((kind) => counts[kind] > ours[kind]);
}

/**
 * Sheets that earlier builds have put away: with a new one they are of no use any more. Stamps are not asked for, since earlier versions forgot them of sheets that
 * Excel had refused to delete.
 */
function outdated({ sheets }: Survey): KnownSheet[] {
  return sheets.filter(
    ({ name, mark, visibility }) => mark !== null && visibility === 'VeryHidden' && name.startsWith(putAwayName),
  );
}

function nextMemory(
  before: Survey,
  job: SheetJob,
  ticket: Ticket,
  target: { readonly replaced: string | null; readonly name: string },
): Memory {
  const gone = outdated(before).map(({ mark }) => mark);
  const still = before.sheets.flatMap(({ mark }) => {
    const stamp = mark === null || gone.includes(mark) ? undefined : before.memory.stamps[mark];
    return mark === null || stamp === undefined ? [] : [[mark, stamp] as const];
  });
  return {
    choices: job.choices.rawSheet === '' ? before.memory.choices : job.choices,
    stamps: {
      ...Object.fromEntries(still),
      [ticket.mark]: {
        ...stampOf(stampedCells(job.plan)),
        widths: job.plan.columnWidths.map(columnPoints),
        ...(job.of && { of: job.of }),
      },
    },
    checkpoint: { direction: 'undo', built: ticket.mark, replaced: target.replaced, name: target.name },
  };
}

async function build(
  context: Excel.RequestContext,
  before: Survey,
  ticket: Ticket,
  job: SheetJob,
): Promise<Change<SheetOutcome>> {
  const unchanged = (result: SheetOutcome): Change<SheetOutcome> => ({ result, memory: null, discard: [] });
  if (before.protected) throw new PortError('protected', '');
  const target = chooseTarget(before, job);
  const old = target.kind === 'new' ? null : await readOwnSheet(context, target.sheet.id, target.stamp);
  if (target.kind === 'ask') {
    return unchanged({
      status: 'exists',
      sheet: target.sheet.name,
      foreignCells: old ? countForeignCells(old, target.stamp) : 0,
      ...(target.stamp.of && { of: target.stamp.of }),
    });
  }
  const { worksheets } = context.workbook;
  const sheet = worksheets.add(ticket.temporaryName);
  sheet.names.add(markName, `="${ticket.mark}"`).visible = false;
  await paintSheet(context, sheet, job.plan);

  const raw = before.sheets.find(({ name }) => name === job.choices.rawSheet);
  let name: string;
  let putAway: string | null = null;
  let kept = 0;
  let lostLooks: number | null = 0;
  let stays: readonly Belonging[] = [];
  if (target.kind === 'replace' && old) {
    const cells = keptCells(old, target.stamp, job.plan.values);
    kept = cells.count;
    name = target.sheet.name;
    const replaced = worksheets.getItem(target.sheet.id);
    copyKept(sheet, replaced, cells.areas);
    lostLooks = keepLooks(sheet, old, target.stamp, job.plan);
    stays = belongings(old, job.plan);
    putAway = freeName(
      putAwayName,
      before.sheets.map((each) => each.name),
    );
    replaced.name = putAway;
    sheet.name = name;
    sheet.position = target.sheet.position;
    sheet.activate();
    replaced.visibility = 'VeryHidden';
    // A password is nobody's to read: whoever had one sets it again.
    if (target.sheet.lock !== null) sheet.protection.protect(target.sheet.lock);
  } else {
    name = target.kind === 'new' ? target.name : job.plan.name;
    sheet.name = name;
    sheet.position = (raw?.position ?? before.sheets.length - 1) + 1;
    sheet.activate();
  }
  return {
    result: {
      status: 'built',
      sheet: name,
      keptCells: kept,
      ...(lostLooks !== 0 && { lostLooks }),
      ...(stays.length > 0 && { stays }),
    },
    memory: nextMemory(before, job, ticket, { replaced: target.kind === 'replace' ? target.sheet.mark : null, name }),
    discard: outdated(before),
    ...(putAway !== null && { replaced: { putAway, name } }),
    made: job.plan,
  };
}

/**
 * Makes the sheet of a plan: a new one, in place of ours where that was agreed to, never in place of one that is not ours. Two round
 * trips: our old sheet where there is one, and everything at once. `seen`: the workbook as the same job has seen it.
 *
 * @throws what Excel threw, or PortError; the workbook is then as it was.
 */
export function buildSheet(job: SheetJob, seen: Survey | null): Promise<Changed<SheetOutcome>> {
  return changeWorkbook(seen, (context, before, ticket) => build(context, before, ticket, job));
}
