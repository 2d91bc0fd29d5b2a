import { expect, it } from 'vitest';
import { defaultReportSettings } from '../../src/report/report-settings';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { draftNotices } from '../../src/pipeline/papers/draft-notices';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from './shipped-examples';
import { pageText } from '../report/page-text';

function noticeOf(unit: string): string {
  const { read } = buildAppendix(
    inputBy(schemeOfText(exampleText('chuyen-doi-so.json')), gridOfCsv(exampleText('chuyen-doi-so.csv'))),
  );
  if (read === null) throw new Error('no table');
  const { pages } = draftNotices(read, defaultReportSettings, null);
  return pages.map((page) => pageText(page)).find((text) => text.includes(`Đơn vị: ${unit}`)) ?? '';
}

it('the notice says what a unit could gain by the office’s own set: to the next grade and to the unit before it', () => {
  const text = noticeOf('UBND xã Bình Mỹ');
  // Online dossiers are a half of a pillar of 60: 13.4 % more are 4.02 points of the 4 that are missing.
  expect(text).toContain(
    'Đổi ít chỉ số nhất để đạt loại TRUNG BÌNH: Hồ sơ trực tuyến: từ 45 lên 58.4% (đổi 1 chỉ số, thành 50.02 điểm).',
  );
  // 46.7 % more are 14.01 points, where the unit before it is 14 ahead.
  expect(text).toContain(
    'Đổi ít chỉ số nhất để bằng đơn vị xếp ngay trên: Hồ sơ trực tuyến: từ 45 lên 91.7% (đổi 1 chỉ số, thành 60.01 điểm).',
  );
});
