import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import type { SchemeForm } from '../core/scheme/scheme-schema';
import type { CountedHeadings, GradeBand, Indicator, Step } from '../core/scheme/types';
import { parseScore } from '../intake/parse-score';
import { readList, shownList } from './list-cell';
import { meaningOf } from './words';

/*
 * How one cell shows what has several parts: a measure, a direction, steps, grades. Each pair is inverse.
 */

function numberIn(text: string): number | null {
  const score = parseScore(text.trim());
  return score.kind === 'number' ? score.value : null;
}

/** “điểm”, “%”, “số”, or the name of what is counted. */
export function shownUnit({ unit, unitName }: Indicator): string {
  if (unit === 'points') return words.unitPoints;
  return unit === 'percent' ? words.unitPercent : (unitName ?? words.unitNumber);
}

/** The measure that {@link shownUnit} shows. */
export function unitIn(text: string): Pick<SchemeForm['indicators'][number], 'unit' | 'unitName'> {
  if (text === '' || meaningOf(text, ['unitPoints']) !== undefined) return { unit: 'points' };
  if (meaningOf(text, ['unitPercent']) !== undefined || text === '%') return { unit: 'percent' };
  return meaningOf(text, ['unitNumber']) === undefined ? { unit: 'number', unitName: text } : { unit: 'number' };
}

/** Words of a direction, in the order in which they are offered. */
export const directionWords = ['directionMore', 'directionLess', 'directionBonus', 'directionPenalty'] as const;

/** Which way an indicator counts. */
export function shownDirection({ direction, adds }: Indicator): string {
  if (adds !== undefined) return words[adds === 'bonus' ? 'directionBonus' : 'directionPenalty'];
  return words[direction === 'less' ? 'directionLess' : 'directionMore'];
}

/** What {@link shownDirection} shows; null: no such word. */
export function directionIn(text: string): Pick<SchemeForm['indicators'][number], 'direction' | 'adds'> | null {
  if (text === '') return {};
  switch (meaningOf(text, directionWords)) {
    case 'directionMore':
      return {};
    case 'directionLess':
      return { direction: 'less' };
    case 'directionBonus':
      return { adds: 'bonus' };
    case 'directionPenalty':
      return { adds: 'penalty' };
    default:
      return null;
  }
}

/** “0 = 20; 1 = 10”: from which value on how many points. */
export function shownSteps(steps: readonly Step[] | undefined): string | null {
  return steps === undefined ? null : shownList(steps.map(({ from, points }) => `${from} = ${points}`));
}

/** What {@link shownSteps} shows; null: it is none. */
export function stepsIn(text: string): Step[] | null {
  const steps = readList(text).map((part) => part.split('=').map(numberIn));
  const whole = steps.flatMap(([from = null, points = null, ...more]) =>
    from === null || points === null || more.length > 0 ? [] : [{ from, points }],
  );
  return whole.length === steps.length && whole.length > 0 ? whole : null;
}

/** “Một phần; DVC một phần + Toàn trình”: headings that are added up, each with its other names. */
export function shownHeadings(headings: CountedHeadings): string {
  return headings.map((names) => (shownList(names) ?? '').replace(/ \+ /gu, ' \\+ ')).join(' + ');
}

/** The headings that {@link shownHeadings} shows. */
export function headingsIn(text: string): string[][] {
  return text === '' ? [] : text.split(' + ').map((part) => [...readList(part.replace(/ \\\+ /gu, ' + '))]);
}

/** “TỐT = 80; TB / TRUNG BÌNH = 50”: the least total of each grade. */
export function shownBands(bands: readonly GradeBand[]): string | null {
  return shownList(
    bands.map(({ label, fullLabel, floor }) => `${label}${fullLabel === label ? '' : ` / ${fullLabel}`} = ${floor}`),
  );
}

const bandForm = /^(?<label>.*?)(?: \/ (?<full>.*))? = ?(?<floor>[\d.,]+) ?(?<percent>%?)$/u;

/** What {@link shownBands} shows, floors in points or all in percent of the scale; null: it is none. */
export function bandsIn(text: string): Pick<SchemeForm, 'bands' | 'bandsIn'> | null {
  const parts = readList(text).map((part) => bandForm.exec(part)?.groups);
  const bands = parts.flatMap((part) => {
    const floor = numberIn(part?.['floor'] ?? '');
    const label = part?.['label']?.trim() ?? '';
    return floor === null || label === '' ? [] : [{ label, fullLabel: part?.['full']?.trim() ?? label, floor }];
  });
  const inPercent = parts.filter((part) => part?.['percent'] === '%').length;
  if (bands.length === 0 || bands.length < parts.length || (inPercent !== 0 && inPercent !== parts.length)) return null;
  return { bands, ...(inPercent > 0 && { bandsIn: 'percent' as const }) };
}
