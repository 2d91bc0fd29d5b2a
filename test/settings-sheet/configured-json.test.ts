import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSettings } from '../../src/core/settings/settings-json';
import { readReportSettings } from '../../src/report/read-report-settings';
import { configuredJson } from '../../src/settings-sheet/configured-json';
import { defaultConfigured } from '../../src/settings-sheet/configured';
import { anyConfigured } from './any-configured';

it('settings written as JSON come back as the same settings', () => {
  fc.assert(
    fc.property(anyConfigured, (now) => {
      const parsed = parseSettings(JSON.stringify(configuredJson(now)));
      if (!('settings' in parsed)) throw new Error(JSON.stringify(parsed.problems));
      expect(readReportSettings(parsed.report)).toEqual({ settings: now.report });
      expect(parsed.settings).toEqual(now.settings);
    }),
    { numRuns: 100 },
  );
});

it('the default settings are nothing to write', () => {
  expect(configuredJson(defaultConfigured)).toEqual({});
});
