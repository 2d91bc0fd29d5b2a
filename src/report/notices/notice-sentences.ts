import { isBetterLess } from '../../core/scheme';
import { isExplained } from '../../core/scheme/own-total';
import { fill } from '../../catalogue/fill';
import { notices as words } from '../../catalogue/vi/notices';
import { round, subtract, sum } from '../../core/decimal';
import { joinParts } from '../../core/text/join-parts';
import { nameInText } from '../../core/names/name-in-text';
import { deadlineRun } from '../deadline';
import { parseDay } from '../day';
import { fillLine, type Line, run } from '../run';
import { indicatorsIn } from '../indicators-in';
import { type NoticedUnit, pointsText, previousName, totalText, valueText } from './noticed-unit';
import type { Way } from './unit-facts';

/** More than this does not fit on the page beside everything else. */
const mostRequests = 4;

function headed(heading: string, text: string): Line {
  return [run(heading, { bold: true }), run(text)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Its rank in each cluster that it is in; nothing where it is in none. */
export function clusterLines({ table, unit }: NoticedUnit): Line[] {
  const said = table.clusterings.flatMap((clustering, index) => {
    const place = unit.clusters[index];
    if (!place) return [];
    const { cluster, rank, of } = place;
    const sentence = rank === null ? words.clusterUnranked : words.clusterRank;
    return [fill(sentence, { clustering, cluster, rank: rank ?? '', count: of })];
  });
  return said.length === 0 ? [] : [headed(words.clusters, `${said.join('; ')}.`)];
}

function weakLine(noticed: NoticedUnit): Line {
  const { table, unit } = noticed;
  const { totalThreshold } = table.scheme;
  const total =
    unit.weak.includes('total') && unit.total !== null && totalThreshold !== null
      ? [
          fill(words.weakTotal, {
            total: totalText(unit.total, noticed),
            threshold: totalText(totalThreshold, noticed),
          }),
        ]
      : [];
  const groups = indicatorsIn(table).flatMap((indicator) => {
    const value = unit.values[indicator.id] ?? null;
    if (!unit.weak.includes(indicator.id) || value === null || indicator.threshold === null) return [];
    return [
      fill(words.weakOne, {
        name: indicator.name,
        value: valueText(value, indicator, noticed),
        threshold: valueText(indicator.threshold, indicator, noticed),
      }),
    ];
  });
  const all = [...total, ...groups];
  const less = indicatorsIn(table).some(isBetterLess);
  return all.length === 0
    ? [run(less ? words.weakNoneEither : words.weakNone)]
    : headed(less ? words.weakEither : words.weak, `${all.join('; ')}.`);
}

function greatestLine(noticed: NoticedUnit): Line[] {
  const { facts, table } = noticed;
  if (facts.greatest.length === 0) return [];
  const [heading, one] = isExplained(table.scheme) ? [words.lost, words.lostOne] : [words.missing, words.missingOne];
  const named = facts.greatest.map(({ name, value }) => fill(one, { name, value: pointsText(value, noticed) }));
  return [headed(heading, `${named.join('; ')}.`)];
}

function gradeGap(noticed: NoticedUnit, total: number): string {
  const { bands } = noticed.table.scheme;
  const own = bands.findIndex(({ floor }) => total >= floor);
  const next = bands[own - 1];
  if (next === undefined) return fill(words.gapTop, { grade: bands[own]?.fullLabel ?? '' });
  return fill(words.gapGrade, {
    points: pointsText(subtract(next.floor, total), noticed),
    grade: next.fullLabel,
    floor: totalText(next.floor, noticed),
  });
}

function rankGap(noticed: NoticedUnit, total: number): string {
  const others = noticed.cohort.units.filter((other) => other !== noticed.unit);
  const above = others.filter((other) => other.total !== null && other.total > total).pop();
  if (above !== undefined && above.total !== null)
    return fill(words.gapRank, {
      points: pointsText(subtract(above.total, total), noticed),
      name: nameInText(above.name),
      rank: above.rank ?? '',
      total: totalText(above.total, noticed),
    });
  const shared = others.filter((other) => other.total === total).length;
  if (shared > 0) return fill(words.gapFirstShared, { count: shared });
  const below = others.find((other) => other.total !== null && other.total < total);
  return below === undefined || below.total === null
    ? words.gapFirst
    : fill(words.gapFirstAlone, { points: pointsText(subtract(total, below.total), noticed) });
}

function gapLine(noticed: NoticedUnit): Line {
  const { total } = noticed.unit;
  if (total === null) return [run(words.noTotal)];
  return headed(words.gap, `${gradeGap(noticed, total)}; ${rankGap(noticed, total)}.`);
}

function wayLine(
  [ofWork, ofOwn]: readonly [string, string],
  way: Way | null,
  noticed: NoticedUnit,
  mostSteps: number,
): Line[] {
  if (way === null) return [];
  const total = totalText(way.total, noticed);
  const ofFigures = way.of === 'indicators';
  const heading = fill(ofFigures ? ofOwn : ofWork, { grade: nextGrade(noticed) });
  if (way.size === null)
    return [headed(heading, fill(ofFigures ? words.wayOwnImpossible : words.wayImpossible, { total }))];
  const shown = way.steps.slice(0, way.steps.length > mostSteps ? mostSteps - 1 : mostSteps);
  const more = way.steps.length - shown.length;
  const steps = [
    ...shown,
    ...(more > 0 ? [fill(ofFigures ? words.wayOwnMore : words.wayMore, { count: more })] : []),
  ].join('; ');
  return [headed(heading, fill(ofFigures ? words.wayOwn : words.way, { steps, size: way.size, total }))];
}

function nextGrade({ table, unit }: NoticedUnit): string {
  const { bands } = table.scheme;
  const own = bands.findIndex(({ floor }) => (unit.total ?? 0) >= floor);
  return bands[own - 1]?.fullLabel ?? '';
}

/** What is asked of the unit for what it is under in, and by when; to keep on where it is under in nothing. */
function requestLines(noticed: NoticedUnit): Line[] {
  const { table, unit, settings } = noticed;
  const asked = indicatorsIn(table).flatMap(({ id }) => {
    const recommendation = unit.weak.includes(id) ? settings.recommendations[id] : undefined;
    return recommendation && recommendation.forUnits !== '' ? [recommendation] : [];
  });
  if (asked.length === 0) return unit.weak.length === 0 && unit.total !== null ? [[run(words.keep)]] : [];
  const days = asked.map(({ deadlineDays }) => deadlineDays).filter((day) => day !== null);
  const deadline = deadlineRun(
    days.length === asked.length ? Math.min(...days) : null,
    table.closedOn === null ? null : parseDay(table.closedOn),
  );
  const sentences = asked.slice(0, mostRequests).map(({ forUnits }) => forUnits.replace(/^Đề nghị\s+/u, ''));
  return [
    [
      ...headed(words.requests, `${sentences.map((one, index) => (index === 0 ? one : capital(one))).join(' ')} `),
      ...fillLine(words.deadline, { deadline: [deadline] }),
    ],
  ];
}

/**
 * What the figures mean for the unit, one paragraph each.
 *
 * @param mostSteps - Kinds of things to do that a way names; how many more there are is said.
 */
export function noticeSentences(noticed: NoticedUnit, mostSteps: number): Line[] {
  const { facts } = noticed;
  return [
    weakLine(noticed),
    ...greatestLine(noticed),
    gapLine(noticed),
    ...wayLine([words.wayGrade, words.wayOwnGrade], facts.toGrade, noticed, mostSteps),
    ...wayLine([words.wayRank, words.wayOwnRank], facts.toRank, noticed, mostSteps),
    ...requestLines(noticed),
  ];
}

/** Groups that should add up to the total and do not; nothing where one of them is not published. */
function sumNote(noticed: NoticedUnit): string[] {
  const { table, unit } = noticed;
  const indicators = indicatorsIn(table);
  const values = indicators.flatMap(({ id }) => unit.values[id] ?? []);
  if (!table.scheme.additive || unit.total === null || values.length < table.scheme.indicators.length) return [];
  const added = sum(values);
  return round(added, 2) === round(unit.total, 2)
    ? []
    : [fill(words.noteSum, { total: totalText(unit.total, noticed), sum: totalText(added, noticed) })];
}

/** What a reader has to know of the figures; nothing of it is hidden. */
export function noticeNotes(noticed: NoticedUnit): string[] {
  const { table, unit, facts } = noticed;
  const missing = indicatorsIn(table)
    .filter(({ id }) => (unit.values[id] ?? null) === null)
    .map(({ name }) => name);
  const previousPeriod = previousName(table);
  return [
    ...(table.provisional ? [words.noteProvisional] : []),
    ...(missing.length > 0 ? [fill(words.noteMissing, { names: joinParts(missing, words.and) })] : []),
    ...(table.compared && !table.sameBasis ? [fill(words.noteBasis, { previousPeriod })] : []),
    ...(table.compared && table.sameBasis && unit.total !== null && unit.change === null
      ? [fill(words.noteChange, { previousPeriod })]
      : []),
    ...sumNote(noticed),
    ...facts.notes,
  ];
}
