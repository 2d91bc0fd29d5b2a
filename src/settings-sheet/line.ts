import { parseDate, shownDay } from '../core/periods/date';
import type { FindingCode } from '../core/finding-codes';
import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { type Configured, defaultConfigured } from './configured';
import { isNone, meantText, shownText } from './literal';
import { type Word, meaningOf } from './words';

/** Name of a line: a word that has a note. */
export type LineId = { [Id in Word]: `${Id}Note` extends Word ? Id : never }[Word];

/** A line “Mục | Giá trị” of the sheet. */
export interface Line {
  readonly id: LineId;
  /** Choices of the cell; empty where anything may be written. */
  readonly choices: readonly string[];
  /** Several cells, one below the other, each under the same name. */
  readonly several: boolean;
  /** What its cells show: nothing where all is left to the default. */
  readonly show: (now: Configured) => readonly string[];
  /** The settings with these texts in them, at least one and none of them empty; or what is wrong. */
  readonly take: (texts: readonly string[], now: Configured) => Configured | FindingCode;
}

type Put<Value> = (now: Configured, value: Value) => Configured;

/** One text. Null: not known, an empty cell; the empty text: none, “(không)”, which needs no saying where it is the default. */
export function textLine(id: LineId, get: (now: Configured) => string | null, put: Put<string>): Line {
  return {
    id,
    choices: [],
    several: false,
    show: (now) => {
      const text = get(now);
      if (text === null || text === '') return text === get(defaultConfigured) ? [] : [words.none];
      return [shownText(text)];
    },
    take: ([text = ''], now) => put(now, isNone(text) ? '' : meantText(text)),
  };
}

/** A day: written day/month/year, kept as `YYYY-MM-DD`; null: not known. */
export function dayLine(id: LineId, get: (now: Configured) => string | null, put: Put<string>): Line {
  return {
    id,
    choices: [],
    several: false,
    show: (now) => [get(now)].flatMap((day) => (day === null ? [] : [shownDay(day)])),
    take: ([text = ''], now) => {
      const day = parseDate(text);
      return day === null ? 'config-day' : put(now, day);
    },
  };
}

/** A number, its decimal mark a point or a comma; null: not known. */
export function numberLine(
  id: LineId,
  [least, most]: readonly [least: number, most: number],
  get: (now: Configured) => number | null,
  put: Put<number>,
): Line {
  return {
    id,
    choices: [],
    several: false,
    show: (now) => [get(now)].flatMap((number) => (number === null ? [] : [String(number)])),
    take: ([text = ''], now) => {
      const number = /^\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : NaN;
      return number >= least && number <= most ? put(now, number) : 'config-positive';
    },
  };
}

/** Texts, a cell each. Null: not known; an empty list: none, which needs no saying where it is the default. */
export function listLine(
  id: LineId,
  get: (now: Configured) => readonly string[] | null,
  put: Put<readonly string[]>,
): Line {
  return {
    id,
    choices: [],
    several: true,
    show: (now) => {
      const texts = get(now);
      if (texts?.length === 0) return get(defaultConfigured)?.length === 0 ? [] : [words.none];
      return (texts ?? []).map(shownText);
    },
    take: (texts, now) => put(now, texts.filter((text) => !isNone(text)).map(meantText)),
  };
}

/** One of some values, each under a name. A name holds no comma, which parts the choices of a drop-down in Excel. */
export function choiceLine<Value>(
  id: LineId,
  choices: readonly (readonly [name: Word | { readonly own: string }, value: Value])[],
  get: (now: Configured) => Value,
  put: Put<Value>,
): Line {
  const nameOf = (name: Word | { readonly own: string }): string => (typeof name === 'string' ? words[name] : name.own);
  return {
    id,
    choices: choices.map(([name]) => nameOf(name)),
    several: false,
    show: (now) => choices.filter(([, value]) => value === get(now)).map(([name]) => nameOf(name)),
    take: ([text = ''], now) => {
      const chosen = choices.find(([name]) =>
        typeof name === 'string'
          ? meaningOf(text, [name]) !== undefined
          : name.own.toLowerCase() === text.normalize('NFC').toLowerCase(),
      );
      return chosen === undefined ? 'config-choice' : put(now, chosen[1]);
    },
  };
}
