import type { Language } from '../../../catalogue';
import type { CountsScheme } from '../../../core/scheme/counts-types';
import type { GradeBand } from '../../../core/scheme';
import { typedUnitKey, unitKey } from '../../../core/unit-name';
import { answerWhatIf, type Wish } from '../../../pipeline/answer-what-if';
import type { CountedRow } from '../../../pipeline/counted-rows';
import { type Outcome, done, failed } from './outcome';

/** A sentence that names some of many names this many. */
const named = 3;

/** What the person asked: `--what-if` and `--to`, as they were typed. */
export interface Question {
  readonly unit: string;
  readonly to: string;
}

/** By the whole name, by code or by the bare name; where that is of several, by the name with its type. */
function findRow(rows: readonly CountedRow[], wanted: string): Outcome<CountedRow> {
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

/** What would bring one unit of a sheet of counts to a goal, in lines. `known` is false where the unit’s counts give no total. */
export function whatIfLines(
  scheme: CountsScheme,
  rows: readonly CountedRow[],
  { unit: wanted, to }: Question,
  language: Language,
): Outcome<{ readonly known: boolean; readonly lines: readonly string[] }> {
  const found = findRow(rows, wanted);
  if (!found.ok) return found;
  const row = found.value;
  const wish = wishOf(to, scheme.bands);
  const answer = wish === null ? null : answerWhatIf(scheme, row, row.unit.counts, wish, language, '.');
  if (answer === null)
    return failed('what-if-goal', {
      goal: to,
      grades: scheme.bands.map(({ label }) => label).join(', '),
      last: row.cohort.units.length,
    });
  return done({
    known: answer.known,
    lines: answer.blocks.flatMap(({ text, items }) => [text, ...items.map((item) => `  - ${item}`)]),
  });
}
