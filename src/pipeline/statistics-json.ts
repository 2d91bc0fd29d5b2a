import { round } from '../core/decimal';
import type { Cohort, LeagueTable } from '../core/table/league-table';
import type { IndicatorId } from '../core/scheme/types';
import { type Spread, spreadOf } from '../core/statistics';

/** Figures of units that are ranked together, in {@link LeagueJson}. */
export interface StatisticsJson {
  readonly cohort: Cohort['id'];
  /** Units with a total, and without. */
  readonly ranked: number;
  readonly unranked: number;
  /** Best grade first, also those that nobody has. */
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
  /** Rounded to 2 places, half away from zero; null where nothing was published. */
  readonly total: Spread | null;
  readonly values: Readonly<Partial<Record<IndicatorId, Spread | null>>>;
}

function rounded(spread: Spread | null): Spread | null {
  return (
    spread && {
      least: round(spread.least, 2),
      lower: round(spread.lower, 2),
      median: round(spread.median, 2),
      upper: round(spread.upper, 2),
      greatest: round(spread.greatest, 2),
    }
  );
}

/** Grades counted, median and quartiles, cohort by cohort. */
export function statisticsJson({ scheme, indicators, cohorts }: LeagueTable): StatisticsJson[] {
  return cohorts.map(({ id: cohort, units }) => {
    const ranked = units.filter(({ total }) => total !== null);
    return {
      cohort,
      ranked: ranked.length,
      unranked: units.length - ranked.length,
      grades: scheme.bands.map(({ label }) => ({
        grade: label,
        count: ranked.filter(({ grade }) => grade === label).length,
      })),
      total: rounded(spreadOf(units.map(({ total }) => total))),
      values: Object.fromEntries(
        indicators.map((id) => [id, rounded(spreadOf(units.map(({ values }) => values[id] ?? null)))]),
      ),
    };
  });
}
