import { fill } from '../../catalogue/fill';
import { leader as words } from '../../catalogue/vi/leader';
import { clustersOf, type RankedCluster } from '../../core/table/clusters-of';
import type { LeaderWords } from './leader-words';
import { listed } from './near-text';

/** Units that are named where they share the first rank. */
const mostShared = 3;

function firstOf({ name: cluster, units }: RankedCluster, { name, score }: LeaderWords): string[] {
  const total = units[0]?.total ?? null;
  if (total === null) return [];
  const first = units.filter((unit) => unit.total === total);
  const shown = first
    .slice(0, mostShared)
    .map((unit) => name(unit.name))
    .join(', ');
  const names =
    first.length > mostShared ? fill(words.others, { names: shown, count: first.length - mostShared }) : shown;
  return [fill(words.clusterFirst, { cluster, names, total: score(total) })];
}

/** Who is first in each cluster, a heading and a text for each division; none where no cluster is known. */
export function clusterTexts(said: LeaderWords, most: number): (readonly [heading: string, text: string])[] {
  return clustersOf(said.table).flatMap(({ clustering, clusters }) => {
    const firsts = clusters.flatMap((cluster) => firstOf(cluster, said));
    return firsts.length === 0 ? [] : [[fill(words.clusters, { clustering }), listed(firsts, most)] as const];
  });
}
