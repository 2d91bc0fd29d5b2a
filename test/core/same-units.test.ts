import { describe, expect, it } from 'vitest';
import { sameUnits, type Matching } from '../../src/core/comparison/same-units';

type Unit = { readonly name: string; readonly code: null };

const unit = (name: string): Unit => ({ name, code: null });
const [a, b] = [unit('Xã A'), unit('Xã B')];

/** May compared with April 2024, by entries “old → new”. */
function matched(
  now: readonly Unit[],
  before: readonly string[],
  ...entries: readonly (readonly [from: string, to: string])[]
): Matching<Unit, Unit> {
  return sameUnits(
    { units: now, day: '2024-05-31' },
    { units: before.map(unit), day: '2024-04-30' },
    entries.map(([from, to]) => ({ from, to, on: null })),
  );
}

describe('a unit that took another in', () => {
  it('was merged from both, whether or not the register names it itself', () => {
    expect([...matched([a], ['Xã A', 'Xã B'], ['Xã B', 'Xã A']).mergedFrom.values()]).toEqual([['Xã B', 'Xã A']]);
    expect([...matched([a], ['Xã A', 'Xã B'], ['Xã A', 'Xã A'], ['Xã B', 'Xã A']).mergedFrom.values()]).toEqual([
      ['Xã A', 'Xã B'],
    ]);
  });
});

it('of two units of which one comes from a divided unit and from another besides, that one is merged, and the other divided', () => {
  const { mergedFrom, dividedFrom } = matched(
    [a, b],
    ['Xã X', 'Xã Y'],
    ['Xã X', 'Xã A'],
    ['Xã X', 'Xã B'],
    ['Xã Y', 'Xã B'],
  );
  expect([...mergedFrom]).toEqual([[b, ['Xã X', 'Xã Y']]]);
  expect([...dividedFrom]).toEqual([[a, 'Xã X']]);
});
