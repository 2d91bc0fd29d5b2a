import { fill } from '../catalogue/fill';
import { vi } from '../catalogue/vi';
import { schemes, type IndicatorId } from '../core/scheme';
import type { HistoryPeriod } from './history';

const firstColumns = [
  'key',
  'period',
  'kind',
  'closedOn',
  'provisional',
  'scheme',
  'group',
  'rank',
  'code',
  'name',
  'total',
  'grade',
] as const;

/** Columns of what holds whatever the scheme, `version` last. */
export const fixedColumns = [...firstColumns, 'version'] as const;

type FixedColumn = (typeof fixedColumns)[number];
type IndicatorColumn = `indicator:${IndicatorId}`;

/** A column of the sheet “Lịch sử”. */
export type HistoryColumn = FixedColumn | IndicatorColumn;

/** Names of indicators, by id. */
export type IndicatorNames = Readonly<Partial<Record<IndicatorId, string>>>;

/* Indicators of the schemes that ship have headings that are theirs alone. */
const shipped = new Map<IndicatorId, string>(
  schemes.flatMap(({ indicators }) => indicators.map(({ id, name, historyCaption }) => [id, historyCaption ?? name])),
);
for (const { id, historyCaption } of schemes.flatMap(({ indicators }) => indicators))
  if (historyCaption !== undefined) shipped.set(id, historyCaption);

/** The column of an indicator. */
export function columnOf(id: IndicatorId): IndicatorColumn {
  return `indicator:${id}`;
}

/** The indicator of a column, null for a column of something else. */
export function indicatorIn(column: HistoryColumn): IndicatorId | null {
  return column.startsWith('indicator:') ? column.slice('indicator:'.length) : null;
}

/**
 * Columns that some periods need, in the order of a new sheet: the indicators of the schemes that ship, or, where the periods follow a scheme of the office's own, those that they have.
 */
export function historyColumnsFor(periods: readonly Pick<HistoryPeriod, 'indicators'>[]): readonly HistoryColumn[] {
  const given = [...new Set(periods.flatMap(({ indicators }) => indicators))];
  const own = given.filter((id) => !shipped.has(id));
  const ofShipped = [...shipped.keys()].filter((id) => own.length === 0 || given.includes(id));
  return [...firstColumns, ...[...ofShipped, ...own].map(columnOf), 'version'];
}

/** Columns of a history of the schemes that ship, in their order. */
export const historyColumns: readonly HistoryColumn[] = historyColumnsFor([]);

/** Columns whose cells are text, whatever they look like. */
export const textColumns: ReadonlySet<HistoryColumn | null> = new Set([
  'key',
  'period',
  'kind',
  'closedOn',
  'provisional',
  'scheme',
  'group',
  'code',
  'name',
  'grade',
] as const);

/** True for a column of what holds whatever the scheme. */
export function isFixed(column: HistoryColumn): column is FixedColumn {
  return indicatorIn(column) === null;
}

/** The heading of a column. It is by these that a column is found again, wherever people have moved it; that of an office's own indicator ends with its code. */
export function captionOf(column: HistoryColumn, names: IndicatorNames = {}): string {
  if (isFixed(column)) return vi.history[column];
  const id = indicatorIn(column) ?? '';
  return shipped.get(id) ?? fill(vi.history.ownIndicator, { name: names[id] ?? id, code: id });
}

/* The words of `ownIndicator` around the name and the code. */
const ownIndicator = /^(?<name>.*) \(chỉ số (?<code>[^()\s]+)\)$/u;

/** What a heading says of an office's own indicator, null for any other heading. */
export function ownIndicatorIn(heading: string): { readonly id: IndicatorId; readonly name: string } | null {
  const { name, code } = ownIndicator.exec(heading.normalize('NFC').replace(/\s+/gu, ' ').trim())?.groups ?? {};
  return name === undefined || code === undefined || shipped.has(code) ? null : { id: code, name };
}
