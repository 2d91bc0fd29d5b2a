import { expect, test } from 'vitest';
import { readReportSettings } from '../../src/report/read-report-settings';
import { defaultReportSettings } from '../../src/report/report-settings';
import { phuTanSettings } from './phu-tan';

test('what is left out stays as it is', () => {
  expect(readReportSettings({})).toEqual({ settings: defaultReportSettings });
});

test('every setting can be given as JSON', () => {
  const given: unknown = JSON.parse(JSON.stringify(phuTanSettings));
  expect(readReportSettings(given)).toEqual({ settings: phuTanSettings });
});

test('one part of a recommendation can be changed, or the recommendation left out', () => {
  const read = readReportSettings({ recommendations: { timeliness: { body: 'Phòng Nội vụ', deadlineDays: 10 }, reuse: null } });
  if (!('settings' in read)) throw new Error('not read');
  const { recommendations } = read.settings;
  expect(recommendations.timeliness).toEqual({ ...defaultReportSettings.recommendations.timeliness, body: 'Phòng Nội vụ', deadlineDays: 10 });
  expect(recommendations.reuse).toBeUndefined();
  expect(recommendations.transparency).toEqual(defaultReportSettings.recommendations.transparency);
});

test('every mistake is told with its place', () => {
  const read = readReportSettings({ place: 5, issuedOn: '2024-02-30', recipients: ['A', 3], decimalMark: ';', signer: 'x', recommendations: { timeliness: { deadlineDays: -1 } } });
  expect(read).toEqual({
    problems: [
      { code: 'text', place: 'place' },
      { code: 'day', place: 'issuedOn' },
      { code: 'number', place: 'recommendations.timeliness.deadlineDays' },
      { code: 'text', place: 'recipients[1]' },
      { code: 'choice', place: 'decimalMark' },
      { code: 'unknown-key', place: 'signer' },
    ],
  });
  expect(readReportSettings([])).toEqual({ problems: [{ code: 'object', place: '' }] });
  expect(readReportSettings(null)).toEqual({ problems: [{ code: 'object', place: '' }] });
});
