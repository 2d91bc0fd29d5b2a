import { comparedSheetName } from './build-input';
import type { Choices } from './port';

/** What stands at a name: nothing, a sheet of ours, or one that is not to be touched. */
export type AtName<Own> =
  { readonly kind: 'free' } | { readonly kind: 'ours'; readonly own: Own } | { readonly kind: 'others' };

/** Where a sheet goes: a free name, or the sheet of ours that bears it. */
export interface Place<Own> {
  readonly name: string;
  readonly existing: Own | null;
}

/** Which of our sheets may not be replaced. */
export interface PlaceRules {
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

/** The first of the names that is free or borne by a sheet of ours that may be replaced. */
export function choosePlace<Own>(
  names: Generator<string, never>,
  at: (name: string) => AtName<Own>,
  { sources, onExisting }: PlaceRules,
): Place<Own> {
  for (;;) {
    const name = names.next().value;
    const found = at(name);
    if (found.kind === 'free') return { name, existing: null };
    const replaceable =
      onExisting !== 'beside' && !sources.some((source) => source.toLowerCase() === name.toLowerCase());
    if (found.kind === 'ours' && replaceable) return { name, existing: found.own };
  }
}

/** The sheets that a build with these choices reads. */
export function sourcesOf(choices: Choices): string[] {
  return [choices.rawSheet, comparedSheetName(choices)].filter((name) => name !== null);
}
