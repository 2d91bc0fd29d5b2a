import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { gridOf } from '../intake/grid-of';

const head = 'STT | ĐƠN VỊ | ĐIỂM TỔNG HỢP';

it.each([
  ['Phú Thạnh', ['Phú Thành'], 'near-name', "Phú Thành ('T8'!B3)"],
  ['Phú Tân', ['Xã Phú Tân', 'Phường Phú Tân'], 'unit-unclear', "Xã Phú Tân, Phường Phú Tân ('T8'!B3, 'T8'!B4)"],
])('a name near to one of before names its own cell and that of before: %s', (name, before, code, place) => {
  const { findings } = buildAppendix({
    raw: gridOf(`THÁNG 9/2026\n${head}\n1 | Long Hòa | 90\n2 | ${name} | 80`),
    previous: gridOf(`THÁNG 8/2026\n${head}\n${before.map((each, at) => `${at + 1} | ${each} | 70`).join('\n')}`, {
      sheet: 'T8',
    }),
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  const near = findings.find((finding) => finding.code === code);
  expect(near?.cell).toBe('B4');
  expect(`${String(near?.params['other'])}${String(near?.params['place'])}`).toBe(place);
});
