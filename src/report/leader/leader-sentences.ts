import { fill } from '../../catalogue/fill';
import { leader as words } from '../../catalogue/vi/leader';
import { joinParts } from '../../core/text/join-parts';
import { wholeInText } from '../../core/names/name-in-text';
import { indicatorOf } from '../../core/scheme';
import { type Changed, gradeMargin, type LeaderPart } from './leader-view';
import { capital, gradeName, type LeaderWords, partName } from './leader-words';
import { plainText } from '../run';
import { weakWords } from './weak-words';

/** Groups that are named for how many units are under. */
const mostGroups = 3;
/** Units that are named where they share the largest change. */
const mostShared = 2;

function joined(parts: readonly string[]): string {
  return joinParts(parts, words.and);
}

function whole({ table, score, points, name, before }: LeaderWords): string {
  const { summary } = table;
  if (!summary || summary.total === null) return '';
  const { change } = summary;
  const sentence = change === null ? '' : change > 0 ? words.wholeRose : change < 0 ? words.wholeFell : words.wholeSame;
  return fill(words.whole, {
    whole: plainText(wholeInText(summary.name) ?? name(summary.name)),
    total: score(summary.total),
    grade: gradeName(summary.grade, table),
    change: fill(sentence, { change: points(change ?? 0), previousPeriod: before }),
  });
}

function extent({ scored }: LeaderPart, { score, name }: LeaderWords): string {
  const [first, last] = [scored[0], scored[scored.length - 1]];
  if (first === undefined || last === undefined || scored.length === 1) return '';
  if (first.total === last.total) return fill(words.unitsEqual, { total: score(first.total) });
  return fill(words.unitsBetween, {
    first: name(first.name),
    highest: score(first.total),
    last: name(last.name),
    lowest: score(last.total),
  });
}

function standing(part: LeaderPart, said: LeaderWords): string {
  const { scored, ungraded, grades } = part;
  const [first] = scored;
  if (first === undefined) return words.unitsNone;
  const grade = gradeName(first.grade, said.table);
  const left = ungraded.length === 0 ? '' : fill(words.ungraded, { count: ungraded.length });
  if (scored.length === 1)
    return `${fill(words.unitOne, { name: said.name(first.name), total: said.score(first.total), grade })}${left}`;
  const counts = grades.flatMap(({ band, count }) =>
    count === 0 ? [] : [fill(words.gradeCount, { count, grade: band.fullLabel })],
  );
  const sentence =
    counts.length === 1
      ? fill(words.unitsSame, { count: scored.length, grade })
      : fill(words.units, { count: scored.length, grades: joined(counts) });
  return `${sentence}${extent(part, said)}${left}`;
}

function midSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Every cohort's own words, led by its name where there are several. */
function perPart(parts: readonly LeaderPart[], say: (part: LeaderPart) => string): string {
  return parts
    .map((part) =>
      part.id === 'all' ? say(part) : fill(words.ofPart, { part: partName(part), text: midSentence(say(part)) }),
    )
    .map((text) => fill(words.sentence, { parts: text }))
    .join(' ');
}

function mostChanged(
  sentence: string,
  one: string,
  units: readonly Changed[],
  { points, name }: LeaderWords,
): string[] {
  const [first] = units;
  if (first === undefined) return [];
  const equal = units.filter(({ change }) => change === first.change);
  const named = equal
    .slice(0, mostShared)
    .map(({ unit, change }) => fill(one, { name: name(unit.name), change: points(change) }));
  const names =
    equal.length > mostShared
      ? fill(words.others, { names: named.join('; '), count: equal.length - mostShared })
      : joined(named);
  return [fill(sentence, { names })];
}

function changes(parts: readonly LeaderPart[], said: LeaderWords): string {
  const { table, before } = said;
  if (!table.compared) return words.notCompared;
  if (!table.sameBasis) return fill(words.otherBasis, { previousPeriod: before });
  const rose = parts.flatMap((part) => part.rose).sort((a, b) => b.change - a.change);
  const fell = parts.flatMap((part) => part.fell).sort((a, b) => a.change - b.change);
  const same = parts.reduce((all, part) => all + part.same, 0);
  const counts = [
    ...(rose.length > 0 ? [fill(words.rose, { count: rose.length })] : []),
    ...(fell.length > 0 ? [fill(words.fell, { count: fell.length })] : []),
    ...(same > 0 ? [fill(words.same, { count: same })] : []),
  ];
  if (counts.length === 0) return fill(words.noChanges, { previousPeriod: before });
  const most = [
    ...mostChanged(words.roseMost, words.roseOne, rose, said),
    ...mostChanged(words.fellMost, words.fellOne, fell, said),
  ];
  return fill(words.changes, {
    previousPeriod: before,
    parts: joined(counts),
    most: most.length === 0 ? '' : fill(words.most, { parts: joined(most) }),
  });
}

/** Units under its threshold in each indicator of the table that has one; most first. */
function weakCounts({ table }: Pick<LeaderWords, 'table'>): { readonly name: string; readonly count: number }[] {
  const units = table.cohorts.flatMap((cohort) => cohort.units);
  return table.indicators
    .flatMap((id) => {
      const indicator = indicatorOf(table.scheme, id);
      const count = units.filter(({ weak }) => weak.includes(id)).length;
      return indicator === undefined || count === 0 ? [] : [{ name: indicator.name, count }];
    })
    .sort((a, b) => b.count - a.count);
}

function attention(parts: readonly LeaderPart[], said: LeaderWords): string {
  const { table, score, points } = said;
  const { totalThreshold, bands } = table.scheme;
  const units = parts.flatMap((part) => part.scored);
  const underTotal = units.filter(({ weak }) => weak.includes('total')).length;
  const groups = weakCounts(said).slice(0, mostGroups);
  const judged =
    totalThreshold !== null ||
    table.indicators.some((id) => (indicatorOf(table.scheme, id)?.threshold ?? null) !== null);
  const weak = [
    ...(underTotal > 0 && totalThreshold !== null
      ? [fill(words.weakTotal, { count: underTotal, threshold: score(totalThreshold) })]
      : []),
    ...(groups.length > 0
      ? [fill(weakWords(table).groups, { groups: joined(groups.map((group) => fill(words.weakGroup, group))) })]
      : []),
  ];
  const fragile = new Set(parts.flatMap(({ nearGrade }) => nearGrade.map(({ unit }) => unit))).size;
  const margin = points(gradeMargin);
  return fill(words.sentence, {
    parts: [
      ...(weak.length > 0 ? weak : [judged ? weakWords(table).none : words.noThresholds]),
      ...(units.length === 0 || bands.length < 2
        ? []
        : [fragile === 0 ? fill(words.fragileNone, { margin }) : fill(words.fragileSome, { count: fragile, margin })]),
    ].join('; '),
  });
}

/** Three sentences: how it stands, what has changed, what to look at. Each cohort has its own part of the first. */
export function leaderSentences(
  parts: readonly LeaderPart[],
  said: LeaderWords,
): readonly [standing: string, changes: string, attention: string] {
  return [
    `${whole(said)}${perPart(parts, (part) => standing(part, said))}`,
    changes(parts, said),
    capital(attention(parts, said)),
  ];
}
