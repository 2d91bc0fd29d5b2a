import { expect, test } from 'vitest';
import { fill } from '../../src/catalogue';
import { cli } from '../../src/catalogue/vi/cli';
import { readReportSettings } from '../../src/report/read-report-settings';
import { knownReportSettings } from '../../src/report/known-report-settings';
import { defaultReportSettings } from '../../src/report/report-settings';
import { phuTanSettings } from './phu-tan';

test('what is left out stays as it is', () => {
  expect(readReportSettings({})).toEqual({ settings: defaultReportSettings });
});

test('every setting can be given as JSON', () => {
  const { appendixLabel: ofTheSheet, ...ofTheReport } = phuTanSettings;
  expect(ofTheSheet).toBe('Phụ lục 1');
  const given: unknown = JSON.parse(JSON.stringify(ofTheReport));
  expect(readReportSettings(given)).toEqual({ settings: phuTanSettings });
});

test('nothing said, or something that cannot be read, leaves the form of the report', () => {
  expect(readReportSettings(undefined)).toEqual({ settings: defaultReportSettings });
  expect(knownReportSettings({ place: 5 })).toBe(defaultReportSettings);
  expect(knownReportSettings({ place: 'Phú Tân' })).toEqual({ ...defaultReportSettings, place: 'Phú Tân' });
  expect(readReportSettings({ issuedOn: '6/5/2024' })).toHaveProperty('problems');
});

test('a recommendation of an indicator that had none begins empty, without a time to report', () => {
  const read = readReportSettings(
    { recommendations: { timeliness: { body: 'Phòng Nội vụ' } } },
    { ...defaultReportSettings, recommendations: {} },
  );
  expect('settings' in read && read.settings.recommendations).toEqual({
    timeliness: { forUnits: '', body: 'Phòng Nội vụ', forBody: '', deadlineDays: null },
  });
});

test('one part of a recommendation can be changed, or the recommendation left out', () => {
  const read = readReportSettings({
    recommendations: { timeliness: { body: 'Phòng Nội vụ', deadlineDays: 10 }, reuse: null },
  });
  if (!('settings' in read)) throw new Error('not read');
  const { recommendations } = read.settings;
  expect(recommendations['timeliness']).toEqual({
    ...defaultReportSettings.recommendations['timeliness'],
    body: 'Phòng Nội vụ',
    deadlineDays: 10,
  });
  expect(recommendations['reuse']).toBeUndefined();
  expect(recommendations['transparency']).toEqual(defaultReportSettings.recommendations['transparency']);
});

test('every mistake is told in words with its place', () => {
  const said = (json: unknown): string[] => {
    const read = readReportSettings(json);
    return 'problems' in read ? read.problems.map(({ code, params }) => fill(cli[`settings-${code}`], params)) : [];
  };
  expect(
    said({
      place: 5,
      issuedOn: '2024-02-30',
      recipients: ['A', 3],
      decimalMark: ';',
      recommendations: { timeliness: { deadlineDays: -1 } },
    }),
  ).toEqual([
    'report.place: phải là chữ trong dấu nháy kép.',
    'report.issuedOn: ghi ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ 2025-07-01.',
    'report.recommendations.timeliness.deadlineDays: phải từ 0 đến 100.',
    'report.recipients[1]: phải là chữ trong dấu nháy kép.',
    'report.decimalMark: phải là một trong: . ,.',
  ]);
  expect(said({ signer: 'x' })).toEqual([
    expect.stringMatching(
      /^report\.signer: không có mục này\. Các mục dùng được: parentBody, issuingBody, .*, signerTitle, signerName, decimalMark, noticeForm, firstParagraph\.$/u,
    ),
  ]);
  for (const wrong of [[], null, 'x']) expect(said(wrong)).toEqual(['report: phải là một đối tượng { … }.']);
});
