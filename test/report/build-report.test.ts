import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planAppendix } from '../../src/appendix/plan-appendix';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { buildReport } from '../../src/report/build-report';
import { placeholdersOf } from '../../src/report/document-plan';
import { documentText } from '../../src/report/document-text';
import { defaultReportSettings } from '../../src/report/report-settings';
import type { ReportSettings } from '../../src/report/report-settings';
import type { LeagueTable } from '../../src/core/table/league-table';
import { phuTanSettings, phuTanTable, sheetOf, tableOf } from './phu-tan';

function textOfReport(table: LeagueTable, settings: ReportSettings = phuTanSettings): string {
  return documentText(buildReport(table, sheetOf(table), settings));
}

const manyUnits = Array.from({ length: 170 }, (_, index) => ({
  name: `Xã số ${index + 1}`,
  total: 60 + index / 10,
  previous: 70,
  values: { transparency: index < 33 ? 10 + index : 100, timeliness: index },
}));

describe('the report of Phú Tân (865/BC-VP)', () => {
  const text = textOfReport(phuTanTable());

  test('gives total, rank in the district above, grade and change of the whole', () => {
    expect(text).toContain(
      'Toàn huyện đạt 86.59/100 điểm, xếp hạng 01/11 huyện, thị xã, thành phố, xếp loại “TỐT”. So với Tháng 4 (80.53 điểm), kết quả tăng 6.06 điểm.',
    );
  });

  test('counts the units of each grade, names best and worst, largest rise and fall', () => {
    expect(text).toContain(
      'Trong 18 đơn vị được xếp loại có 15 đơn vị loại TỐT, 02 đơn vị loại KHÁ và 01 đơn vị loại TRUNG BÌNH.',
    );
    expect(text).toContain('Điểm cao nhất: Phú Hùng (89.21 điểm); thấp nhất: Phú Long (55.87 điểm).');
    expect(text).toContain('So với Tháng 4: 11 đơn vị tăng điểm, 06 đơn vị giảm điểm và 01 đơn vị giữ nguyên điểm.');
    expect(text).toContain('Tăng nhiều nhất là Phú Hùng (tăng 11.83 điểm, từ 77.38 lên 89.21).');
    expect(text).toContain('Giảm nhiều nhất là Phú Long (giảm 26.42 điểm, từ 82.29 xuống 55.87).');
  });

  test('lists under each indicator exactly the units that the real report lists, worst first', () => {
    expect(text).toContain(
      'Chỉ số Công khai, minh bạch: 05 đơn vị dưới 70% (xếp từ thấp lên, thấp nhất 29.4%) gồm Phú Long, Bình Thạnh Đông, Hòa Lạc, Chợ Vàm và Long Hòa.',
    );
    expect(text).toContain('Chỉ số Tiến độ giải quyết thủ tục hành chính: 01 đơn vị dưới 70% là Phú Long (41.67%).');
    expect(text).toContain('Chỉ số Dịch vụ công trực tuyến: 01 đơn vị dưới 70% là Phú Thọ (39%).');
    expect(text).toContain('Không có đơn vị nào dưới ngưỡng ở chỉ số: Thanh toán trực tuyến và Số hóa hồ sơ.');
    expect(text).toContain('Chỉ số Chứng thực bản sao điện tử: cả 18 đơn vị đều đạt 0%.');
    expect(text.match(/- Chỉ số /gu)).toHaveLength(5);
  });

  test('asks each responsible body, points by the Vietnamese alphabet, to report seven days after the closing date', () => {
    expect(text).toContain(
      '\nb) Phòng Văn hóa và Thông tin: Chủ trì, phối hợp với Phú Long, Bình Thạnh Đông, Hòa Lạc, Chợ Vàm và Long Hòa ',
    );
    expect(text).toContain('\nd) Bộ phận Một cửa huyện:\n');
    expect(text).toContain('\nđ) Phòng Tư pháp: ');
    expect(text.match(/hết ngày 13\/5\/2024/gu)).toHaveLength(4);
  });

  test('leaves three places open: number, date and signer', () => {
    const table = phuTanTable();
    expect(placeholdersOf(buildReport(table, sheetOf(table), phuTanSettings))).toEqual([
      'số văn bản',
      'ngày ban hành',
      'họ và tên người ký',
    ]);
    const filled = { ...phuTanSettings, number: '5', issuedOn: '2024-05-06', signerName: 'Giáp Minh Triết' };
    expect(placeholdersOf(buildReport(table, sheetOf(table), filled))).toEqual([]);
    const text = textOfReport(table, filled);
    expect(text).toContain('Số: 05/BC-VP\nPhú Tân, ngày 06 tháng 5 năm 2024');
    expect(text).toContain(
      '(Kèm theo Báo cáo số 05/BC-VP ngày 06 tháng 5 năm 2024 của Văn phòng HĐND và UBND huyện Phú Tân)',
    );
  });

  test('carries the appendix with the columns of the workbook', () => {
    expect(text).toContain('\n18\tPHÚ LONG\t55.87\tTB\t82.29\t-26.42\t29.4\t41.67\t100\t100\t82\t0\t0\n');
    expect(text).toContain('STT\tĐƠN VỊ\tĐIỂM TỔNG HỢP\t\t\t\tCÔNG KHAI, MINH BẠCH (%)\t');
  });

  test('prints optional columns as the workbook shows them: signs, triangles, whole ranks', () => {
    const settings: Settings = {
      ...defaultSettings,
      ranks: ['total'],
      movement: true,
      changeStyle: 'coloured',
      ownUnit: 'Phú Thọ',
    };
    const text = documentText(
      buildReport(phuTanTable(), planAppendix(phuTanTable(), settings), { ...phuTanSettings, decimalMark: ',' }),
    );
    expect(text).toContain('\n9\tPHÚ THỌ\t86,01\t9\tTỐT\t80,21\t+5,80\t▲6\t');
    expect(text).toContain('\tPHÚ LONG\t55,87\t18\tTB\t82,29\t-26,42\t▼11\t');
    expect(text).toContain('\tCHỢ VÀM\t81,78\t13\tTỐT\t80,76\t+1,02\t=\t');
    expect(text).toContain('\tPHÚ LÂM\t81,09\t14\tTỐT\t81,09\t0,00\t▼2\t');
  });

  test('has three headings in bold that stay with what follows, and ends with the period', () => {
    const table = phuTanTable();
    const paragraphs = buildReport(table, sheetOf(table), phuTanSettings).blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block] : [],
    );
    const kept = paragraphs.filter(({ keepWithNext }) => keepWithNext);
    const headings = kept.slice(0, 3).map(({ runs }) => runs);
    // The signature never stands alone on a page: the last request and the conclusion go with it.
    expect(kept.slice(3)).toEqual(paragraphs.slice(-2));
    expect(headings).toEqual(
      ['1. Kết quả chung', '2. Kết quả theo từng chỉ số', '3. Đề nghị'].map((heading) => [
        { text: heading, bold: true },
      ]),
    );
    expect(text).toContain(
      '\nTrên đây là báo cáo kết quả thực hiện Bộ chỉ số phục vụ người dân, doanh nghiệp Tháng 5 - Tuần 01./.\n',
    );
  });

  test('leaves the period open where the sheet names none, and says no closing date that is unknown', () => {
    const table = { ...phuTanTable(), period: null, previousPeriod: null, closedOn: null };
    const plan = buildReport(table, sheetOf(table), phuTanSettings);
    expect(placeholdersOf(plan).filter((place) => place === 'kỳ báo cáo')).toHaveLength(3);
    expect(documentText(plan)).toContain('doanh nghiệp [kỳ báo cáo] như sau:');
    expect(documentText(plan)).toContain('So với kỳ trước: 11 đơn vị tăng điểm');
  });

  test('writes decimal commas where the office wants them', () => {
    const text = textOfReport(phuTanTable(), { ...phuTanSettings, decimalMark: ',' });
    expect(text).toContain('86,59/100');
    expect(text).toContain('(41,67%)');
    expect(text).toContain('\t-26,42\t29,4\t');
    expect(text).not.toMatch(/\d\.\d\d?(?![\d/])/u);
  });
});

describe('an office that has set nothing', () => {
  const table = phuTanTable();
  const plan = buildReport(table, sheetOf(table), defaultReportSettings);

  test('gets open places, never the names of another office', () => {
    const [report = ''] = documentText(plan).split('\nPhụ lục 1\n');
    expect(report).not.toMatch(/phú tân|an giang/iu);
    expect(placeholdersOf(plan)).toEqual([
      'tên cơ quan chủ quản',
      'tên cơ quan ban hành',
      'số văn bản',
      'ký hiệu',
      'địa danh',
      'ngày ban hành',
      'tên cơ quan ban hành',
      'cơ quan, bộ phận chủ trì',
      'thời hạn báo cáo',
      'nơi nhận',
      'chức vụ người ký',
      'họ và tên người ký',
    ]);
  });

  test('and no word of a rank that nobody gave', () => {
    expect(documentText(plan)).not.toContain('xếp hạng');
  });
});

describe('what the data does not say is not said', () => {
  test('no compared period: nothing of rise, fell or before', () => {
    const table = tableOf(
      [
        { name: 'A', total: 90, previous: 80 },
        { name: 'B', total: 70, previous: 75 },
      ],
      { compared: false, summary: { name: 'TOÀN XÃ', total: 80, previous: 70 } },
    );
    expect(textOfReport(table)).not.toMatch(/tăng|giảm|so với|Tháng 4|kỳ trước/iu);
  });

  test('totals of another scheme: the report says why there is no comparison', () => {
    const text = textOfReport(
      tableOf(
        [
          { name: 'A', total: 90, previous: 80 },
          { name: 'B', total: 70, previous: 75 },
        ],
        { otherScheme: true },
      ),
    );
    expect(text).toContain('Không so sánh với Tháng 4 vì hai kỳ không cùng cơ sở tính.');
    expect(text).not.toMatch(/tăng \d|giảm \d|tăng điểm|giảm điểm/u);
  });

  test('no row of the whole: no sentence on the whole', () => {
    expect(textOfReport(tableOf([{ name: 'A' }]))).not.toContain('/100');
  });

  test('no closing date: the time to report is left to fill in', () => {
    const table = tableOf([{ name: 'A', values: { timeliness: 5 } }], { closedOn: null });
    const plan = buildReport(table, sheetOf(table), phuTanSettings);
    expect(placeholdersOf(plan)).toContain('thời hạn báo cáo');
    expect(documentText(plan)).not.toContain('chốt ngày');
  });

  test('figures taken before the period is over are called provisional', () => {
    const table = tableOf([{ name: 'A' }]);
    const provisional = textOfReport({ ...table, provisional: true });
    expect(provisional).toContain('(số liệu tạm tính, chốt ngày 06/5/2024)');
    expect(provisional).toContain('(Quyết định số 766/QĐ-TTg) Tháng 5 - Tuần 01 (tạm tính)\n');
    expect(textOfReport(table)).toContain('(số liệu chốt ngày 06/5/2024)');
  });

  test('everything in order and nothing to ask: no empty part, the numbers close up', () => {
    const text = textOfReport(tableOf([{ name: 'A' }, { name: 'B' }]), { ...phuTanSettings, standingRequests: [] });
    expect(text).toContain(
      '2. Kết quả theo từng chỉ số\n\n- Không có đơn vị nào dưới ngưỡng ở chỉ số: Công khai, minh bạch; ',
    );
    expect(text).not.toContain('Đề nghị');
    expect(text).not.toContain('3. ');
  });
});

describe('a province of 170 communes', () => {
  const text = textOfReport(tableOf(manyUnits));

  test('long lists are cut after ten names and point to the appendix', () => {
    expect(text).toContain(
      'Chỉ số Công khai, minh bạch: 33 đơn vị dưới 70% (xếp từ thấp lên, thấp nhất 10%) gồm Xã số 1, Xã số 2, Xã số 3, Xã số 4, Xã số 5, Xã số 6, Xã số 7, Xã số 8, Xã số 9, Xã số 10 và 23 đơn vị khác (xem Phụ lục 1).',
    );
  });

  test('a body is pointed to the list that stands above, not given it again', () => {
    expect(text).toContain('Chủ trì, phối hợp với 33 đơn vị dưới ngưỡng (gạch chân tại Phụ lục 1) tìm nguyên nhân');
  });

  test('no paragraph grows with the number of units', () => {
    const [report = ''] = text.split('\nPhụ lục 1\n');
    for (const line of report.split('\n')) expect(line.length).toBeLessThan(600);
  });

  test('the appendix still has every unit', () => {
    for (const { name } of manyUnits) expect(text).toContain(`\t${name}\t`);
  });
});

test('departments and communes ranked apart are reported apart', () => {
  const text = textOfReport(
    tableOf(
      [
        { name: 'SỞ NỘI VỤ', kind: 'department', total: 91 },
        { name: 'SỞ Y TẾ', kind: 'department', total: 82 },
        { name: 'AYUN PA', total: 60 },
        { name: 'AYUN', total: 75 },
      ],
      { cohorts: true },
    ),
  );
  expect(text).toContain(
    'Khối sở, ban, ngành:\n\nTrong 02 đơn vị được xếp loại có 01 đơn vị loại XUẤT SẮC và 01 đơn vị loại TỐT. Điểm cao nhất: Sở Nội vụ (91 điểm); thấp nhất: Sở Y tế (82 điểm).',
  );
  expect(text).toContain(
    'Khối xã, phường, đặc khu:\n\nTrong 02 đơn vị được xếp loại có 01 đơn vị loại KHÁ và 01 đơn vị loại TRUNG BÌNH. Điểm cao nhất: Ayun (75 điểm); thấp nhất: Ayun Pa (60 điểm).',
  );
});

test('Kính gửi: one body on its line, several below each other, and “Như trên” among the recipients', () => {
  const table = tableOf([{ name: 'A' }]);
  expect(textOfReport(table, { ...phuTanSettings, addressees: ['UBND tỉnh'] })).toContain('Kính gửi: UBND tỉnh\n');
  const text = textOfReport(table, { ...phuTanSettings, addressees: ['UBND tỉnh', 'Sở Nội vụ'] });
  expect(text).toContain('Kính gửi:\n- UBND tỉnh;\n- Sở Nội vụ.\n');
  expect(text).toContain('Nơi nhận:\n- Như trên;\n');
  expect(textOfReport(table)).not.toMatch(/Kính gửi|Như trên/u);
});

test('legal bases end with semicolons, the last with a full stop, however they were typed', () => {
  const text = textOfReport(tableOf([{ name: 'A' }]), {
    ...phuTanSettings,
    legalBasis: ['Căn cứ một.', 'Căn cứ hai;', 'Căn cứ ba'],
  });
  expect(text).toContain('Căn cứ một;\n\nCăn cứ hai;\n\nCăn cứ ba.\n');
});

test('whatever a name holds, no control character and no direction mark reaches the document', () => {
  const names = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(names, (given) => {
      const units = given.map((name, index) => ({ name, total: index * 30, values: { timeliness: index } }));
      expect(textOfReport(tableOf(units))).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF\u202E]|\p{Cs}/u); // eslint-disable-line no-control-regex -- they are what is looked for
    }),
    { numRuns: 20 },
  );
});
