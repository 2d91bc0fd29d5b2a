import type { Cohort, LeagueTable, RankedUnit } from '../../core/table/league-table';
import type { Indicator, IndicatorId } from '../../core/scheme';
import { printedScore, printedValue } from '../printed';
import type { ReportSettings } from '../report-settings';
import { notices as words } from '../../catalogue/vi/notices';
import type { UnitFacts } from './unit-facts';

/** A unit among those that it is ranked against, and how figures are printed. */
export interface NoticedUnit {
  readonly table: LeagueTable;
  readonly settings: ReportSettings;
  readonly cohort: Cohort;
  readonly unit: RankedUnit;
  readonly facts: UnitFacts;
  /** Median of the cohort in each indicator; null where nobody has a value. */
  readonly medians: ReadonlyMap<IndicatorId, number | null>;
}

/** A total as the report prints it: never rounded across the floor of a grade. */
export function totalText(value: number, { table, settings }: NoticedUnit): string {
  return printedScore(
    value,
    settings.decimalMark,
    table.scheme.bands.map(({ floor }) => floor),
  );
}

/** A difference of totals; what is not 0 is never printed as 0. */
export function pointsText(value: number, { settings }: NoticedUnit): string {
  return printedScore(Math.abs(value), settings.decimalMark, [0]);
}

/** A value of an indicator without its maximum: “29.4%”, “10.2”. */
export function valueText(value: number, indicator: Indicator, { settings }: NoticedUnit): string {
  if (indicator.unit === 'percent') return printedValue(value, indicator, settings.decimalMark, words.points);
  return printedScore(value, settings.decimalMark, indicator.threshold === null ? [] : [indicator.threshold]);
}

/** The compared period in the middle of a sentence. */
export function previousName({ previousPeriod }: LeagueTable): string {
  return previousPeriod?.label ?? words.previousPeriod;
}
