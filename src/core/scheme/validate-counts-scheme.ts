import { decimals, sum } from '../decimal';
import type { GradeBand } from './types';
import type { CountedIndicator, CountsScheme } from './counts-types';
import { indicatorsOf } from './counts-schemes';

/** What is wrong with a scheme; the catalogue has a sentence for each (`scheme.<code>`), filled with `params`. */
export interface SchemeProblem {
  readonly code:
    | 'maxima-not-100'
    | 'group-max'
    | 'group-empty'
    | 'group-twice'
    | 'code-twice'
    | 'bad-max'
    | 'bad-target'
    | 'bad-when-nothing'
    | 'no-counts'
    | 'action-without-count'
    | 'no-bands'
    | 'band-floor'
    | 'band-label'
    | 'band-order'
    | 'band-gap'
    | 'bad-tolerance';
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Everything that is wrong with a scheme, each problem naming its place; empty where it can be used. To be asked of every scheme that an office has
 * adapted: {@link pointsOf} takes a scheme as it is.
 */
export function validateCountsScheme(scheme: CountsScheme): readonly SchemeProblem[] {
  return [
    ...groupProblems(scheme),
    ...indicatorsOf(scheme).flatMap(indicatorProblems),
    ...repeated(indicatorsOf(scheme).map(({ code }) => code)).map((code): SchemeProblem => ({
      code: 'code-twice',
      params: { code },
    })),
    ...bandProblems(scheme.bands),
    ...(scheme.tolerance >= 0 && scheme.tolerance < 1
      ? []
      : [{ code: 'bad-tolerance' as const, params: { value: scheme.tolerance } }]),
  ];
}

function groupProblems({ groups }: CountsScheme): SchemeProblem[] {
  const problems = repeated(groups.map(({ id }) => id)).map((id): SchemeProblem => ({
    code: 'group-twice',
    params: { group: id },
  }));
  for (const group of groups) {
    const parts = sumOfFinite(group.parts.map(({ max }) => max));
    if (group.parts.length === 0) problems.push({ code: 'group-empty', params: { group: group.name.vi } });
    else if (parts !== group.max)
      problems.push({ code: 'group-max', params: { group: group.name.vi, max: group.max, sum: parts } });
  }
  const total = sumOfFinite(groups.map(({ max }) => max));
  if (total !== 100) problems.push({ code: 'maxima-not-100', params: { sum: total } });
  return problems;
}

function indicatorProblems({
  code,
  max,
  form,
  whenNothing,
  action,
  numerator,
  denominator,
}: CountedIndicator): SchemeProblem[] {
  const problems: SchemeProblem[] = [];
  if (!(max > 0 && max <= 100 && hasTwoDecimals(max))) problems.push({ code: 'bad-max', params: { code, value: max } });
  if (form.kind === 'proportionalToTarget' && !(form.target > 0 && form.target <= 1 && hasTwoDecimals(form.target)))
    problems.push({ code: 'bad-target', params: { code, value: form.target } });
  if (whenNothing !== null && !(whenNothing >= 0 && whenNothing <= max && hasTwoDecimals(whenNothing))) {
    problems.push({ code: 'bad-when-nothing', params: { code, value: whenNothing, max } });
  }
  if (form.kind !== 'givenRatio' && (numerator.length === 0 || denominator.length === 0))
    problems.push({ code: 'no-counts', params: { code } });
  if (![action.vi, action.en].every((sentence) => sentence.includes('{count}')))
    problems.push({ code: 'action-without-count', params: { code } });
  return problems;
}

/** Bands cover 0 to 100 without gaps when their floors fall and the last of them is 0. */
function bandProblems(bands: readonly GradeBand[]): SchemeProblem[] {
  const last = bands[bands.length - 1];
  if (last === undefined) return [{ code: 'no-bands', params: {} }];
  const problems = repeated(bands.map(({ label }) => label.trim())).map((label): SchemeProblem => ({
    code: 'band-label',
    params: { label },
  }));
  bands.forEach(({ label, floor }, index) => {
    const above = bands[index - 1];
    if (label.trim() === '') problems.push({ code: 'band-label', params: { label } });
    if (!(floor >= 0 && floor <= 100)) problems.push({ code: 'band-floor', params: { label, floor } });
    if (above !== undefined && !(floor < above.floor))
      problems.push({ code: 'band-order', params: { label, floor, above: above.label, aboveFloor: above.floor } });
  });
  if (last.floor !== 0) problems.push({ code: 'band-gap', params: { label: last.label, floor: last.floor } });
  return problems;
}

function hasTwoDecimals(value: number): boolean {
  return decimals(value) <= 2;
}

function repeated<T extends string>(names: readonly T[]): T[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function sumOfFinite(values: readonly number[]): number {
  return sum(values.filter((value) => Number.isFinite(value)));
}
