import { expect, test } from 'vitest';
import { madeUpSheet } from '../../scripts/papers/made-up-sheets';
import { planAppendix } from '../../src/appendix/plan-appendix';
import { defaultSettings } from '../../src/core/settings/settings';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { buildReport } from '../../src/report/build-report';
import { documentText } from '../../src/report/document-text';
import { messageText, mostLetters } from '../../src/report/message/message-text';
import { noTableFacts, type TableFacts } from '../../src/report/quality/table-facts';
import { figureNotes } from '../../src/report/quality/table-notes';
import { textOf } from '../../src/report/run';
import { phuTanSettings, phuTanTable, tableOf } from './phu-tan';

const reportOf = (table: ReturnType<typeof tableOf>, facts: TableFacts = noTableFacts): string =>
  documentText(buildReport(table, planAppendix(table, defaultSettings), phuTanSettings, facts));
const missing = tableOf([
  { name: 'PHÚ A', previous: 80, values: { digitization: null } },
  { name: 'PHÚ B', total: 70 },
]);

test('the report says before its conclusion what is missing, and what could not be compared', () => {
  expect(reportOf(missing)).toMatch(
    /Ghi chú số liệu: \(1\) 1 đơn vị không có điểm Tháng 4 để so sánh; \(2\) chưa có số liệu \(không phải 0\): Số hóa hồ sơ \(1 đơn vị\)\./u,
  );
});

test('the report says where there were few dossiers or none, and where points are not those of the counts', () => {
  const text = reportOf(phuTanTable(), {
    nothing: [{ name: 'Thanh toán trực tuyến', count: 2 }],
    few: [{ name: 'Dịch vụ công trực tuyến', count: 1 }],
    recomputed: 3,
  });
  expect(text).toContain(
    'Ghi chú số liệu: (1) không phát sinh hồ sơ nên không tính, hoặc tính theo điểm mặc định: Thanh toán trực tuyến (2 đơn vị); (2) ít hồ sơ (mẫu số từ 3 trở xuống) nên tỷ lệ dễ biến động: Dịch vụ công trực tuyến (1 đơn vị); (3) điểm công bố khác điểm tính lại từ số đếm ở 3 đơn vị.',
  );
});

test('an empty bonus is none, not an unknown figure; and where the office counts what is missing as 0, the note says 0', () => {
  const withBonus = {
    ...missing,
    scheme: {
      ...missing.scheme,
      indicators: missing.scheme.indicators.map((one) =>
        one.id === 'digitization' ? { ...one, adds: 'bonus' as const } : one,
      ),
    },
  };
  expect(figureNotes(withBonus, noTableFacts)).toEqual([]);
  expect(figureNotes({ ...missing, rules: { ...missing.rules, missingRule: 'zero' } }, noTableFacts)).toEqual([
    'chưa có số liệu, tính là 0 điểm: Số hóa hồ sơ (1 đơn vị)',
  ]);
});

test('where nothing is to be said of the figures, no paper says that something is', () => {
  expect(reportOf(phuTanTable())).not.toContain('Ghi chú');
  expect(messageText(phuTanTable(), '.')).not.toContain('hi chú');
});

test('the message ends with what is missing, or says where to read of it where it would be too long', () => {
  expect(messageText(missing, '.')).toMatch(
    /\n\nGhi chú số liệu: \(1\) chưa có số liệu \(không phải 0\): Số hóa hồ sơ \(1 đơn vị\)\.$/u,
  );
  const long = tableOf(
    Array.from({ length: 60 }, (_, index) => ({
      name: `XÃ CÓ TÊN GỌI RẤT DÀI TỪ LÂU ĐỜI ${index}`,
      total: 40 + index / 2,
      previous: 50,
      values: { digitization: null, timeliness: 60 },
    })),
  );
  const text = messageText(long, '.');
  expect(text.length).toBeLessThanOrEqual(mostLetters);
  expect(text).toMatch(/(?:Ghi chú số liệu: .*|Có ghi chú về số liệu: xem báo cáo\.)$/u);
});

test('the sheet says it under its table, and so does the appendix in Word, as a line and not as a row', () => {
  const { plan, table, read } = buildAppendix({
    raw: madeUpSheet(3, { month: 5, shift: 1 }),
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: '2026-05-20',
  });
  if (plan === null || table === null || read === null) throw new Error('nothing was built');
  const note = plan.values[plan.values.length - 1]?.[0];
  expect(note).toMatch(/^Ghi chú số liệu: \(1\) số liệu tạm tính, kỳ chưa kết thúc khi chốt/u);
  expect(plan.footRows).toBe(1);
  expect(plan.merges).toContainEqual({
    top: plan.values.length - 1,
    left: 0,
    bottom: plan.values.length - 1,
    right: plan.columnWidths.length - 1,
  });
  const appendix = buildReport(table, plan, phuTanSettings).blocks.find(({ kind }) => kind === 'appendix');
  if (appendix?.kind !== 'appendix') throw new Error('no appendix');
  expect(appendix.notes.map(textOf)).toEqual([note]);
  expect(appendix.rows).toHaveLength(2 + 1 + 3);
});

test('the sheet has nothing under its table where there is nothing to say', () => {
  const { plan } = buildAppendix({
    raw: madeUpSheet(3, { month: 5, shift: 1 }),
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  expect(plan?.footRows).toBeUndefined();
});

test('the sheet says to which report it belongs once that has a number, and the document does not say it twice', () => {
  const report = { ...phuTanSettings, number: '865', symbol: 'BC-VP', issuedOn: '2026-06-05' };
  const { plan, table } = buildAppendix({
    raw: madeUpSheet(3, { month: 5, shift: 1 }),
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
    report,
  });
  if (plan === null || table === null) throw new Error('nothing was built');
  const attached = /^\(Kèm theo Báo cáo số 865\/BC-VP ngày 05 tháng 6 năm 2026 của /u;
  expect(plan.values.filter(([text]) => attached.test(String(text)))).toHaveLength(1);
  const text = documentText(buildReport(table, plan, report));
  expect(text.split('\n').filter((line) => attached.test(line))).toHaveLength(1);
});
