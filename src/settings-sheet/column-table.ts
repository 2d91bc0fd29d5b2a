import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { fill } from '../catalogue/fill';
import type { PlanValue } from '../appendix/sheet-plan';
import { type ColumnId, type Scheme, indicatorOf, officeLabels, schemesInForce } from '../core/scheme';
import type { Settings } from '../core/settings/settings';
import type { Configured } from './configured';
import type { TableRow } from './find-tables';
import { readList, shownList } from './list-cell';
import { isNone, meantText, shownText } from './literal';
import { isFilled, type SheetCell, type Tell } from './sheet-cell';
import type { Table } from './table';
import { isSameText, meaningOf } from './words';

type RowId = keyof Settings['aliases'];
type RankedId = Settings['ranks'][number];

/** Every row, by what its column is called. */
/** @param isKept - Which columns of schemes that are not in force have a row too. */
function labelsOf(settings: Settings, isKept: (id: RowId) => boolean): ReadonlyMap<RowId, string> {
  return new Map<RowId, string>([
    ['total', words.totalColumn],
    ['grade', words.gradeColumn],
    ...officeLabels(settings, isKept),
    ['name', words.nameColumn],
    ['code', words.codeColumn],
    ['previous', words.previousColumn],
  ]);
}

/** Columns that intake knows by their headings and that have no settings but those. */
const headingOnly: ReadonlySet<RowId> = new Set<RowId>(['name', 'code', 'previous']);

function isColumnId(id: RowId): id is ColumnId {
  return !headingOnly.has(id);
}

function isRanked(id: RowId): id is RankedId {
  return isColumnId(id) && id !== 'grade';
}

function thresholdText(scheme: Scheme, id: ColumnId): string | null {
  if (id === 'grade') return null;
  if (id === 'total') return String(scheme.totalThreshold ?? words.notWeak);
  const indicator = indicatorOf(scheme, id);
  if (indicator === undefined) return null;
  const { threshold, unit, max } = indicator;
  if (threshold === null) return words.notWeak;
  return unit === 'percent' ? `${threshold}%` : fill(words.pointsThreshold, { threshold, max });
}

/** The thresholds of the scheme in force; of each where it is found from the sheet. */
function defaultThreshold(settings: Settings, id: ColumnId): string | null {
  const own = schemesInForce(settings).filter(({ id }) => settings.scheme === 'auto' || id === settings.scheme);
  const [first, second] = [...new Set(own.flatMap((scheme) => thresholdText(scheme, id) ?? []))];
  if (first === undefined) return null;
  return second === undefined ? first : fill(words.eitherThreshold, { first, second });
}

function shownThreshold(threshold: number | null | undefined): PlanValue {
  return threshold === null ? words.none : (threshold ?? null);
}

/** True for a column of which anything is set. */
function isSet({ captions, aliases, thresholds, columns, ranks }: Settings, id: RowId): boolean {
  return (
    [captions, aliases, thresholds].some((entries) => id in entries) || [...(columns ?? []), ...ranks].includes(id)
  );
}

function shownLabels(settings: Settings): ReadonlyMap<RowId, string> {
  return labelsOf(settings, (id) => isSet(settings, id));
}

function rows({ settings }: Configured): PlanValue[][] {
  const { captions, aliases, thresholds, columns, ranks } = settings;
  return [...shownLabels(settings)].map(([id, label]) => {
    const known = shownList(aliases[id]);
    if (!isColumnId(id)) return [label, null, null, null, null, null, known];
    const caption = captions[id];
    const place = columns?.indexOf(id) ?? -1;
    return [
      label,
      caption === undefined ? null : shownText(caption),
      place < 0 ? null : place + 1,
      defaultThreshold(settings, id),
      shownThreshold(thresholds[id]),
      isRanked(id) && ranks.includes(id) ? words.yes : null,
      known,
    ];
  });
}

interface Read {
  readonly captions: Partial<Record<ColumnId, string>>;
  readonly aliases: Partial<Record<RowId, readonly string[]>>;
  readonly thresholds: Partial<Record<ColumnId, number | null>>;
  readonly ranks: RankedId[];
  /** Columns by their place. */
  readonly places: Map<number, readonly [id: ColumnId, cell: SheetCell]>;
}

const highest = 100;

function readThreshold(cell: SheetCell, label: string, tell: Tell): number | null | undefined {
  if (isNone(cell.text)) return null;
  if (cell.number !== null && cell.number >= 0 && cell.number <= highest) return cell.number;
  tell(cell, 'config-number', { value: cell.text, label: `${words.threshold} (${label})` });
  return undefined;
}

function readPlace(cell: SheetCell, id: ColumnId, places: Read['places'], tell: Tell): void {
  const place = cell.number;
  if (place === null || !Number.isInteger(place) || place < 1 || places.has(place))
    tell(cell, 'config-order', { value: cell.text });
  else places.set(place, [id, cell]);
}

function readRank(cell: SheetCell, id: RowId, ranks: RankedId[], tell: Tell): void {
  const answer = isNone(cell.text) ? 'no' : meaningOf(cell.text, ['yes', 'no']);
  if (answer === undefined) tell(cell, 'config-choice', { value: cell.text, label: words.rank, allowed: words.yes });
  if (answer === 'yes' && isRanked(id)) ranks.push(id);
}

function readColumn(id: ColumnId, label: string, cells: TableRow['cells'], to: Read, tell: Tell): void {
  const { caption, order, threshold, rank } = cells;
  if (isFilled(caption) && !isNone(caption.text) && meantText(caption.text) !== '')
    to.captions[id] = meantText(caption.text);
  if (isFilled(order)) readPlace(order, id, to.places, tell);
  const limit = isFilled(threshold) ? readThreshold(threshold, label, tell) : undefined;
  if (limit !== undefined) to.thresholds[id] = limit;
  if (isFilled(rank)) readRank(rank, id, to.ranks, tell);
}

function read(found: readonly TableRow[], now: Configured, tell: Tell): Configured {
  const to: Read = { captions: {}, aliases: {}, thresholds: {}, ranks: [], places: new Map() };
  const seen = new Map<RowId, SheetCell>();
  const labels = labelsOf(now.settings, () => true);
  for (const { cells } of found) {
    const { column, aliases, ...own } = cells;
    if (column === undefined || ![aliases, own.caption, own.order, own.threshold, own.rank].some(isFilled)) continue;
    const [id, label = ''] = [...labels].find(([, each]) => isSameText(column.text, each)) ?? [];
    const before = id === undefined ? undefined : seen.get(id);
    if (id === undefined) tell(column, 'config-unknown', { value: column.text });
    else if (before !== undefined) tell(column, 'config-repeated', { label, other: before.name });
    else {
      seen.set(id, column);
      if (isColumnId(id)) readColumn(id, label, cells, to, tell);
      if (isFilled(aliases)) to.aliases[id] = readList(aliases.text);
    }
  }
  const columns = [...to.places].sort(([a], [b]) => a - b).map(([, [id]]) => id);
  const { captions, aliases, thresholds, ranks } = to;
  return {
    ...now,
    settings: {
      ...now.settings,
      captions,
      aliases,
      thresholds,
      columns: columns.length > 0 ? columns : null,
      ranks: [...labels.keys()].filter(isRanked).filter((id) => ranks.includes(id)),
    },
  };
}

/** Some cells mean nothing: a heading alone has no threshold, a grade no rank. */
function given(row: number, column: number, { settings }: Configured): boolean {
  const id = [...shownLabels(settings).keys()][row];
  if (column === 0 || column === 3) return true;
  return id === undefined || (!isColumnId(id) && column < 6) || (!isRanked(id) && column === 5);
}

/** Columns: which are printed and in what order, their captions and thresholds, and the headings by which they are known. */
export const columnTable: Table = {
  title: 'columns',
  note: 'columnsNote',
  captions: ['column', 'caption', 'order', 'defaultThreshold', 'threshold', 'rank', 'aliases'],
  given,
  choices: { caption: 'rank', from: [words.yes, words.no] },
  rows,
  spare: 0,
  read,
};
