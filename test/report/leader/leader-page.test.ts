import { describe, expect, test } from 'vitest';
import type { LeagueTable } from '../../../src/core/table/league-table';
import { leaderPage } from '../../../src/report/leader/leader-page';
import { heightOfPage, pageHeight } from '../../../src/report/pages/page-height';
import { type Figures, type Page, pageTextWidth } from '../../../src/report/pages/pages-plan';
import { noTableFacts, type TableFacts } from '../../../src/report/quality/table-facts';
import { phuTanTable, tableOf } from '../phu-tan';
import { madeUp } from './made-up';
import { pageText } from '../page-text';

function pageOf(table: LeagueTable, facts: TableFacts = noTableFacts): Page {
  const [page] = leaderPage(table, '.', facts).pages;
  if (page === undefined) throw new Error('no page');
  return page;
}

function textOfPage(table: LeagueTable, facts: TableFacts = noTableFacts): string {
  return pageText(pageOf(table, facts));
}

function figuresOf({ blocks }: Page): Figures[] {
  return blocks.flatMap((block) => (block.kind === 'figures' ? [block] : []));
}

describe('the leader’s page of the report 865/BC-VP', () => {
  const page = pageOf(phuTanTable());
  const text = pageText(page);

  test('says in three sentences how it stands, what has changed, and what to look at', () => {
    expect(text).toContain(
      '\nToàn huyện đạt 86.59 điểm, loại TỐT, tăng 6.06 điểm so với Tháng 4. 18 đơn vị được xếp loại: 15 TỐT, 2 KHÁ và 1 TRUNG BÌNH; cao nhất là Phú Hùng (89.21 điểm), thấp nhất là Phú Long (55.87 điểm).\n',
    );
    expect(text).toContain(
      '\nSo với Tháng 4: 11 đơn vị tăng điểm, 6 đơn vị giảm điểm và 1 đơn vị giữ nguyên điểm; tăng nhiều nhất là Phú Hùng (+11.83) và giảm nhiều nhất là Phú Long (-26.42).\n',
    );
    expect(text).toMatch(
      /\n1 đơn vị có điểm tổng hợp dưới 70; nội dung có nhiều đơn vị dưới ngưỡng nhất là Công khai, minh bạch \(5 đơn vị\); .*; không đơn vị nào cách một mức xếp loại từ 0\.5 điểm trở xuống\.\n/u,
    );
  });

  test('counts the grades, with their share', () => {
    expect(text).toContain('\nTỐT\t15 (83.3%)\t\nKHÁ\t2 (11.1%)\t\nTRUNG BÌNH\t1 (5.6%)\t\nYẾU\t0 (0%)\t\n');
  });

  test('has the first five beside the last five, with shared ranks', () => {
    expect(text).toContain(
      '\n3\tTân Hòa\t89.04\t-0.02\t\t16\tHòa Lạc\t75.17\t-6.82\n3\tPhú Thành\t89.04\t+0.29\t\t17\t',
    );
  });

  test('draws the rank of every unit in both periods, the largest rises and falls so that they stand out', () => {
    const picture = figuresOf(page).flatMap(({ rows }) => rows.flat().flatMap((cell) => cell.picture ?? []))[0];
    const lines = picture?.shapes.flatMap((shape) => (shape.kind === 'line' ? [shape] : [])) ?? [];
    expect(lines).toHaveLength(18);
    expect(lines.filter(({ thickness, dashed }) => thickness > 0.5 && !dashed)).toHaveLength(5);
    expect(lines.filter(({ dashed }) => dashed)).toHaveLength(5);
    // Phú Hùng from the last rank to the first.
    expect(lines.some(({ y1, y2 }) => y1 === (picture?.height ?? 0) - 1 && y2 === 1)).toBe(true);
  });

  test('has a mark of every unit in each group, black where it is under the threshold', () => {
    const groups = figuresOf(page)[3];
    const transparency = groups?.rows[1];
    expect(transparency?.map(({ runs }) => runs[0]?.text ?? '')).toEqual([
      'Công khai, minh bạch',
      '100%',
      '29.4%',
      '5 (ngưỡng 70%)',
      '',
    ]);
    const marks = transparency?.[4]?.picture?.shapes ?? [];
    expect(marks).toHaveLength(18);
    expect(marks.filter(({ grey }) => grey === 0)).toHaveLength(5);
  });

  test('names who is close to a rank', () => {
    expect(text).toContain('\nSát thứ hạng trên: Tân Hòa (hạng 3, kém 0.08 điểm); Phú Thành (hạng 3, kém 0.08 điểm); ');
  });
});

describe('fragile grades', () => {
  const page = (total: number): string =>
    textOfPage(
      tableOf(
        [
          { name: 'A', total },
          { name: 'B', total: 99 },
        ],
        { compared: false },
      ),
    );

  test('half a point under a grade or over its own floor is close; more is not', () => {
    expect(page(89.5)).toContain('Sát mức xếp loại: A (89.5 điểm, còn 0.5 nữa thì đạt XUẤT SẮC).');
    expect(page(80.5)).toContain('Sát mức xếp loại: A (80.5 điểm, chỉ hơn mức TỐT 0.5).');
    expect(page(80)).toContain('Sát mức xếp loại: A (80 điểm, vừa đủ mức TỐT).');
    expect(page(89.49)).not.toContain('Sát mức xếp loại:');
    expect(page(80.51)).not.toContain('Sát mức xếp loại:');
  });

  test('the floor of the lowest grade is none to fall under', () => {
    expect(page(0.2)).not.toContain('Sát mức xếp loại:');
  });
});

describe('what there is none of', () => {
  test('no unit, no total: said, and nothing is drawn', () => {
    for (const table of [tableOf([]), tableOf([{ name: 'A', total: null }])])
      expect(textOfPage(table)).toContain('Chưa có đơn vị nào có điểm tổng hợp để xếp hạng');
  });

  test('one unit is no ranking of first and last', () => {
    const text = textOfPage(tableOf([{ name: 'A', total: 85 }], { compared: false }));
    expect(text).toContain('Chỉ một đơn vị được xếp loại: A, 85 điểm, loại TỐT.');
    expect(text).not.toContain('Cuối bảng');
    expect(text).not.toContain('Sát thứ hạng trên');
  });

  test('no compared period: neither rises nor a picture of ranks, and no sign anywhere', () => {
    const text = textOfPage(madeUp(20, { compared: false }));
    expect(text).toContain('Không có kỳ so sánh nên không nêu tăng, giảm.');
    expect(text).not.toMatch(/Tăng điểm nhiều nhất|từ hạng|\t[+-]\d/u);
  });

  test('another basis: said, not compared', () => {
    const text = textOfPage(tableOf([{ name: 'A', previous: 80 }], { otherScheme: true }));
    expect(text).toContain('Không so sánh với Tháng 4 vì hai kỳ không cùng cơ sở tính.');
    expect(text).not.toContain('Tăng điểm nhiều nhất');
  });

  test('all equal: no highest, no lowest, nobody close to a rank', () => {
    const text = textOfPage(
      tableOf(Array.from({ length: 12 }, (_, index) => ({ name: `X${index}`, total: 85, previous: 85 }))),
    );
    expect(text).toContain('Cả 12 đơn vị được xếp loại đều loại TỐT; các đơn vị cùng đạt 85 điểm.');
    expect(text).toContain('So với Tháng 4: 12 đơn vị giữ nguyên điểm.');
    expect(text).toContain('(và 7 đơn vị nữa cùng hạng 1)');
    expect(text).not.toContain('Sát thứ hạng trên');
    expect(text).toContain('Không có đơn vị nào');
  });

  test('nothing under a threshold is said too', () => {
    expect(textOfPage(tableOf([{ name: 'A', total: 95 }]))).toContain('Không đơn vị nào dưới ngưỡng');
  });
});

describe('what a reader has to know of the figures', () => {
  test('is numbered at the foot', () => {
    const table = { ...tableOf([{ name: 'A', values: { timeliness: null } }, { name: 'B' }]), provisional: true };
    const facts = {
      nothing: [{ name: 'TTHC liên thông', count: 2 }],
      few: [{ name: 'Phản ánh', count: 1 }],
      recomputed: 1,
    };
    expect(textOfPage(table, facts)).toMatch(
      /\nGhi chú số liệu: \(1\) số liệu tạm tính.*; \(2\) 2 đơn vị không có điểm Tháng 4 để so sánh; \(3\) chưa có số liệu \(không phải 0\): Tiến độ giải quyết thủ tục hành chính \(1 đơn vị\); \(4\) không phát sinh hồ sơ .*: TTHC liên thông \(tất cả đơn vị\); \(5\) ít hồ sơ .*: Phản ánh \(1 đơn vị\); \(6\) điểm công bố khác .* 1 đơn vị\.$/u,
    );
  });
});

describe('one page', () => {
  test.each([1, 2, 10, 17, 60, 102, 170])('holds %i units', (count) => {
    for (const longNames of [false, true]) {
      for (const cohorts of [false, true]) {
        const page = pageOf(madeUp(count, { cohorts, longNames }));
        expect(heightOfPage(page)).toBeLessThanOrEqual(pageHeight);
        for (const { widths } of figuresOf(page))
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(pageTextWidth, 5);
      }
    }
  });

  test('no cell is left without a column, and no picture is wider than its column', () => {
    for (const { rows, widths } of figuresOf(pageOf(madeUp(170, { cohorts: true })))) {
      for (const row of rows) {
        expect(row.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(widths.length);
        row.forEach(({ picture }, column) => {
          expect(picture?.width ?? 0).toBeLessThan(widths[column] ?? 0);
        });
      }
    }
  });
});
