import { catalogue, fill } from '../../catalogue';
import { round, subtract } from '../../core/decimal';
import type { LeagueTable } from '../../core/league-table';
import { countsPortal2026 } from '../../core/scheme/counts-portal-2026';
import { indicatorsOf } from '../../core/scheme/counts-schemes';
import { typedUnitKey, unitKey, unitKind } from '../../core/unit-name';
import { printedScore } from '../../report/printed';
import type { CountedUnit } from '../../scoring/counts-reading';
import type { Goal } from '../../scoring/goal';
import type { Step } from '../../scoring/step';
import { fixedFor, whatIf } from '../../scoring/what-if';
import { type Outcome, done, failed } from './outcome';

const words = catalogue('vi').scoring;
const indicators = new Map(indicatorsOf(countsPortal2026).map((indicator) => [indicator.code, indicator]));
/** A sentence that names some of many names this many. */
const named = 3;

/** What the person asked: `--what-if` and `--to`, as they were typed. */
export interface Question {
  readonly unit: string;
  readonly to: string;
}

/** By code or name; where the bare name is that of several, by the name with its type. */
function findUnit(units: readonly CountedUnit[], wanted: string): Outcome<CountedUnit> {
  const alike = units.filter(({ name, code }) => code === wanted.trim() || unitKey(name) === unitKey(wanted));
  const typed = alike.filter(({ name }) => typedUnitKey(name) === typedUnitKey(wanted));
  const found = alike.length > 1 && typed.length === 1 ? typed : alike;
  const [unit] = found;
  if (unit === undefined) return failed('what-if-unknown', { unit: wanted });
  if (found.length === 1) return done(unit);
  const names = found.slice(0, named).map(({ name, code }) => (code === null ? name : `${name} (${code})`));
  return failed('what-if-ambiguous', { unit: wanted, count: found.length, names: names.join('; ') });
}

/** A whole number is a rank, one before “điểm” is a total, anything else the label of a grade. */
function goalOf(to: string, others: readonly (number | null)[], table: LeagueTable): { readonly goal: Goal; readonly shown: string } | null {
  const text = to.normalize('NFC').trim();
  if (/^\d+$/u.test(text)) {
    const rank = Number(text);
    return rank >= 1 && rank <= others.length + 1 ? { goal: { kind: 'rank', rank, others }, shown: fill(words['whatIf.goal-rank'], { rank }) } : null;
  }
  const points = /^(?<number>\d+(?:[.,]\d+)?)\s*điểm$/iu.exec(text)?.groups?.['number']?.replace(',', '.');
  if (points !== undefined) return { goal: { kind: 'total', floor: Number(points) }, shown: fill(words['whatIf.goal-total'], { total: points }) };
  const wanted = text.toUpperCase();
  const band = table.scheme.bands.find(({ label, fullLabel }) => [label, fullLabel].some((known) => known.normalize('NFC').toUpperCase() === wanted));
  return band === undefined ? null : { goal: { kind: 'grade', label: band.label }, shown: band.fullLabel };
}

const nameOf = (code: string): string => indicators.get(code)?.name.vi ?? code;
const actionOf = ({ code, add }: Step): string => fill(indicators.get(code)?.action.vi ?? code, { count: add });

/**
 * What would bring one unit of a sheet of counts to a goal, in sentences: each indicator alone, the mix with the fewest things, and what can't be.
 * `known` is false where the unit’s counts give no total. A rank is among the units that it is ranked against, by the totals that the table has.
 */
export function whatIfLines(table: LeagueTable, counted: readonly CountedUnit[], { unit: wanted, to }: Question): Outcome<{ readonly known: boolean; readonly lines: readonly string[] }> {
  const ranked = table.cohorts.flatMap((cohort) => cohort.units.map((row) => ({ row, cohort })));
  const rowOf = ({ name, code }: CountedUnit): (typeof ranked)[number] | undefined => ranked.find(({ row }) => row.name === name && row.code === code);
  const found = findUnit(counted.filter((unit) => rowOf(unit) !== undefined), wanted);
  if (!found.ok) return found;
  const unit = found.value;
  const own = rowOf(unit);
  const others = (own?.cohort.units ?? []).filter((row) => row !== own?.row).map(({ total }) => total);
  const asked = goalOf(to, others, table);
  const failure = failed('what-if-goal', { goal: to, grades: table.scheme.bands.map(({ label }) => label).join(', '), last: others.length + 1 });
  if (asked === null) return failure;

  const { name } = unit;
  const goal = asked.shown;
  const answer = whatIf({ ...countsPortal2026, bands: table.scheme.bands }, unit.counts, asked.goal, fixedFor(countsPortal2026, unitKind(name)));
  const limits = 'floor' in answer ? [answer.floor] : [];
  const points = (value: number): string => printedScore(value, '.', limits);
  switch (answer.status) {
    case 'unknown-goal':
      return failure;
    case 'no-total': {
      const missing = [...new Set(answer.problems.map(({ indicator }) => nameOf(indicator)))];
      const which = { count: missing.length, names: missing.slice(0, named).join('; ') };
      return done({ known: false, lines: [fill(words['whatIf.no-total'], { name }), fill(words['whatIf.missing-counts'], which)] });
    }
    case 'reached':
      return done({ known: true, lines: [...published(answer.total), fill(words['whatIf.reached'], { name, goal, total: points(answer.total) })] });
    case 'open':
  }

  const { floor, total, alone, cheapest, best } = answer;
  const single = alone.flatMap(({ step, total: reached }) => (step === null ? [] : [`  - ${fill(words['whatIf.step'], { action: actionOf(step), total: points(reached) })}`]));
  const mix = cheapest === null
    ? [fill(words['whatIf.impossible'], { goal, best: points(best) })]
    : [fill(words['whatIf.cheapest'], { size: cheapest.size, total: points(cheapest.total) }), ...cheapest.steps.map((step) => `  - ${actionOf(step)}`)];
  const impossible = alone.flatMap((one) =>
    one.step === null ? [`  - ${fill(words[`whatIf.${one.obstacle}`], { goal, indicator: nameOf(one.code), total: points(one.total) })}`] : []);
  return done({
    known: true,
    lines: [
      fill(words['whatIf.title'], { name, goal }), ...published(total), fill(words['whatIf.need'], { total: points(total), floor: points(floor), missing: points(subtract(floor, total)) }),
      ...(single.length === 0 ? [] : [words['whatIf.alone'], ...single]), ...mix,
      ...(impossible.length === 0 ? [] : [words['whatIf.obstacles'], ...impossible]), words['whatIf.assumptions'],
    ],
  });

  /** The published total is what the table ranks by; where the counts give another, the person must know which one this reckons with. */
  function published(computed: number): readonly string[] {
    const given = own?.row.total ?? null;
    if (given === null || round(given, 2) === round(computed, 2)) return [];
    return [fill(words['whatIf.published'], { published: points(given), total: points(computed) })];
  }
}
