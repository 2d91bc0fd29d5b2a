import type { LeagueJson, UnitJson } from '../../src/pipeline/league-json';
import type { Wanted, WantedUnit } from './cases';

function tidy(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Without marks of footnotes and lists: whether they are kept in a name is free. */
function loose(name: string): string {
  return tidy(name)
    .toLowerCase()
    .replace(/^(?:[-–—*•+]+ ?)+/u, '')
    .replace(/(?:\s*(?:\*+|\(\*+\)|[([]\d+[)\]]|[¹²³⁰-⁹]+|[.,;:]))+$/u, '')
    .trim();
}

const romans: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** What a period says, whatever its spelling: “Tháng 9 năm 2026” is “Tháng 09/2026”. */
function periodParts(text: string | null | undefined): string {
  const plain = (text ?? '').normalize('NFC').toLowerCase();
  const take = (pattern: RegExp): string | undefined => pattern.exec(plain)?.[1];
  const quarter = take(/quý\s*(iv|i{1,3}|\d)/u);
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['week', take(/tuần\s*(?:thứ\s*)?(\d+)/u)],
    ['month', take(/tháng\s*(\d+)/u)],
    ['quarter', quarter === undefined ? undefined : (romans[quarter] ?? quarter)],
    ['year', take(/(20\d\d)/u)],
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${Number(value)}`])).join(', ');
}

function isNear(got: number | null | undefined, want: number, tolerance: number): boolean {
  return typeof got === 'number' && Math.abs(got - want) <= tolerance + 1e-9;
}

function figuresDiffer(
  wanted: Readonly<Record<string, number | null>>,
  got: object | undefined,
  tolerance: number,
): readonly string[] {
  const have = new Map(Object.entries(got ?? {}) as [string, number | null][]);
  return Object.entries(wanted).flatMap(([id, want]) => {
    const value = have.get(id) ?? null;
    const same = want === null ? value === null : isNear(value, want, tolerance);
    return same ? [] : [`${id} is ${String(value)}, expected ${String(want)}`];
  });
}

function unitDiffers(want: WantedUnit, got: UnitJson, tolerance: number): readonly string[] {
  const figures = (['total', 'previous', 'change'] as const).flatMap((field) => {
    const wanted = want[field];
    return wanted === undefined ? [] : figuresDiffer({ [field]: wanted }, got, 0.005);
  });
  const words = (['grade', 'rank', 'cohort'] as const).flatMap((field) =>
    want[field] === undefined || got[field] === want[field]
      ? []
      : [`${field} is ${String(got[field])}, expected ${String(want[field])}`],
  );
  const about = new Set(['total', 'grade', ...Object.keys(want.values ?? {})]);
  const weakOf = (ids: readonly string[]): string =>
    ids
      .filter((id) => about.has(id))
      .sort()
      .join();
  const weak =
    want.weak === undefined || weakOf(got.weak) === weakOf(want.weak)
      ? []
      : [`weak is ${weakOf(got.weak)}, expected ${weakOf(want.weak)}`];
  const values = [
    ...figuresDiffer(want.values ?? {}, got.values, tolerance),
    ...figuresDiffer(want.ranks ?? {}, got.ranks, tolerance),
  ];
  return [...figures, ...words, ...values, ...weak].map((said) => `${want.name}: ${said}`);
}

function unitsDiffer(wanted: readonly WantedUnit[], json: LeagueJson, tolerance: number): readonly string[] {
  const left = [...json.units];
  const take = (test: (unit: UnitJson) => boolean): UnitJson | undefined => {
    const place = left.findIndex(test);
    return place < 0 ? undefined : left.splice(place, 1)[0];
  };
  const exact = wanted.map((want) => take(({ name }) => tidy(name) === tidy(want.name)));
  const pairs = wanted.map((want, index) => exact[index] ?? take(({ name }) => loose(name) === loose(want.name)));
  const found = wanted.flatMap((want, index) => {
    const got = pairs[index];
    return got ? unitDiffers(want, got, tolerance) : [`${want.name} is missing`];
  });
  return [...found, ...left.map(({ name }) => `${name} is no unit`)];
}

function summaryDiffers(
  { name, values, ...rest }: NonNullable<Wanted['summary']>,
  { summary }: LeagueJson,
): readonly string[] {
  const named =
    typeof name !== 'string' || loose(summary?.name ?? '') === loose(name)
      ? []
      : [`summary is ${summary?.name ?? 'none'}`];
  const have = new Map<string, unknown>(Object.entries(summary ?? {}));
  const fields = Object.entries(rest).flatMap(([field, want]) => {
    const got = have.get(field);
    const same = typeof want === 'number' ? isNear(got as number | null, want, 0.005) : got === want;
    return same ? [] : [`summary’s ${field} is ${String(got)}, expected ${String(want)}`];
  });
  const groups =
    values === undefined ? [] : figuresDiffer(values as Record<string, number | null>, summary?.values, 0.005);
  return [...named, ...fields, ...groups];
}

/** In what a table differs from what is wanted; nothing where it does not. */
export function differences(wanted: Wanted, json: LeagueJson): readonly string[] {
  const tolerance = wanted.tolerance ?? 0.005;
  const periods = (['period', 'previousPeriod'] as const).flatMap((field) =>
    !(field in wanted) || periodParts(json[field]) === periodParts(wanted[field])
      ? []
      : [`${field} is ${String(json[field])}, expected ${String(wanted[field])}`],
  );
  const closed =
    wanted.closedOn === undefined || json.closedOn === wanted.closedOn
      ? []
      : [`closedOn is ${String(json.closedOn)}, expected ${String(wanted.closedOn)}`];
  const names = (wanted.order ?? []).map(loose);
  const order = json.units.map(({ name }) => loose(name)).filter((name) => names.includes(name));
  return [
    ...(wanted.units ? unitsDiffer(wanted.units, json, tolerance) : []),
    ...(names.length === 0 || order.join('|') === names.join('|') ? [] : [`order is ${order.join(', ')}`]),
    ...periods,
    ...closed,
    ...(wanted.summary ? summaryDiffers(wanted.summary, json) : []),
  ];
}
