import type { Language } from '../../../catalogue';
import type { GradeBand } from '../../../core/scheme';
import { typedUnitKey, unitKey } from '../../../core/names/unit-name';
import { answerOwnWhatIf, ownRows } from '../../../pipeline/answer-own-what-if';
import { type AnswerBlock, answerWhatIf } from '../../../pipeline/answer-what-if';
import type { Wish } from '../../../pipeline/shown-wish';
import type { ReadTable } from '../../../pipeline/build-appendix';
import { countedRows } from '../../../pipeline/counted-rows';
import { type Outcome, done, failed } from './outcome';

/** What was read of the sheet in question. */
type Figures = NonNullable<ReadTable['read']>;

/** A sentence that names some of many names this many. */
const named = 3;

/** What the person asked: `--what-if` and `--to`, as they were typed. */
export interface Question {
  readonly unit: string;
  readonly to: string;
}

/** A unit that may be asked about, and what is answered to a wish of its; null where the wish can't be one. */
export interface Asked {
  readonly unit: { readonly name: string; readonly code: string | null };
  /** How many it is ranked among. */
  readonly among: number;
  readonly answerTo: (wish: Wish) => { readonly known: boolean; readonly blocks: readonly AnswerBlock[] } | null;
}

/** The units of a table that can be asked about: those with counts, or those of the office's own scheme that computes totals; null where nothing tells what a total is made of. */
export function askedUnits(
  { table, counted, countsScheme, ownCounted }: Figures,
  language: Language,
): readonly Asked[] | null {
  if (countsScheme !== null && counted !== null)
    return countedRows(table, counted).map((row) => ({
      unit: row.unit,
      among: row.cohort.units.length,
      answerTo: (wish) => answerWhatIf(countsScheme, row, row.unit.counts, wish, language, '.'),
    }));
  const rows = ownRows(table, ownCounted);
  if (rows.length === 0) return null;
  return rows.map((row) => ({
    unit: row.row,
    among: row.cohort.units.length,
    answerTo: (wish) => answerOwnWhatIf(table, row, row.row.values, wish, language, '.'),
  }));
}

/** By the whole name, by code or by the bare name; where that is of several, by the name with its type. */
function findRow(rows: readonly Asked[], wanted: string): Outcome<Asked> {
  const exact = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  const [whole, ...more] = rows.filter(({ unit: { name } }) => exact(name) === exact(wanted));
  if (whole !== undefined && more.length === 0) return done(whole);
  const alike = rows.filter(({ unit: { name, code } }) => code === wanted.trim() || unitKey(name) === unitKey(wanted));
  const typed = alike.filter(({ unit: { name } }) => typedUnitKey(name) === typedUnitKey(wanted));
  const found = alike.length > 1 && typed.length === 1 ? typed : alike;
  const [row] = found;
  if (row === undefined) return failed('what-if-unknown', { unit: wanted });
  if (found.length === 1) return done(row);
  const names = found.slice(0, named).map(({ unit: { name, code } }) => (code === null ? name : `${name} (${code})`));
  return failed('what-if-ambiguous', { unit: wanted, count: found.length, names: names.join('; ') });
}

/** A whole number is a rank, one before “điểm” is a total, anything else the label of a grade. */
function wishOf(to: string, bands: readonly GradeBand[]): Wish | null {
  const text = to.normalize('NFC').trim();
  if (/^\d+$/u.test(text)) return { kind: 'rank', rank: Number(text) };
  const points = /^(?<number>\d+(?:[.,]\d+)?)\s*điểm$/iu.exec(text)?.groups?.['number']?.replace(',', '.');
  if (points !== undefined) return { kind: 'total', floor: Number(points) };
  const wanted = text.toUpperCase();
  const band = bands.find(({ label, fullLabel }) =>
    [label, fullLabel].some((known) => known.normalize('NFC').toUpperCase() === wanted),
  );
  return band === undefined ? null : { kind: 'grade', label: band.label };
}

/** What would bring one unit to a goal, in lines. `known` is false where the unit has no total. */
export function whatIfLines(
  asked: readonly Asked[],
  bands: readonly GradeBand[],
  { unit: wanted, to }: Question,
): Outcome<{ readonly known: boolean; readonly lines: readonly string[] }> {
  const found = findRow(asked, wanted);
  if (!found.ok) return found;
  const wish = wishOf(to, bands);
  const answer = wish === null ? null : found.value.answerTo(wish);
  if (answer === null)
    return failed('what-if-goal', {
      goal: to,
      grades: bands.map(({ label }) => label).join(', '),
      last: found.value.among,
    });
  return done({
    known: answer.known,
    lines: answer.blocks.flatMap(({ text, items }) => [text, ...items.map((item) => `  - ${item}`)]),
  });
}
