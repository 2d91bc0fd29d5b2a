import { vi } from 'vitest';
import type * as Build from '../../src/pipeline/build-appendix';
import { checkBuild } from '../invariants/check-build';

// Whatever a test is about: every appendix that is made on its way must be true of its raw sheet. Counts are checked by the tests of the scoring.
vi.mock('../../src/pipeline/build-appendix', async (original) => {
  const real = await original<typeof Build>();
  const inputs = new WeakMap<Build.ReadTable, Build.BuildInput>();
  const readTable: typeof Build.readTable = (input) => {
    const made = real.readTable(input);
    inputs.set(made, input);
    return made;
  };
  const appendixOf: typeof Build.appendixOf = (made, settings) => {
    const result = real.appendixOf(made, settings);
    const input = inputs.get(made);
    if (input && result.counted === null) checkBuild(input, result);
    return result;
  };
  const buildAppendix: typeof Build.buildAppendix = (input) => appendixOf(readTable(input), input.settings);
  return { ...real, readTable, appendixOf, buildAppendix };
});
