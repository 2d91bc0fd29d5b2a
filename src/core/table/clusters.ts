import type { Dataset, UnitRecord } from '../dataset';
import { datasetDay } from '../comparison/compared-period';
import { plainText } from '../text/plain-text';
import type { Cluster, Settings } from '../settings/settings';
import { uniquely } from '../uniquely';
import { typedUnitKey, unitKey } from '../names/unit-name';

/** One way of dividing the units (“Cụm thi đua”): each is in one cluster at most. */
export interface Clustering {
  readonly name: string;
  /** Cluster of each unit of the dataset, in its order; null: in none. */
  readonly clusterOf: readonly (string | null)[];
}

/** What is not as it should be in a division. */
export type ClusterProblem =
  /** Listed, but no unit of the sheet, or the name of several. */
  | { readonly kind: 'unknown'; readonly clustering: string; readonly names: readonly string[] }
  /** Listed in two clusters at once; the first counts. */
  | { readonly kind: 'twice'; readonly clustering: string; readonly unit: UnitRecord; readonly clusters: string }
  /** Of the sheet, but in no cluster of a division that others are in. */
  | { readonly kind: 'left-out'; readonly clustering: string; readonly names: readonly string[] }
  /** Entries have their day and the sheet has none: the latest were taken. */
  | { readonly kind: 'undated'; readonly clustering: string; readonly names: readonly string[] };

/** Entries that count on a day, the latest first; those without a day are the oldest. Without a day of the sheet all have begun. */
function begun(entries: readonly Cluster[], day: string | null): readonly Cluster[] {
  return entries
    .filter(({ on }) => on === null || day === null || on <= day)
    .sort((a, b) => Number((b.on ?? '') > (a.on ?? '')) - Number((b.on ?? '') < (a.on ?? '')));
}

/** Finds a unit by its type and name, else by its name alone where that stands for one only. */
function unitFinder(units: readonly UnitRecord[]): (name: string) => UnitRecord | null {
  const typed = uniquely(units, ({ name }) => typedUnitKey(name));
  const bare = uniquely(units, ({ name }) => unitKey(name));
  return (name) => typed.get(typedUnitKey(name)) ?? bare.get(unitKey(name)) ?? null;
}

/** Clusters by the list of the settings: of each unit the entry of the latest day; an entry without a cluster's name takes it out of all. */
function listedClusters(
  clustering: string,
  entries: readonly Cluster[],
  find: (name: string) => UnitRecord | null,
  problems: ClusterProblem[],
): Map<UnitRecord, string> {
  const chosen = new Map<UnitRecord, Cluster>();
  const unknown: string[] = [];
  for (const entry of entries) {
    for (const name of entry.units) {
      const unit = find(name);
      if (unit === null) {
        unknown.push(name);
        continue;
      }
      const before = chosen.get(unit);
      if (before === undefined) chosen.set(unit, entry);
      else if (before.on === entry.on && plainText(before.name) !== plainText(entry.name))
        problems.push({ kind: 'twice', clustering, unit, clusters: `${before.name}, ${entry.name}` });
    }
  }
  if (unknown.length > 0) problems.push({ kind: 'unknown', clustering, names: [...new Set(unknown)] });
  return new Map([...chosen].flatMap(([unit, { name }]) => (name === '' ? [] : [[unit, name] as const])));
}

/** The same cluster has one name, however its cells are typed: the first. */
function namedAlike(clusters: readonly (string | null)[]): (string | null)[] {
  const names = new Map<string, string>();
  return clusters.map((cluster) => {
    if (cluster === null) return null;
    const key = plainText(cluster);
    const name = names.get(key) ?? cluster;
    names.set(key, name);
    return name;
  });
}

/**
 * Every division of the units: those that the settings list, then those that the sheet itself has, in a column or in captions over the units, where the settings ask for
 * these too. Where both have a division of one name, what is listed of a unit counts.
 */
export function clusteringsOf(
  dataset: Dataset,
  { clusterRanks, clusters }: Pick<Settings, 'clusterRanks' | 'clusters'>,
): { readonly clusterings: readonly Clustering[]; readonly problems: readonly ClusterProblem[] } {
  if (clusterRanks === 'none') return { clusterings: [], problems: [] };
  const { units } = dataset;
  const names = new Map<string, string>();
  const learn = (name: string): void => {
    if (!names.has(plainText(name))) names.set(plainText(name), name);
  };
  for (const { clustering } of clusters) learn(clustering);
  if (clusterRanks === 'all')
    for (const unit of units) for (const name of Object.keys(unit.clusters ?? {})) learn(name);
  if (names.size === 0) return { clusterings: [], problems: [] };

  const day = datasetDay(dataset);
  const find = unitFinder(units);
  const problems: ClusterProblem[] = [];
  const clusterings = [...names].flatMap(([key, name]): Clustering[] => {
    const own = clusters.filter(({ clustering }) => plainText(clustering) === key);
    const dated = own.filter(({ on }) => on !== null);
    if (day === null && dated.length > 0)
      problems.push({ kind: 'undated', clustering: name, names: [...new Set(dated.map((one) => one.name))] });
    const listed = listedClusters(name, begun(own, day), find, problems);
    const clusterOf = namedAlike(
      units.map((unit) => {
        const said = Object.entries(unit.clusters ?? {}).find(([one]) => plainText(one) === key)?.[1];
        return listed.get(unit) ?? (clusterRanks === 'all' ? said : undefined) ?? null;
      }),
    );
    const left = units.filter((_, index) => clusterOf[index] === null).map((unit) => unit.name);
    if (left.length === units.length) return [];
    if (left.length > 0) problems.push({ kind: 'left-out', clustering: name, names: left });
    return [{ name, clusterOf }];
  });
  return { clusterings, problems };
}
