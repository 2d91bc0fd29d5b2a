import { samePeriod, type Period } from '../core/periods/period';
import type { FindingList } from './finding-list';
import { latestInTime } from './later';
import { areaOf, type TableBlock } from './table-block';

/** The tables of a sheet by their periods. */
export interface TablesByPeriod {
  readonly now: readonly TableBlock[];
  /** Null: the tables are of one period, or name none. */
  readonly period: Period | null;
  /** Of the period to compare with; empty where there is none. */
  readonly before: readonly TableBlock[];
  readonly periodBefore: Period | null;
  /** Of further periods. */
  readonly others: readonly TableBlock[];
}

/** What the person has asked for; null: nothing. */
interface Asked {
  readonly period: Period | null;
  readonly previousPeriod: Period | null;
}

function latest(periods: readonly Period[]): { readonly latest: Period; readonly unless: Period | null } | null {
  const found = latestInTime(periods.map((period) => ({ period })));
  return found && { latest: found.latest.period, unless: found.unless?.period ?? null };
}

/** True where `later` is the latest of the two, whatever a year that is not written leaves open. */
function isBefore(earlier: Period, later: Period): boolean {
  return !samePeriod(earlier, later) && latest([earlier, later])?.latest === later;
}

/**
 * Tables of one shape and of several periods: the latest is now, the one before it is what it is compared with, unless the person has asked for others. Tables that name no period belong to now.
 */
export function tablesByPeriod(blocks: readonly TableBlock[], asked: Asked, findings: FindingList): TablesByPeriod {
  const timed = blocks.flatMap((block) => (block.period === null ? [] : [{ block, period: block.period }]));
  const periods = timed
    .map(({ period }) => period)
    .filter((period, index, all) => all.findIndex((other) => samePeriod(other, period)) === index);
  const oneShape = new Set(timed.map(({ block }) => block.shape)).size === 1;
  const found = latest(periods);
  if (periods.length < 2 || !oneShape || found === null)
    return { now: blocks, period: null, before: [], periodBefore: null, others: [] };
  const of = (wanted: Period | null): readonly TableBlock[] =>
    timed.filter(({ period }) => wanted !== null && samePeriod(period, wanted)).map(({ block }) => block);
  const period = periods.find((each) => asked.period !== null && samePeriod(each, asked.period)) ?? found.latest;
  const earlier = periods.filter((each) => isBefore(each, period));
  const periodBefore =
    periods.find((each) => asked.previousPeriod !== null && samePeriod(each, asked.previousPeriod)) ??
    latest(earlier)?.latest ??
    null;
  const now = blocks.filter((block) => block.period === null || samePeriod(block.period, period));
  const before = of(periodBefore);
  const cells = (tables: readonly TableBlock[]): string => tables.map(areaOf).join(', ');
  if (found.unless !== null && asked.period === null)
    findings.on('period-order', { now: found.latest.label, before: found.unless.label });
  findings.on('tables-of-periods', {
    count: blocks.length,
    now: period.label,
    cells: cells(now),
    before: periodBefore?.label ?? '–',
    cellsBefore: periodBefore === null ? '–' : cells(before),
  });
  const others = blocks.filter((block) => !now.includes(block) && !before.includes(block));
  return { now, period, before, periodBefore, others };
}
