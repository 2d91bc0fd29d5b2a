import type { LeagueTable } from '../../core/table/league-table';
import type { IndicatorId } from '../../core/scheme/types';
import { isComputed } from '../../core/scheme/own-total';
import type { AppendixColumn, RankedId } from '../columns';

/** Further hidden columns, right of the others: for totals of the office's own, for ranks without gaps and for ranks within clusters. */
export interface ExtraColumns {
  /** Points that each indicator of the scheme gives a total that is computed; bonuses and penalties give their value. */
  readonly points: ReadonlyMap<IndicatorId, number>;
  /** Points of each group that has a weight or a column. */
  readonly groups: ReadonlyMap<string, number>;
  /** 1 where a value stands first among its equals, which `dense` ranks count once. */
  readonly firsts: ReadonlyMap<RankedId, number>;
  /** Cluster of the unit, of each division. */
  readonly clusters: readonly number[];
  /** As `firsts`, of the totals within a cluster; of each division. */
  readonly clusterFirsts: readonly number[];
  readonly end: number;
}

/** Lays them out from this column on; none where nothing asks for them. */
export function extraColumns(
  start: number,
  { scheme, clusterings, rules }: LeagueTable,
  columns: readonly AppendixColumn[],
): ExtraColumns {
  let end = start;
  const take = (): number => end++;
  const each = <K>(keys: readonly K[]): ReadonlyMap<K, number> => new Map(keys.map((key) => [key, take()]));
  const computed = isComputed(scheme);
  const dense = rules.rankRule === 'dense';
  const shown = new Set(columns.map(({ id }) => id));
  const counted = scheme.indicators.filter(({ adds }) => adds === undefined);
  const groups = scheme.groups.filter(
    ({ id, weight }) => (weight !== undefined || shown.has(`group:${id}`)) && counted.some(({ group }) => group === id),
  );
  const ranked = columns.flatMap((column): RankedId[] => (column.kind === 'rank' ? [column.rankOf] : []));
  const moved = shown.has('movement') && !ranked.includes('total') ? (['total'] as const) : [];
  return {
    points: each(computed ? counted.map(({ id }) => id) : []),
    groups: each(computed ? groups.map(({ id }) => id) : []),
    firsts: each<RankedId>(dense ? [...ranked, ...moved] : []),
    clusters: clusterings.map(take),
    clusterFirsts: dense ? clusterings.map(take) : [],
    end,
  };
}
