import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Folders under test whose tests know no host and no browser. */
const folders = [
  'core',
  'scoring',
  'intake',
  'appendix',
  'report',
  'history',
  'settings-sheet',
  'pipeline',
  'functions',
];

/** Those that a spreadsheet engine answers are slow: they are run for the folder that writes the formulas only. */
const slow = /\/(?:native|live)\//u;

/** A test that puts a module of its own in the place of another needs vitest's loader, which a bundle has not. */
const swapsModules = (file: string): boolean => readFileSync(file, 'utf8').includes('vi.mock(');

/** The later, the larger: the folder's own tests are the likeliest to notice a mutant. */
const lateness = (file: string, own: string): number =>
  slow.test(file) ? 2 : Number(!file.startsWith(`test/${own}/`));

/** Parts of paths, by which a run is kept to a few test files: what these alone notice is the least that all would. */
const only = (process.env['MUTATION_TESTS'] ?? '').split(',').filter((part) => part !== '');

/** The test files that are run for the mutants of a folder, in the order in which they are tried. */
export function testFiles(own: string): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(`test/${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `test/${folder}/${name}`),
    )
    .filter(
      (file) =>
        file.endsWith('.test.ts') &&
        (only.length === 0 || only.some((part) => file.includes(part))) &&
        (!slow.test(file) || file.startsWith(`test/${own}/`)) &&
        !swapsModules(file),
    )
    .sort()
    .sort((a, b) => lateness(a, own) - lateness(b, own));
}
