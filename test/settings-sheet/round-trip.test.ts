import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bands766 } from '../../src/core/scheme/bands-766';
import { type Configured, defaultConfigured } from '../../src/settings-sheet/configured';
import { planSettingsSheet } from '../../src/settings-sheet/plan-settings-sheet';
import { readSettingsSheet } from '../../src/settings-sheet/read-settings-sheet';
import { anyConfigured } from './any-configured';
import { gridOfPlan } from './grid-of-plan';

function readBack(now: Configured): Configured {
  const { settings, report, findings } = readSettingsSheet(gridOfPlan(planSettingsSheet(now)));
  expect(findings).toEqual([]);
  return { settings, report };
}

it('the sheet with the default settings reads as the default settings', () => {
  expect(readBack(defaultConfigured)).toEqual(defaultConfigured);
});

it('whatever an office has chosen stands on the sheet, and comes back from it', () => {
  fc.assert(
    fc.property(anyConfigured, (now) => {
      expect(readBack(now)).toEqual(now);
    }),
    { numRuns: 80 },
  );
});

it('the grades of the scheme are no choice: they come back as none', () => {
  const spelled = { ...defaultConfigured, settings: { ...defaultConfigured.settings, bands: bands766 } };
  expect(readBack(spelled).settings.bands).toBeNull();
});
