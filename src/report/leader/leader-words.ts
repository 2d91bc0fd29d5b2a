import { leader as words } from '../../catalogue/vi/leader';
import { fill } from '../../catalogue/fill';
import type { LeagueTable } from '../../core/table/league-table';
import { nameInText } from '../../core/names/name-in-text';
import { printedScore } from '../printed';
import type { DecimalMark } from '../printed';
import { plainText } from '../run';
import type { LeaderPart } from './leader-view';

/** How the leader's page prints its figures and names. */
export interface LeaderWords {
  readonly table: LeagueTable;
  readonly mark: DecimalMark;
  /** Never rounded across the floor of a grade. */
  readonly score: (value: number) => string;
  /** A difference of totals without its sign; what is not 0 is never printed as 0. */
  readonly points: (value: number) => string;
  /** A difference of totals with its sign. */
  readonly signed: (value: number) => string;
  readonly name: (name: string) => string;
  /** The compared period in the middle of a sentence. */
  readonly before: string;
}

/** Cut between words where there is one to cut at. */
export function shortened(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const kept = letters.slice(0, most - 1).join('');
  return `${letters[most - 1] === ' ' ? kept : kept.replace(/(?<=\S.*)\s+\S*$/u, '')}${words.cut}`;
}

/** `longestName`: letters of a name; longer ones are cut, since one name must not push the page over. */
export function leaderWords(table: LeagueTable, mark: DecimalMark, longestName: number): LeaderWords {
  const floors = table.scheme.bands.map(({ floor }) => floor);
  const points = (value: number): string => printedScore(Math.abs(value), mark, [0]);
  return {
    table,
    mark,
    score: (value) => printedScore(value, mark, floors),
    points,
    signed: (value) =>
      value === 0 ? points(0) : fill(value > 0 ? words.plus : words.minus, { change: points(value) }),
    name: (name) => shortened(plainText(nameInText(name)), longestName),
    before: plainText(table.previousPeriod?.label ?? words.previousPeriod),
  };
}

/** Name of a cohort; empty where all units are ranked together. */
export function partName({ id }: Pick<LeaderPart, 'id'>): string {
  return id === 'all' ? '' : id === 'department' ? words.departments : words.communes;
}

/** A grade written out. */
export function gradeName(grade: string | null, { scheme }: LeagueTable): string {
  return scheme.bands.find(({ label }) => label === grade)?.fullLabel ?? grade ?? '';
}

/** At the head of a sentence or a cell. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
