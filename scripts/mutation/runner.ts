import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import fc from 'fast-check';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { bundle } from './bundle';
import { collector, type CollectedTest } from './collect';
import { testFiles } from './test-files';

/** What the mutated code looks at while it runs: Stryker's own names. */
interface Instruments {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: {
    readonly static: Record<string, number>;
    readonly perTest: Record<string, Record<string, number>>;
  };
}

/** Runs of a property for each mutant: fewer where the test gives a number, since those are the slow ones. */
const fewRuns = { slow: 3, other: 30 };
const shortProperties = {
  ...fc,
  assert: <T>(property: fc.IRawProperty<T>, choices?: fc.Parameters<T>) =>
    fc.assert(property, { ...choices, numRuns: choices?.numRuns === undefined ? fewRuns.other : fewRuns.slow }),
};

type Run = (load: (name: string) => unknown, exports: { load?: Readonly<Record<string, () => void>> }) => void;

const instruments: Instruments = {};
Object.assign(globalThis, { __stryker__: instruments });

/** The message of the first error, null where the test passes. */
async function failureOf({ run }: CollectedTest): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Runs the tests in the process of Stryker's worker. Its runner for vitest starts a worker of vitest's own for every mutant, which takes longer than the tests of most mutants;
 * here a mutant costs its tests, and one that acts while a module loads costs an evaluation of the bundle besides. Nothing is kept from one mutant to the next, since the pure
 * folders keep nothing between calls.
 */
export function bundleRunner(): TestRunner {
  const require = createRequire(join(process.cwd(), 'package.json'));
  let evaluate: Run = () => undefined;
  let tests: readonly CollectedTest[] = [];

  /** Loads everything anew. */
  const reload = (): void => {
    const { vitest, tests: collected, inFile } = collector();
    const exported: Parameters<Run>[1] = {};
    const stands: Readonly<Record<string, unknown>> = {
      vitest,
      'fast-check': { __esModule: true, ...shortProperties, default: shortProperties },
    };
    evaluate((name) => stands[name] ?? require(name), exported);
    for (const [file, load] of Object.entries(exported.load ?? {})) inFile(file, load);
    tests = collected;
  };

  const dryRun = async (): Promise<DryRunResult> => {
    instruments.mutantCoverage = { static: {}, perTest: {} };
    reload();
    const results: TestResult[] = [];
    for (const test of tests) {
      instruments.currentTestId = test.id;
      const start = performance.now();
      const failureMessage = await failureOf(test);
      const told = { id: test.id, name: test.name, fileName: test.file, timeSpentMs: performance.now() - start };
      results.push(
        failureMessage === null
          ? { ...told, status: TestStatus.Success }
          : { ...told, status: TestStatus.Failed, failureMessage },
      );
    }
    instruments.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: instruments.mutantCoverage };
  };

  const killed = (killedBy: readonly string[], failureMessage: string, nrOfTests: number): MutantRunResult => ({
    status: MutantRunStatus.Killed,
    killedBy: [...killedBy],
    failureMessage,
    nrOfTests,
  });

  const mutantRun = async ({
    activeMutant,
    mutantActivation,
    reloadEnvironment,
    testFilter,
    hitLimit,
  }: MutantRunOptions): Promise<MutantRunResult> => {
    const active = (): void => {
      Object.assign(instruments, {
        activeMutant: activeMutant.id,
        hitLimit,
        hitCount: hitLimit === undefined ? undefined : 0,
      });
    };
    instruments.activeMutant = undefined;
    if (mutantActivation === 'static') active();
    if (reloadEnvironment || tests.length === 0) {
      try {
        reload();
      } catch (error) {
        tests = [];
        return killed(['loading'], String(error), 0);
      }
    }
    active();
    const wanted = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    for (const test of tests) {
      if (wanted?.has(test.id) === false) continue;
      nrOfTests += 1;
      const failure = await failureOf(test);
      if (hitLimit !== undefined && (instruments.hitCount ?? 0) > hitLimit) return { status: MutantRunStatus.Timeout };
      if (failure !== null) return killed([test.id], failure, nrOfTests);
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  };

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: () => {
      evaluate = compileFunction(bundle(testFiles(process.env['MUTATED_FOLDER'] ?? 'core')), [
        'require',
        'exports',
      ]) as Run;
      return Promise.resolve();
    },
    dryRun,
    mutantRun,
  };
}

/** Stryker's way to find a runner in a plugin. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundle', factory: bundleRunner }];
