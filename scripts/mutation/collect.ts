import { expect } from 'vitest';

/** One test: where it stands, all of its titles, and what it does. */
export interface CollectedTest {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

/** As vitest spreads them: a row that is an array gives the arguments, anything else is the only one. */
const argumentsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

/**
 * What stands for `vitest` in a bundle of tests: the few of its functions that the tests of the pure folders use, and the tests that they have named so far.
 * A function that is missing here throws as soon as a test file asks for it.
 */
export function collector(): {
  readonly vitest: object;
  readonly tests: readonly CollectedTest[];
  readonly inFile: (file: string, load: () => void) => void;
} {
  const tests: CollectedTest[] = [];
  let file = '';
  let titles: readonly string[] = [];
  const add = (title: string, run: () => unknown): void => {
    const name = [...titles, title].join(' ');
    tests.push({ id: `${file}#${tests.length}#${name}`, file, name, run });
  };
  const describe = (title: string, body: () => void): void => {
    const outer = titles;
    titles = [...outer, title];
    body();
    titles = outer;
  };
  const each =
    (rows: readonly unknown[]) =>
    (title: string, run: (...values: readonly unknown[]) => unknown): void => {
      for (const row of rows) add(title, () => run(...argumentsOf(row)));
    };
  const it = Object.assign(add, { each });
  return {
    vitest: { describe, expect, it, test: it },
    tests,
    inFile: (path, load) => {
      file = path;
      load();
    },
  };
}
