import { fill } from '../catalogue/fill';
import { reportDocument as words } from '../catalogue/vi/report-document';
import { joinParts } from '../core/text/join-parts';
import type { LeagueTable, RankedUnit } from '../core/table/league-table';
import { joinNames } from './join-names';
import { printedCount, printedScore } from './printed';
import type { ReportSettings } from './report-settings';

interface Changed extends RankedUnit {
  readonly total: number;
  readonly previous: number;
  readonly change: number;
}

function isChanged(unit: RankedUnit): unit is Changed {
  return unit.change !== null && unit.previous !== null && unit.total !== null;
}

/** The compared period in the middle of a sentence. */
export function previousPeriodName(table: LeagueTable): string {
  return table.previousPeriod?.label ?? words.previousPeriod;
}

function extreme(
  units: readonly Changed[],
  most: number,
  sentences: readonly [string, string, string],
  settings: ReportSettings,
): string[] {
  const [one, alone, tied] = sentences;
  const those = units.filter(({ change }) => change === most);
  const [first] = those;
  if (!first) return [];
  const score = (value: number): string => printedScore(value, settings.decimalMark, [0]);
  const params = {
    names: joinNames(
      those.map(({ name }) => name),
      settings.appendixLabel,
    ),
    change: score(Math.abs(most)),
    from: score(first.previous),
    to: score(first.total),
  };
  return [fill(those.length > 1 ? tied : units.length > 1 ? alone : one, params)];
}

/**
 * How many rose, fell and stayed, and who most. Nothing without a compared period; a unit that was not there before neither rose nor fell, and is said to
 * be without comparison.
 */
export function changeSentences(units: readonly RankedUnit[], table: LeagueTable, settings: ReportSettings): string[] {
  const changed = units.filter(isChanged);
  if (!table.compared || changed.length === 0) return [];
  const rose = changed.filter(({ change }) => change > 0);
  const fell = changed.filter(({ change }) => change < 0);
  const parts = (
    [
      [words.rose, rose.length],
      [words.fell, fell.length],
      [words.same, changed.length - rose.length - fell.length],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([sentence, count]) => fill(sentence, { count: printedCount(count) }));
  const others = units.filter((unit) => unit.change === null);
  const previousPeriod = previousPeriodName(table);
  const names = joinNames(
    others.map(({ name }) => name),
    settings.appendixLabel,
  );
  return [
    fill(words.changes, { previousPeriod, parts: joinParts(parts, words.and) }),
    ...extreme(
      rose,
      rose.reduce((most, { change }) => Math.max(most, change), -Infinity),
      [words.roseOne, words.roseMost, words.roseTied],
      settings,
    ),
    ...extreme(
      fell,
      fell.reduce((least, { change }) => Math.min(least, change), Infinity),
      [words.fellOne, words.fellMost, words.fellTied],
      settings,
    ),
    ...(others.length > 0
      ? [fill(words.notCompared, { count: printedCount(others.length), previousPeriod, names })]
      : []),
  ];
}
