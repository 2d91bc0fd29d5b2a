import { parsePeriod } from '../core/periods/find-period';
import { shortPeriod } from '../core/periods/short-period';
import { comparedSheetName } from './compared-sheet-name';
import { isAnotherPeriod, type MadeOf } from './made-of';
import type { Choices } from './port';

/** What stands at a name: nothing, a sheet of ours, or one that is not to be touched. */
export type AtName<Own> =
  | { readonly kind: 'free' }
  /** `of`: null where its mark does not say. */
  | { readonly kind: 'ours'; readonly own: Own; readonly of: MadeOf | null }
  | { readonly kind: 'others' };

/** Where a sheet goes: a free name, or the sheet of ours that bears it. */
export interface Place<Own> {
  readonly name: string;
  readonly existing: Own | null;
}

/** What is to be placed, and which of our sheets may not be replaced by it. */
export interface PlaceRules {
  /** What the new sheet is made of: it takes the place of no sheet of another period. */
  readonly of: MadeOf | null;
  /** Names of the sheets that the build reads: never replaced, even where they are ours, for they are all there is of their period. */
  readonly sources: readonly string[];
  /** `beside`: no sheet of ours is replaced. */
  readonly onExisting: 'replace' | 'beside' | null;
}

/** The names in their order: “Phụ lục 1”, “Phụ lục 1 (2)”, “Phụ lục 1 (3)” …; at most `longest` characters, as the host has it; never ends. */
export function* namesLike(wished: string, longest: number): Generator<string, never> {
  yield wished.slice(0, longest).trimEnd();
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    yield `${wished.slice(0, longest - suffix.length).trimEnd()}${suffix}`;
  }
}

/** “Phụ lục 1 - Tháng 6-2026”: what a sheet is called where its name is taken by another period's. */
function nameWithPeriod(wished: string, of: MadeOf | null): string | null {
  const period = of?.period ? parsePeriod(of.period) : null;
  const short = period && shortPeriod(period);
  return short === null || wished.includes(short) ? null : `${wished} - ${short}`;
}

/**
 * The first of the names that is free or borne by a sheet of ours that may be replaced. Where a sheet of another period bears one, the period goes into the name.
 *
 * @param names - the names to try for a wish, in their order
 */
export function choosePlace<Own>(
  wished: string,
  names: (wish: string) => Generator<string, never>,
  at: (name: string) => AtName<Own>,
  { of, sources, onExisting }: PlaceRules,
): Place<Own> {
  let tried = names(wished);
  let withPeriod = nameWithPeriod(wished, of);
  for (;;) {
    const name = tried.next().value;
    const found = at(name);
    if (found.kind === 'free') return { name, existing: null };
    if (found.kind === 'others') continue;
    if (isAnotherPeriod(found.of, of)) {
      if (withPeriod !== null) tried = names(withPeriod);
      withPeriod = null;
      continue;
    }
    const isSource = sources.some((source) => source.toLowerCase() === name.toLowerCase());
    if (onExisting !== 'beside' && !isSource) return { name, existing: found.own };
  }
}

/** The sheets that a build with these choices reads. */
export function sourcesOf(choices: Choices): string[] {
  return [choices.rawSheet, comparedSheetName(choices)].filter((name) => name !== null);
}
