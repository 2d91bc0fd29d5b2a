import { fill } from '../catalogue/fill';
import { reportDocument as words } from '../catalogue/vi/report-document';
import { subtract } from '../core/decimal';
import { joinParts } from '../core/text/join-parts';
import type { Cohort, LeagueRow, LeagueTable, RankedUnit } from '../core/table/league-table';
import type { GradeBand } from '../core/scheme';
import { changeSentences, previousPeriodName } from './change-sentences';
import { clusterResults } from './cluster-results';
import { joinNames } from './join-names';
import { wholeInText } from '../core/names/name-in-text';
import { printedCount, printedScore } from './printed';
import type { ReportSettings } from './report-settings';
import { fillLine, plainText, run } from './run';
import type { Line } from './run';

/** A unit that has a total. */
export interface Scored extends RankedUnit {
  readonly total: number;
}

function floors(bands: readonly GradeBand[]): number[] {
  return bands.map(({ floor }) => floor);
}

function fullLabel(grade: string | null, bands: readonly GradeBand[]): string {
  return bands.find(({ label }) => label === grade)?.fullLabel ?? grade ?? '';
}

function wholeChange(whole: LeagueRow, table: LeagueTable, settings: ReportSettings): string[] {
  if (whole.change === null || whole.previous === null) return [];
  const sentence = whole.change > 0 ? words.wholeRose : whole.change < 0 ? words.wholeFell : words.wholeSame;
  const params = {
    previousPeriod: previousPeriodName(table),
    previous: printedScore(whole.previous, settings.decimalMark, floors(table.scheme.bands)),
    change: printedScore(Math.abs(whole.change), settings.decimalMark, [0]),
  };
  return [fill(sentence, params)];
}

/** How far the whole lies from the level above; nothing where nobody has told its total. */
function upperComparison({ total }: LeagueRow, table: LeagueTable, settings: ReportSettings): string[] {
  const { upperTotal, upperName, decimalMark } = settings;
  if (upperTotal === null || total === null) return [];
  const difference = subtract(total, upperTotal);
  const sentence = difference > 0 ? words.wholeAbove : difference < 0 ? words.wholeBelow : words.wholeLevel;
  return [
    fill(sentence, {
      upper: upperName === null || upperName === '' ? words.upperLevel : plainText(upperName),
      total: printedScore(upperTotal, decimalMark, floors(table.scheme.bands)),
      difference: printedScore(Math.abs(difference), decimalMark, [0]),
    }),
  ];
}

/** Total, rank in the level above, grade and change of the whole; nothing where the sheet gives no total of the whole. */
function wholeResult(table: LeagueTable, settings: ReportSettings): Line[] {
  const whole = table.summary;
  if (!whole || whole.total === null) return [];
  const { bands } = table.scheme;
  const line = fillLine(settings.upperRank === null ? words.whole : words.wholeRanked, {
    whole: wholeInText(whole.name) ?? fill(words.wholeOther, { name: whole.name }),
    total: [run(`${printedScore(whole.total, settings.decimalMark, floors(bands))}/100`, { bold: true })],
    rank: settings.upperRank ?? '',
    grade: [run(`“${fullLabel(whole.grade, bands)}”`, { bold: true })],
  });
  const more = [...upperComparison(whole, table, settings), ...wholeChange(whole, table, settings)];
  return [[...line, ...more.map((sentence) => run(` ${sentence}`))]];
}

function gradeSentence(
  units: readonly Scored[],
  bands: readonly GradeBand[],
  score: (value: number) => string,
  label: string,
): string[] {
  const [first] = units;
  if (!first) return [];
  const total = score(first.total);
  if (units.length === 1)
    return [
      fill(words.gradeOne, { names: joinNames([first.name], label), total, grade: fullLabel(first.grade, bands) }),
    ];
  const counts = bands
    .map((band) => ({ grade: band.fullLabel, count: units.filter((unit) => unit.grade === band.label).length }))
    .filter(({ count }) => count > 0);
  const count = printedCount(units.length);
  if (counts.length === 1) return [fill(words.gradesSame, { count, grade: fullLabel(first.grade, bands) })];
  const grades = joinParts(
    counts.map((each) => fill(words.gradeCount, { count: printedCount(each.count), grade: each.grade })),
    words.and,
  );
  return [fill(words.gradesSome, { count, grades })];
}

/** Every unit that shares the highest total, and every one that shares the lowest. */
function extremes(units: readonly Scored[], score: (value: number) => string, label: string): string[] {
  if (units.length < 2) return [];
  const totals = units.map(({ total }) => total);
  const [top, bottom] = [
    totals.reduce((a, b) => Math.max(a, b), -Infinity),
    totals.reduce((a, b) => Math.min(a, b), Infinity),
  ];
  if (top === bottom) return [fill(words.allEqual, { total: score(top) })];
  const named = (total: number): string => {
    const names = units.filter((unit) => unit.total === total).map(({ name }) => name);
    return fill(names.length === 1 ? words.unitWithScore : words.unitsWithScore, {
      names: joinNames(names, label),
      total: score(total),
    });
  };
  return [fill(words.highest, { highest: named(top), lowest: named(bottom) })];
}

function counted(
  sentence: string,
  units: readonly RankedUnit[],
  label: string,
  params: Readonly<Record<string, string>> = {},
): string[] {
  const names = joinNames(
    units.map(({ name }) => name),
    label,
  );
  return units.length === 0 ? [] : [fill(sentence, { ...params, count: printedCount(units.length), names })];
}

function cohortResult(cohort: Cohort, table: LeagueTable, settings: ReportSettings): Line[] {
  const { scheme } = table;
  const label = settings.appendixLabel;
  const score = (value: number): string => printedScore(value, settings.decimalMark, floors(scheme.bands));
  const scored = cohort.units.filter((unit): unit is Scored => unit.total !== null);
  const weak = scored.filter((unit) => unit.weak.includes('total')).reverse();
  const results = [
    ...gradeSentence(scored, scheme.bands, score, label),
    ...extremes(scored, score, label),
    ...(scored.length > 1 && scheme.totalThreshold !== null
      ? counted(words.underTotal, weak, label, { threshold: score(scheme.totalThreshold) })
      : []),
    ...counted(
      words.ungraded,
      cohort.units.filter(({ total }) => total === null),
      label,
    ),
  ];
  const heading =
    cohort.id === 'all'
      ? []
      : [[run(cohort.id === 'department' ? words.departments : words.communes, { italic: true as const })]];
  const paragraphs = [results.join(' '), changeSentences(scored, table, settings).join(' ')].filter(
    (text) => text !== '',
  );
  return [...heading, ...paragraphs.map((text) => [run(text)])];
}

/** What the table says of all: the whole, the grades, best and worst, largest rise and fall. Only what the data has. */
export function generalResults(table: LeagueTable, settings: ReportSettings): Line[] {
  return [
    ...wholeResult(table, settings),
    ...table.cohorts.flatMap((cohort) => cohortResult(cohort, table, settings)),
    ...clusterResults(table, settings),
    ...(table.compared && !table.sameBasis
      ? [[run(fill(words.otherBasis, { previousPeriod: previousPeriodName(table) }))]]
      : []),
    fillLine(words.details, { appendix: settings.appendixLabel }),
  ];
}
