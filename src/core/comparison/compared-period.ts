import type { Dataset, UnitRecord } from '../dataset';
import { decidedScheme } from './decided-scheme';
import { type Period, withYear } from '../periods/period';
import { datedPeriod, isProvisional, periodEnd } from '../periods/period-end';
import { plainText } from '../text/plain-text';

/** A unit in the compared period. */
export interface PastUnit {
  readonly name: string;
  readonly code: string | null;
  readonly total: number | null;
  /** Of the indicators that are known; empty where only totals are. */
  readonly values: UnitRecord['values'];
  /** Whom it was ranked among, where that is known; else its name says it. */
  readonly kind?: UnitRecord['kind'];
  /** Row of the sheet that it stands in, counted from 0, where it stands in one. */
  readonly row?: number;
}

/** Totals of the period that this one is compared with. */
export interface ComparedPeriod {
  readonly period: Period | null;
  /** Id of the scheme that its figures decide for; null where nothing contradicts that it is the same. */
  readonly scheme: string | null;
  /** A day of it, `YYYY-MM-DD`, as late as is known. */
  readonly day: string | null;
  /** Its figures were taken before it was over. */
  readonly provisional: boolean;
  /** What the raw sheet writes over it, where it stands in the raw sheet itself. */
  readonly caption: string | null;
  readonly units: readonly PastUnit[];
  readonly summaryTotal: number | null;
  /** As {@link PastUnit.values}, of the whole. */
  readonly summaryValues: UnitRecord['values'];
  /** Present where the totals stand in the rows of the dataset's own units: `units` are those, in their order, whatever their names. */
  readonly ownRows?: true;
  /** Where the names of its units stand, where they stand in one column of a sheet. */
  readonly names?: { readonly sheet: string; readonly column: number };
}

/** The latest day that is known of a period: when its figures were taken, else when it ends, else the last day of its month. */
export function dayOf(period: Period | null, closedOn: string | null): string | null {
  if (closedOn !== null || period === null) return closedOn;
  return periodEnd(period) ?? periodEnd({ ...period, kind: 'month' });
}

/** Another sheet's period as the compared one. */
export function comparedSheet({ sheet, period, scheme, closedOn, units, summary, columns }: Dataset): ComparedPeriod {
  return {
    ...(columns.name !== undefined && { names: { sheet, column: columns.name } }),
    period,
    scheme: decidedScheme({ scheme, units }),
    day: dayOf(period, closedOn),
    provisional: isProvisional(period && datedPeriod(period, closedOn), closedOn),
    caption: null,
    units,
    summaryTotal: summary?.total ?? null,
    summaryValues: summary?.values ?? {},
  };
}

/** “CÙNG KỲ NĂM 2023” names no year but this period a year before; null where the caption says something else. */
function sameTimeOfYear({ period, previous }: Dataset): Period | null {
  const year =
    previous?.period?.kind === 'year' && /\bcung ky\b/u.test(plainText(previous.caption)) ? previous.period.year : null;
  return year === null || period === null ? null : withYear({ ...period, year: null }, year);
}

/** The sheet's own column of another period as the compared one; null where it has none. */
export function comparedColumn(dataset: Dataset): ComparedPeriod | null {
  if (dataset.previous === null) return null;
  const { caption } = dataset.previous;
  const period = sameTimeOfYear(dataset) ?? dataset.previous.period;
  const earlier = ({ name, code, previous }: UnitRecord): PastUnit => ({ name, code, total: previous, values: {} });
  return {
    period,
    scheme: null,
    day: dayOf(period, null),
    provisional: false,
    caption,
    units: dataset.units.map(earlier),
    summaryTotal: dataset.summary?.previous ?? null,
    summaryValues: {},
    ownRows: true,
  };
}

/** The day by which a dataset's units are known, with the year of the closing date where its period names none. */
export function datasetDay({ period, closedOn }: Dataset): string | null {
  return dayOf(period && datedPeriod(period, closedOn), closedOn);
}
