import { fill } from '../catalogue/fill';
import { vi } from '../catalogue/vi';
import type { LeagueRow, LeagueTable } from '../core/league-table';
import { indicatorOf } from '../core/scheme';
import type { ColumnId } from '../core/scheme';
import type { Settings } from '../core/settings';
import { columnCaption } from './period-caption';
import type { PlanValue } from './sheet-plan';

/** A column of the appendix. */
export interface AppendixColumn {
  readonly id: ColumnId | 'position' | 'name' | 'previous' | 'change';
  readonly caption: string;
  /** Caption over this and its neighbours of the same group, null where it stands alone. */
  readonly group: string | null;
  /** In characters. */
  readonly width: number;
  readonly numeric: boolean;
  /** The cell of a row; a position is null for the summary. */
  readonly valueOf: (row: LeagueRow & { readonly position: number | null }) => PlanValue;
}

const words = vi.appendix;

function nameAs(name: string, settings: Settings): string {
  return settings.nameCase === 'upper' ? name.toUpperCase() : name;
}

function captionOf(id: ColumnId, fallback: string, settings: Settings): string {
  return settings.captions[id] ?? fallback;
}

function resultColumns(table: LeagueTable, settings: Settings): AppendixColumn[] {
  const group = words.totalGroup;
  const total = table.captions.total ?? (table.period ? columnCaption(table.period) : words.total);
  const before = table.captions.previous ?? (table.previousPeriod ? columnCaption(table.previousPeriod) : words.previous);
  const previous = table.sameBasis ? before : fill(words.otherBasis, { period: before });
  const columns: AppendixColumn[] = [
    { id: 'total', caption: captionOf('total', total, settings), group, width: 10.5, numeric: true, valueOf: (row) => row.total },
    { id: 'grade', caption: captionOf('grade', words.grade, settings), group, width: 10, numeric: false, valueOf: (row) => row.grade },
    { id: 'previous', caption: previous, group, width: 10.5, numeric: true, valueOf: (row) => row.previous },
    { id: 'change', caption: words.change, group, width: 12.5, numeric: true, valueOf: (row) => row.change },
  ];
  return table.compared ? columns : columns.filter(({ id }) => id !== 'previous' && id !== 'change');
}

function indicatorColumns(table: LeagueTable, settings: Settings): AppendixColumn[] {
  return table.indicators.flatMap((id) => {
    const indicator = indicatorOf(table.scheme, id);
    if (!indicator) return [];
    const group = table.scheme.groups.find((candidate) => candidate.id === indicator.group)?.caption ?? null;
    const caption = captionOf(id, indicator.caption, settings);
    return [{ id, caption, group, width: 11, numeric: true, valueOf: (row) => row.values[id] ?? null }];
  });
}

/** Columns of a table, in their order. Columns that the data has not are left out, and their group with them. */
export function appendixColumns(table: LeagueTable, settings: Settings): AppendixColumn[] {
  const position: AppendixColumn = { id: 'position', caption: words.position, group: null, width: 5, numeric: true, valueOf: (row) => row.position };
  const name: AppendixColumn = { id: 'name', caption: words.name, group: null, width: 25, numeric: false, valueOf: (row) => nameAs(row.name, settings) };
  const all = [...resultColumns(table, settings), ...indicatorColumns(table, settings)];
  const wished = settings.columns;
  if (wished === null) return [position, name, ...all];
  const withComparison = wished.flatMap((id) => (id === 'grade' ? [id, 'previous', 'change'] as const : [id]));
  return [position, name, ...withComparison.flatMap((id) => all.find((column) => column.id === id) ?? [])];
}
