import type { ClusterPlace } from './league-table';
import { inOrder, type Rankable, ranksOf } from './rank';
import type { Settings } from '../settings/settings';

/**
 * Where each unit stands within its own cluster, by the office's rules of order and of ranks; null where it is in none.
 * @param clusterOf - Cluster of each unit, in the order of the units.
 */
export function clusterPlaces(
  units: readonly Rankable[],
  clusterOf: readonly (string | null)[],
  { tieRule, rankRule }: Pick<Settings, 'tieRule' | 'rankRule'>,
): readonly (ClusterPlace | null)[] {
  const members = new Map<string, Rankable[]>();
  for (const [index, unit] of units.entries()) {
    const cluster = clusterOf[index] ?? null;
    if (cluster === null) continue;
    const own = members.get(cluster);
    if (own) own.push(unit);
    else members.set(cluster, [unit]);
  }
  const places = new Map<Rankable, ClusterPlace>();
  for (const [cluster, own] of members) {
    const ordered = inOrder(own, tieRule);
    const ranks = ranksOf(
      ordered.map(({ total }) => total),
      rankRule,
    );
    const of = ordered.filter(({ total }) => total !== null).length;
    for (const [index, unit] of ordered.entries()) places.set(unit, { cluster, rank: ranks[index] ?? null, of });
  }
  return units.map((unit) => places.get(unit) ?? null);
}
