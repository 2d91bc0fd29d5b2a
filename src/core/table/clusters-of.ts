import type { LeagueTable, RankedUnit } from './league-table';

/** A cluster and its units: those with a total by their rank within it, then those without. */
export interface RankedCluster {
  readonly name: string;
  readonly units: readonly RankedUnit[];
}

/** The clusters of each division of a table, in the order in which its units name them. */
export function clustersOf(
  table: LeagueTable,
): readonly { readonly clustering: string; readonly clusters: readonly RankedCluster[] }[] {
  const units = table.cohorts.flatMap((cohort) => cohort.units);
  return table.clusterings.map((clustering, index) => {
    const rankIn = (unit: RankedUnit): number => unit.clusters[index]?.rank ?? Infinity;
    const members = new Map<string, RankedUnit[]>();
    for (const unit of units) {
      const cluster = unit.clusters[index]?.cluster;
      if (cluster === undefined) continue;
      const own = members.get(cluster);
      if (own) own.push(unit);
      else members.set(cluster, [unit]);
    }
    const collator = (name: string): string => name.replace(/\d+/gu, (digits) => digits.padStart(6, '0'));
    return {
      clustering,
      clusters: [...members]
        .map(([name, own]) => ({
          name,
          units: own.sort((a, b) => (rankIn(a) < rankIn(b) ? -1 : Number(rankIn(a) > rankIn(b)))),
        }))
        .sort((a, b) => (collator(a.name) < collator(b.name) ? -1 : Number(collator(a.name) > collator(b.name)))),
    };
  });
}
