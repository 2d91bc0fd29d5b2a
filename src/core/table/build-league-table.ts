import type { ComparedPeriod } from '../comparison/compared-period';
import { compareWith } from '../comparison/comparison';
import { clusterPlaces } from './cluster-places';
import { clusteringsOf } from './clusters';
import type { Comparison } from '../comparison/comparison';
import type { Dataset, UnitRecord } from '../dataset';
import { subtract } from '../decimal';
import { gradeOf } from './grade';
import type { Cohort, LeagueRow, LeagueTable, RankedUnit } from './league-table';
import { datedPeriod, isProvisional } from '../periods/period-end';
import { previousRanks } from './previous-ranks';
import { inOrder, ranksBy, ranksOf } from './rank';
import { isBetterLess, type IndicatorId } from '../scheme';
import type { Settings } from '../settings/settings';
import type { UnitKind } from '../names/unit-kind';
import { weakColumns } from './weak';

type Entry = Omit<LeagueRow, 'weak'> & Pick<RankedUnit, 'previousRank' | 'clusters'>;

const noPlaces: RankedUnit['clusters'] = [];

/** Names of the divisions into clusters, and what each unit's places in them are. */
function placesInClusters(
  dataset: Dataset,
  comparison: Comparison | null,
  settings: Settings,
): { readonly names: readonly string[]; readonly placesOf: (index: number) => RankedUnit['clusters'] } {
  const { clusterings } = clusteringsOf(dataset, settings);
  if (clusterings.length === 0) return { names: [], placesOf: () => noPlaces };
  const units = dataset.units.map((unit) => ({ ...unit, previous: comparison?.earlier.get(unit)?.total ?? null }));
  const places = clusterings.map(({ clusterOf }) => clusterPlaces(units, clusterOf, settings));
  return {
    names: clusterings.map(({ name }) => name),
    placesOf: (index) => places.map((of) => of[index] ?? null),
  };
}

function entryOf(
  record: UnitRecord,
  previous: number | null,
  previousRank: number | null,
  clusters: RankedUnit['clusters'],
  dataset: Dataset,
  sameBasis: boolean,
): Entry {
  const { name, code, total, values } = record;
  return {
    name,
    code,
    total,
    grade: total === null ? null : (gradeOf(total, dataset.scheme.bands)?.label ?? null),
    previous,
    change: total === null || previous === null || !sameBasis ? null : subtract(total, previous),
    values,
    previousRank,
    clusters,
  };
}

function rankedUnits(
  entries: readonly Entry[],
  dataset: Dataset,
  { tieRule, rankRule, ranks: wanted }: Settings,
): RankedUnit[] {
  const ordered = inOrder(entries, tieRule);
  const ranks = ranksOf(
    ordered.map((entry) => entry.total),
    rankRule,
  );
  const byIndicator = dataset.scheme.indicators
    .filter(({ id }) => wanted.includes(id) && dataset.indicators.includes(id))
    .map((indicator) => {
      const { id } = indicator;
      const direction = isBetterLess(indicator) ? 'less' : 'more';
      return [id, ranksBy(ordered, ({ values }) => values[id] ?? null, rankRule, direction)] as const;
    });
  return ordered.map((entry, index) => {
    const { name, code, total, grade, previous, change, values, previousRank, clusters } = entry;
    const ranksIn: Partial<Record<IndicatorId, number | null>> = {};
    for (const [id, ranked] of byIndicator) ranksIn[id] = ranked.get(entry) ?? null;
    const weak = weakColumns(dataset.scheme, total, values);
    // Field by field, since a spread costs as much as all the rest of the ranking.
    return {
      position: index + 1,
      rank: ranks[index] ?? null,
      name,
      code,
      total,
      grade,
      previous,
      change,
      values,
      previousRank,
      ranks: ranksIn,
      clusters,
      weak,
    };
  });
}

/**
 * Ranks, grades and compares. Pure and total: what a person should know of it (new and vanished units, missing totals …) is
 * said by `tableFindings`.
 * @param comparison - Of the dataset with the compared period, where it is known already.
 */
export function buildLeagueTable(
  dataset: Dataset,
  compared: ComparedPeriod | null,
  settings: Settings,
  comparison: Comparison | null = compared && compareWith(dataset, compared, settings),
): LeagueTable {
  const sameBasis = comparison?.basis.kind !== 'other' && !comparison?.otherKind;
  // Among other units a rank says nothing of a rise or a fall.
  const ranksBefore = compared && sameBasis && !comparison?.redrawn ? previousRanks(compared.units, settings) : null;
  const clusters = placesInClusters(dataset, comparison, settings);
  const entries = dataset.units.map((unit, index): { kind: UnitKind; entry: Entry } => {
    const before = comparison?.earlier.get(unit) ?? null;
    const previousRank = (before && ranksBefore?.get(before)) ?? null;
    const places = clusters.placesOf(index);
    return { kind: unit.kind, entry: entryOf(unit, before?.total ?? null, previousRank, places, dataset, sameBasis) };
  });
  const wholeBefore = comparison?.redrawn ? null : (compared?.summaryTotal ?? null);
  const cohort = (id: Cohort['id'], of: typeof entries): Cohort => ({
    id,
    units: rankedUnits(
      of.map(({ entry }) => entry),
      dataset,
      settings,
    ),
  });
  const apart = (['department', 'commune'] as const)
    .map((id) =>
      cohort(
        id,
        entries.filter(({ kind }) => kind === id),
      ),
    )
    .filter(({ units }) => units.length > 0);

  return {
    scheme: dataset.scheme,
    period: dataset.period,
    previousPeriod: compared?.period ?? null,
    compared: compared !== null,
    sameBasis,
    additions: comparison?.basis.kind === 'additions' ? comparison.basis.added : [],
    unitChanges: comparison?.changes ?? null,
    provisional: isProvisional(dataset.period && datedPeriod(dataset.period, dataset.closedOn), dataset.closedOn),
    previousProvisional: compared?.provisional ?? false,
    captions: { total: dataset.totalCaption, previous: compared?.caption ?? null },
    closedOn: dataset.closedOn,
    indicators: dataset.indicators,
    summary: dataset.summary && {
      ...entryOf(dataset.summary, wholeBefore, null, noPlaces, dataset, sameBasis),
      weak: [],
    },
    cohorts: settings.cohorts ? apart : [cohort('all', entries)],
    rules: {
      rankRule: settings.rankRule,
      missingRule: settings.missingRule,
      sensitivityStep: settings.sensitivityStep,
      weightRange: settings.weightRange,
    },
    clusterings: clusters.names,
  };
}
