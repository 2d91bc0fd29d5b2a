import { fill } from '../catalogue/fill';
import { vi } from '../catalogue/vi';
import type { LeagueRow, LeagueTable, RankedUnit } from '../core/table/league-table';
import { movementOf } from '../core/table/movement';
import { indicatorOf } from '../core/scheme';
import type { ColumnId, IndicatorId } from '../core/scheme';
import { groupPoints, isComputed } from '../core/scheme/own-total';
import type { Settings } from '../core/settings/settings';
import { fitWidths, gradeWidth } from './fit-widths';
import { movedFormat, signedFormat } from './number-format';
import { columnCaption } from './period-caption';
import type { PlanValue } from './sheet-plan';

/** A value that can have its rank beside it. */
export type RankedId = 'total' | IndicatorId;

/** A row to be printed; what belongs to ranked units only is null or empty in the summary. */
export type PrintedRow = LeagueRow &
  Pick<RankedUnit, 'rank' | 'previousRank' | 'ranks' | 'clusters'> & { readonly position: number | null };

/** Columns that a table has whatever its indicators. */
export type TableColumnId = 'position' | 'name' | 'total' | 'grade' | 'previous' | 'change' | 'movement';

/** How a column looks and where its values come from. */
interface ColumnForm {
  readonly caption: string;
  /** Caption over this and its neighbours of the same group, null where it stands alone. */
  readonly group: string | null;
  /** In characters. */
  readonly width: number;
  readonly numeric: boolean;
  /** Number format of the column; null: by the settings and the decimals of its values. */
  readonly numberFormat: string | null;
  readonly valueOf: (row: PrintedRow) => PlanValue;
}

/** A column of the appendix. A rank says whose value it ranks. */
export type AppendixColumn = ColumnForm &
  (
    | { readonly kind: 'table'; readonly id: TableColumnId }
    | { readonly kind: 'indicator'; readonly id: IndicatorId }
    | { readonly kind: 'rank'; readonly id: `rank:${RankedId}`; readonly rankOf: RankedId }
    | { readonly kind: 'cluster'; readonly id: `cluster:${number}` | `cluster-rank:${number}` }
    | { readonly kind: 'group'; readonly id: `group:${string}` }
  );

const words = vi.appendix;

function nameAs(name: string, settings: Settings): string {
  return settings.nameCase === 'upper' ? name.toUpperCase() : name;
}

function captionOf(id: ColumnId, fallback: string, settings: Settings): string {
  return settings.captions[id] ?? fallback;
}

function rankColumn(id: RankedId, group: string | null): AppendixColumn {
  const valueOf = ({ rank, ranks }: PrintedRow): PlanValue => (id === 'total' ? rank : (ranks[id] ?? null));
  return {
    kind: 'rank',
    id: `rank:${id}`,
    caption: words.rank,
    group,
    width: 7,
    numeric: true,
    numberFormat: 'General',
    valueOf,
    rankOf: id,
  };
}

/** The column, and its rank beside it where that is wished for. */
function withRank(column: AppendixColumn & { readonly id: RankedId }, { ranks }: Settings): AppendixColumn[] {
  return ranks.includes(column.id) ? [column, rankColumn(column.id, column.group)] : [column];
}

function comparedColumns(table: LeagueTable, settings: Settings): AppendixColumn[] {
  if (!table.compared) return [];
  const group = words.totalGroup;
  const before =
    table.captions.previous ?? (table.previousPeriod ? columnCaption(table.previousPeriod) : words.previous);
  const dated = table.previousProvisional ? fill(words.provisional, { period: before }) : before;
  const previous = table.sameBasis ? dated : fill(words.otherBasis, { period: dated });
  const changeFormat = settings.changeStyle === 'plain' ? null : signedFormat;
  return [
    {
      kind: 'table',
      id: 'previous',
      caption: previous,
      group,
      width: 10.5,
      numeric: true,
      numberFormat: null,
      valueOf: (row) => row.previous,
    },
    {
      kind: 'table',
      id: 'change',
      caption: words.change,
      group,
      width: gradeWidth,
      numeric: true,
      numberFormat: changeFormat,
      valueOf: (row) => row.change,
    },
    ...(settings.movement
      ? [
          {
            kind: 'table',
            id: 'movement',
            caption: words.movement,
            group,
            width: gradeWidth,
            numeric: true,
            numberFormat: movedFormat,
            valueOf: movementOf,
          } as const,
        ]
      : []),
  ];
}

/** Of each division into clusters: the unit's cluster, and its rank there. */
function clusterColumns({ clusterings }: LeagueTable): AppendixColumn[] {
  return clusterings.flatMap((clustering, index): AppendixColumn[] => {
    const group = clustering.toUpperCase();
    const common = { kind: 'cluster', group } as const;
    return [
      {
        ...common,
        id: `cluster:${index}` as const,
        caption: words.cluster,
        width: 16,
        numeric: false,
        numberFormat: null,
        valueOf: ({ clusters }) => clusters[index]?.cluster ?? null,
      },
      {
        ...common,
        id: `cluster-rank:${index}` as const,
        caption: words.clusterRank,
        width: 8,
        numeric: true,
        numberFormat: 'General',
        valueOf: ({ clusters }) => clusters[index]?.rank ?? null,
      },
    ];
  });
}

function resultColumns(table: LeagueTable, settings: Settings): AppendixColumn[] {
  const group = words.totalGroup;
  const total = table.captions.total ?? (table.period ? columnCaption(table.period) : words.total);
  return [
    ...withRank(
      {
        kind: 'table',
        id: 'total',
        caption: captionOf('total', total, settings),
        group,
        width: 10.5,
        numeric: true,
        numberFormat: null,
        valueOf: (row) => row.total,
      },
      settings,
    ),
    {
      kind: 'table',
      id: 'grade',
      caption: captionOf('grade', words.grade, settings),
      group,
      width: gradeWidth,
      numeric: false,
      numberFormat: null,
      valueOf: (row) => row.grade,
    },
    ...comparedColumns(table, settings),
    ...clusterColumns(table),
  ];
}

/** Points of a whole group, behind the last of its columns; only where the scheme computes them. */
function groupColumns(last: IndicatorId, { scheme, indicators }: LeagueTable, settings: Settings): AppendixColumn[] {
  const id = indicatorOf(scheme, last)?.group ?? null;
  const group = scheme.groups.find((one) => one.id === id);
  if (!settings.groupTotals || group === undefined || !isComputed(scheme)) return [];
  const members = indicators.filter((one) => indicatorOf(scheme, one)?.group === group.id);
  if (members.length < 2 || members[members.length - 1] !== last) return [];
  return [
    {
      kind: 'group',
      id: `group:${group.id}`,
      caption: words.groupTotal,
      group: group.caption,
      width: 9.5,
      numeric: true,
      numberFormat: null,
      valueOf: ({ values }) => groupPoints(scheme, group, values, settings.missingRule),
    },
  ];
}

function indicatorColumns(table: LeagueTable, settings: Settings): AppendixColumn[] {
  return table.indicators.flatMap((id) => {
    const indicator = indicatorOf(table.scheme, id);
    if (!indicator) return [];
    const group = table.scheme.groups.find((candidate) => candidate.id === indicator.group)?.caption ?? null;
    const caption = captionOf(id, indicator.caption, settings);
    const own = withRank(
      {
        kind: 'indicator',
        id,
        caption,
        group,
        width: 11,
        numeric: true,
        numberFormat: null,
        valueOf: (row) => row.values[id] ?? null,
      },
      settings,
    );
    return [...own, ...groupColumns(id, table, settings)];
  });
}

/** Columns of the wished order, each with those that stand behind it and cannot be wished for: the rank of its value, the comparison and the clusters after the grade. */
function inWishedOrder(
  all: readonly AppendixColumn[],
  wished: readonly ColumnId[],
  { indicators }: LeagueTable,
): AppendixColumn[] {
  const isWishable = ({ id }: AppendixColumn): boolean =>
    id === 'total' || id === 'grade' || indicators.some((one) => one === id);
  return wished.flatMap((id) => {
    const first = all.findIndex((column) => column.id === id);
    if (first === -1) return [];
    const next = all.findIndex((column, at) => at > first && isWishable(column));
    return all.slice(first, next === -1 ? all.length : next);
  });
}

/** Columns of a table, in their order. Columns that the data has not are left out, and their group with them. */
export function appendixColumns(table: LeagueTable, settings: Settings): AppendixColumn[] {
  const position: AppendixColumn = {
    kind: 'table',
    id: 'position',
    caption: words.position,
    group: null,
    width: 5,
    numeric: true,
    numberFormat: 'General',
    valueOf: (row) => row.position,
  };
  const name: AppendixColumn = {
    kind: 'table',
    id: 'name',
    caption: words.name,
    group: null,
    width: 25,
    numeric: false,
    numberFormat: null,
    valueOf: (row) => nameAs(row.name, settings),
  };
  const all = [...resultColumns(table, settings), ...indicatorColumns(table, settings)];
  return fitWidths([
    position,
    name,
    ...(settings.columns === null ? all : inWishedOrder(all, settings.columns, table)),
  ]);
}
