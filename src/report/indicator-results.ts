import { fill } from '../catalogue/fill';
import { reportDocument as words } from '../catalogue/vi/report-document';
import { joinParts } from '../core/text/join-parts';
import type { LeagueTable, RankedUnit } from '../core/table/league-table';
import { indicatorOf, isBetterLess } from '../core/scheme';
import type { Indicator } from '../core/scheme';
import { joinNames } from './join-names';
import { printedCount, printedValue } from './printed';
import type { ReportSettings } from './report-settings';

interface Measured {
  readonly unit: RankedUnit;
  readonly value: number;
}

/** An indicator as the units of a table have it. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  /** Units under the threshold, or over it where less is better, worst first; of equal values the lower in the table first. */
  readonly weak: readonly Measured[];
  readonly measured: number;
  readonly missing: number;
  /** True where every value is 0. */
  readonly allZero: boolean;
}

/** Every indicator of the table, units of all cohorts together. */
export function indicatorResults(table: LeagueTable): IndicatorResult[] {
  const units = table.cohorts.flatMap((cohort) => cohort.units);
  return table.indicators.flatMap((id) => {
    const indicator = indicatorOf(table.scheme, id);
    if (!indicator) return [];
    const measured = units.flatMap((unit) => {
      const value = unit.values[id] ?? null;
      return value === null ? [] : [{ unit, value }];
    });
    const weak = measured
      .filter(({ unit }) => unit.weak.includes(id))
      .reverse()
      .sort((a, b) => (isBetterLess(indicator) ? b.value - a.value : a.value - b.value));
    const allZero = !isBetterLess(indicator) && measured.length > 0 && measured.every(({ value }) => value === 0);
    return [{ indicator, weak, measured: measured.length, missing: units.length - measured.length, allZero }];
  });
}

/** True where something is asked for: units under the threshold, or an indicator without one in which nobody has anything. */
export function needsAction({ indicator, weak, allZero }: IndicatorResult): boolean {
  return weak.length > 0 || (indicator.threshold === null && allZero);
}

function weakSentence({ indicator, weak, measured, missing }: IndicatorResult, settings: ReportSettings): string[] {
  const [worst] = weak;
  if (!worst || indicator.threshold === null) return [];
  const everybody = weak.length > 1 && weak.length === measured && missing === 0;
  const printed = (value: number): string => printedValue(value, indicator, settings.decimalMark, words.points);
  return [
    fill(
      words[`${isBetterLess(indicator) ? 'over' : 'weak'}${everybody ? 'All' : weak.length === 1 ? 'One' : 'Some'}`],
      {
        indicator: indicator.name,
        count: printedCount(weak.length),
        threshold: printed(indicator.threshold),
        names: joinNames(
          weak.map(({ unit }) => unit.name),
          settings.appendixLabel,
        ),
        lowest: printed(worst.value),
      },
    ),
  ];
}

function zeroSentence(result: IndicatorResult, settings: ReportSettings): string[] {
  if (result.weak.length > 0 || !needsAction(result)) return [];
  const value = printedValue(0, result.indicator, settings.decimalMark, words.points);
  const sentence = result.measured === 1 ? words.oneZero : result.missing > 0 ? words.someZero : words.allZero;
  return [fill(sentence, { indicator: result.indicator.name, count: printedCount(result.measured), value })];
}

/** The units under each threshold with what is asked of them, then in one line each the indicators without such units, and without figures. */
export function indicatorSentences(results: readonly IndicatorResult[], settings: ReportSettings): string[] {
  const asked = results.flatMap((result) => {
    const forUnits = settings.recommendations[result.indicator.id]?.forUnits ?? '';
    return [...weakSentence(result, settings), ...zeroSentence(result, settings)].map((sentence) =>
      `${sentence} ${forUnits}`.trim(),
    );
  });
  const fine = results.filter(
    ({ indicator, weak, measured }) => indicator.threshold !== null && measured > 0 && weak.length === 0,
  );
  const missing = results
    .filter((result) => result.missing > 0)
    .map((result) =>
      fill(words.missingCount, { indicator: result.indicator.name, count: printedCount(result.missing) }),
    );
  return [
    ...asked,
    ...(fine.length > 0
      ? [
          fill(words.noneWeak, {
            indicators: joinParts(
              fine.map(({ indicator }) => indicator.name),
              words.and,
            ),
          }),
        ]
      : []),
    ...(missing.length > 0 ? [fill(words.missing, { indicators: joinParts(missing, words.and) })] : []),
  ];
}
