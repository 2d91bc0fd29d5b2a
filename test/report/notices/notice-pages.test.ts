import { describe, expect, test } from 'vitest';
import { noticePages } from '../../../src/report/notices/notice-pages';
import { noFacts, type UnitFacts } from '../../../src/report/notices/unit-facts';
import { heightOfPage, pageHeight } from '../../../src/report/pages/page-height';
import { pagePlaceholdersOf, type Page } from '../../../src/report/pages/pages-plan';
import type { LeagueTable } from '../../../src/core/table/league-table';
import type { ReportSettings } from '../../../src/report/report-settings';
import { defaultReportSettings } from '../../../src/report/report-settings';
import { type Figures, phuTanSettings, phuTanTable, tableOf } from '../phu-tan';
import { pageText } from '../page-text';

function pagesOf(table: LeagueTable, settings: ReportSettings = phuTanSettings, facts: UnitFacts = noFacts): string[] {
  return noticePages(table, settings, () => facts).pages.map(pageText);
}

function only(table: LeagueTable, facts: UnitFacts = noFacts): string {
  return pagesOf(table, phuTanSettings, facts)[0] ?? '';
}

describe('the pages of the report 865/BC-VP', () => {
  const pages = pagesOf(phuTanTable());
  const last = pages[17] ?? '';

  test('are one for each unit, in the order of the table', () => {
    expect(pages).toHaveLength(18);
    expect(pages.map((page) => /^Đơn vị: (.*)$/mu.exec(page)?.[1]).slice(0, 3)).toEqual([
      'Phú Hùng',
      'Phú Bình',
      'Tân Hòa',
    ]);
  });

  test('give rank of how many, total, grade, change, movement, and how many are lower', () => {
    expect(last).toContain(
      'Thứ hạng\tĐiểm tổng hợp\tXếp loại\tSo với Tháng 4\tLên, xuống bậc\tCao hơn\n18/18\t55.87\tTRUNG BÌNH\t-26.42\txuống 11 (từ hạng 7)\t0% đơn vị khác',
    );
    expect(pages[0]).toContain('\n1/18\t89.21\tTỐT\t+11.83\tlên ');
    expect(pages[13]).toContain('\tbằng\txuống 2 (từ hạng 12)\t');
  });

  test('have each group beside its maximum, the median and its threshold', () => {
    expect(last).toContain('\nCông khai, minh bạch\t29.4%\t100%\t100%\t\tdưới 70%\n');
    expect(last).toContain('\nDịch vụ công trực tuyến\t100%\t100%\t98.95%\t\tđạt 70%\n');
    expect(last).toContain('\nTái sử dụng dữ liệu số hóa\t0%\t100%\t0%\t\tkhông đặt\n');
  });

  test('name what is under its threshold, and how far the next grade and the next rank are', () => {
    expect(last).toContain(
      'Dưới ngưỡng: điểm tổng hợp (55.87, ngưỡng 70); Công khai, minh bạch (29.4%, ngưỡng 70%); Tiến độ giải quyết thủ tục hành chính (41.67%, ngưỡng 70%).',
    );
    expect(last).toContain(
      'Khoảng cách: còn 14.13 điểm nữa thì đạt loại KHÁ (70 điểm); còn 18.94 điểm nữa thì bằng điểm đơn vị xếp ngay trên (Bình Thạnh Đông, hạng 17, 74.81 điểm).',
    );
    expect(pages[0]).toContain(
      'Khoảng cách: còn 0.79 điểm nữa thì đạt loại XUẤT SẮC (90 điểm); đang dẫn đầu, hơn đơn vị xếp sau 0.09 điểm.',
    );
    expect(pages[0]).toContain('Không có nội dung nào dưới ngưỡng.');
  });

  test('a unit that shares its rank is told of the one before both', () => {
    expect(pages[3]).toContain('\n3/18\t89.04\t');
    expect(pages[3]).toContain('còn 0.08 điểm nữa thì bằng điểm đơn vị xếp ngay trên (Phú Bình, hạng 2, 89.12 điểm)');
  });

  test('ask for what the report asks, by the same day', () => {
    expect(last).toContain('Đề nghị: rà soát hồ sơ đã nhận, bảo đảm 100% hồ sơ được tiếp nhận');
    expect(last).toMatch(/ Giải quyết dứt điểm hồ sơ quá hạn .* Thời hạn báo cáo kết quả: hết ngày 13\/5\/2024\./u);
    expect(pages[0]).toContain('Đề nghị đơn vị giữ vững kết quả.');
    expect(pages[0]).not.toContain('hết ngày');
  });

  test('draw the value and the median in their place', () => {
    const groups = noticePages(phuTanTable(), phuTanSettings, () => noFacts).pages[17]?.blocks.filter(
      (block) => block.kind === 'figures',
    )[1];
    expect(groups?.rows[1]?.[4]?.bar).toEqual({ from: 0, to: 0.294, mark: 1 });
  });
});

describe('a time to report that nobody has set', () => {
  test('is proposed, highlighted, and counted among the places to fill', () => {
    const table = tableOf([{ name: 'A', values: { timeliness: 5 } }]);
    const settings = { ...defaultReportSettings, issuingBody: 'UBND XÃ A' };
    const plan = noticePages(table, settings, () => noFacts);
    expect(pagePlaceholdersOf(plan)).toEqual(['thời hạn báo cáo']);
    expect(plan.pages.map(pageText).join()).toContain('hết ngày 13/5/2024.');
  });
});

describe('what is known beyond the table', () => {
  const table = tableOf([
    { name: 'A', total: 85 },
    { name: 'B', total: 90 },
  ]);
  const page = (facts: Partial<UnitFacts>): string => pagesOf(table, phuTanSettings, { ...noFacts, ...facts })[1] ?? '';

  test('the cheapest way in whole things, and a way that there is not', () => {
    expect(page({ toGrade: { size: 3, total: 90.02, steps: ['giải quyết đúng hạn thêm 3 hồ sơ'] } })).toContain(
      'Cách ít việc nhất để đạt loại XUẤT SẮC: giải quyết đúng hạn thêm 3 hồ sơ (tất cả 3 việc, thành 90.02 điểm).',
    );
    expect(page({ toRank: { size: null, total: 88.1, steps: [] } })).toContain(
      'Cách ít việc nhất để bằng đơn vị xếp ngay trên: không đạt được với số hồ sơ hiện có; nhiều nhất là 88.1 điểm.',
    );
  });

  test('a way of many kinds of things is cut, and says how many', () => {
    const steps = Array.from({ length: 9 }, (_, index) => `việc ${index + 1}`);
    expect(page({ toGrade: { size: 40, total: 90, steps } })).toContain(
      'việc 1; việc 2; việc 3; việc 4; và 5 việc khác loại (tất cả 40 việc,',
    );
  });

  test('earlier periods and this one; a period without a total is no bar of 0 with a figure', () => {
    const past = [
      { period: 'Tháng 3', total: 80.5 },
      { period: 'Tháng 4', total: null },
    ];
    expect(page({ past })).toContain(
      'Diễn biến\tTháng 3\tTháng 4\tTháng 5 - Tuần 01\nĐiểm tổng hợp\t80.5\t-\t85\nNét đứt: mức sàn xếp loại',
    );
    expect(page({})).not.toContain('Diễn biến');
  });

  test('what is doubtful in the figures is numbered at the foot', () => {
    expect(page({ notes: ['một', 'hai'] })).toMatch(/Ghi chú số liệu: \(1\) .*một; \(\d\) hai\.$/u);
  });
});

describe('what the data does not say is not said', () => {
  test('no compared period: neither change nor movement', () => {
    expect(only(tableOf([{ name: 'A', previous: 80 }], { compared: false }))).not.toMatch(/so với Tháng|bậc/iu);
  });

  test('a unit without a total has no rank, no grade and no distance', () => {
    const page = only(tableOf([{ name: 'A', total: null }], { compared: false }));
    expect(page).toContain('\n-\t-\t-');
    expect(page).toContain('Đơn vị chưa có điểm tổng hợp nên chưa được xếp hạng, xếp loại.');
  });

  test('a group without a figure is no 0, and the foot says so', () => {
    const page = only(tableOf([{ name: 'A', values: { timeliness: null } }], { compared: false }));
    expect(page).toContain('Tiến độ giải quyết thủ tục hành chính\t-\t100%\t-\t\tchưa có');
    expect(page).toContain('(1) chưa có số liệu (không phải 0): Tiến độ giải quyết thủ tục hành chính.');
  });

  test('no period of before, another basis, provisional figures: each at the foot', () => {
    expect(only(tableOf([{ name: 'A' }]))).toContain('không có điểm Tháng 4 để so sánh');
    expect(only(tableOf([{ name: 'A', previous: 80 }], { otherScheme: true }))).toContain(
      'không so sánh với Tháng 4 vì hai kỳ không cùng cơ sở tính',
    );
    expect(only({ ...tableOf([{ name: 'A' }]), provisional: true })).toMatch(
      /\(Số liệu tạm tính, chốt ngày 06\/5\/2024\)[^]*\(1\) số liệu tạm tính, kỳ chưa kết thúc khi chốt/u,
    );
  });

  test('the first of all, alone or with others, is told so', () => {
    expect(only(tableOf([{ name: 'A', total: 95 }]))).toContain(
      'Khoảng cách: đã ở mức xếp loại cao nhất (XUẤT SẮC); đang dẫn đầu.',
    );
    expect(only(tableOf([{ name: 'A' }, { name: 'B' }]))).toContain('đang dẫn đầu, cùng điểm với 1 đơn vị khác.');
  });
});

describe('a letter (Nghị định 30/2020/NĐ-CP)', () => {
  const letter = { ...phuTanSettings, noticeForm: 'letter', number: '865' } as const;

  test('has a symbol of its own, never the number of the report, and goes to the unit', () => {
    const [page = ''] = pagesOf(phuTanTable(), letter);
    expect(page).toContain('Số: ……/TB-VP');
    expect(page).toContain('Nơi nhận:\n- Phú Hùng;\n- TT UBND huyện;');
    expect(page).toMatch(/CHÁNH VĂN PHÒNG\n\[họ và tên người ký\]$/u);
  });

  test('and a plain sheet has neither', () => {
    expect(pagesOf(phuTanTable())[0]).not.toMatch(/Nơi nhận|Số: |CỘNG HÒA/u);
  });
});

describe('everything fits on one page', () => {
  const long = 'tiếp nhận trực tuyến, đúng mức độ, thêm 1234 hồ sơ của công dân';
  const facts: UnitFacts = {
    greatest: [1, 2, 3].map((value) => ({ name: 'Hài lòng về xử lý phản ánh, kiến nghị của người dân', value })),
    toGrade: { size: 900, total: 90, steps: Array.from({ length: 12 }, () => long) },
    toRank: { size: 800, total: 89, steps: Array.from({ length: 12 }, () => long) },
    past: Array.from({ length: 11 }, (_, month) => ({ period: `Tháng ${month + 1}/2024`, total: 50 + month })),
    notes: ['ít hồ sơ: Hài lòng về xử lý phản ánh, kiến nghị; Hồ sơ đúng hạn, trong hạn; và 7 nội dung khác'],
  };
  const none = { transparency: 1, timeliness: 1, onlineService: 1, onlinePayment: 1, digitization: 1 };
  const units: Figures[] = [1, 2].map((index) => ({
    name: `UBND xã Rất Dài Tên Số ${index}`,
    total: 40 + index,
    values: none,
  }));

  test.each(['sheet', 'letter'] as const)('as a %s, with everything to say', (noticeForm) => {
    const { pages } = noticePages(tableOf(units), { ...phuTanSettings, noticeForm }, () => facts);
    for (const page of pages) expect(heightOfPage(page)).toBeLessThanOrEqual(pageHeight);
  });

  test('with little to say it is set large', () => {
    const sizes = ({ blocks }: Page): number[] =>
      blocks.flatMap((block) => (block.kind === 'text' && block.align === 'justify' ? [block.size] : []));
    const [page] = noticePages(phuTanTable(), phuTanSettings, () => noFacts).pages;
    expect(page && Math.max(...sizes(page))).toBe(13);
  });
});
