import { expect, test } from 'vitest';
import { planAppendix } from '../../src/appendix/plan-appendix';
import { defaultSettings } from '../../src/core/settings';
import { buildReport } from '../../src/report/build-report';
import { documentText } from '../../src/report/document-text';
import { messageText, mostLetters } from '../../src/report/message/message-text';
import { noTableFacts, type TableFacts } from '../../src/report/quality/table-facts';
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
