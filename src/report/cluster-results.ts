import { fill } from '../catalogue/fill';
import { reportDocument as words } from '../catalogue/vi/report-document';
import { clustersOf, type RankedCluster } from '../core/table/clusters-of';
import type { LeagueTable } from '../core/table/league-table';
import { joinNames } from './join-names';
import { printedCount, printedScore } from './printed';
import type { ReportSettings } from './report-settings';
import { run } from './run';
import type { Line } from './run';

function clusterText({ name, units }: RankedCluster, table: LeagueTable, settings: ReportSettings): string {
  const floors = table.scheme.bands.map(({ floor }) => floor);
  const totals = units.flatMap(({ total }) => total ?? []);
  const [highest, lowest] = [totals[0], totals[totals.length - 1]];
  const cluster = fill(words.clusterOf, { cluster: name, count: printedCount(units.length) });
  if (highest === undefined || lowest === undefined) return fill(words.clusterNone, { cluster });
  const named = (total: number): string => {
    const names = units.filter((unit) => unit.total === total).map((unit) => unit.name);
    return fill(names.length === 1 ? words.unitWithScore : words.unitsWithScore, {
      names: joinNames(names, settings.appendixLabel),
      total: printedScore(total, settings.decimalMark, floors),
    });
  };
  if (highest === lowest) return fill(words.clusterEqual, { cluster, units: named(highest) });
  return fill(words.clusterFirstLast, { cluster, first: named(highest), last: named(lowest) });
}

/** Who is first and last of each cluster, a paragraph for each division; nothing where no clusters are known. */
export function clusterResults(table: LeagueTable, settings: ReportSettings): Line[] {
  return clustersOf(table).map(({ clustering, clusters }) => [
    run(fill(words.clusters, { clustering }), { italic: true }),
    run(` ${clusters.map((cluster) => clusterText(cluster, table, settings)).join('; ')}.`),
  ]);
}
