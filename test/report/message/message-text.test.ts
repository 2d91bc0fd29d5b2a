import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageText, mostLetters } from '../../../src/report/message/message-text';
import { type Figures, phuTanTable, tableOf } from '../phu-tan';

const fine = { transparency: 100, timeliness: 100, onlineService: 100, onlinePayment: 100, digitization: 100 };
const units = (count: number, figures: (index: number) => Partial<Figures>): Figures[] =>
  Array.from({ length: count }, (_, index) => ({ name: `Xã số ${index + 1}`, ...figures(index) }));

describe('the message of the report 865/BC-VP', () => {
  const text = messageText(phuTanTable(), '.');

  test('says period, closing day, the whole, the grades, and who leads and who is last', () => {
    expect(text.split('\n').slice(0, 18)).toEqual([
      'KẾT QUẢ BỘ CHỈ SỐ 766 - THÁNG 5 - TUẦN 01',
      '(Số liệu chốt ngày 06/5/2024)',
      'Toàn huyện: 86.59 điểm, loại TỐT, tăng 6.06 điểm so với Tháng 4.',
      '',
      '18 đơn vị được xếp loại: 15 TỐT, 2 KHÁ và 1 TRUNG BÌNH.',
      '',
      'Dẫn đầu:',
      '1. Phú Hùng: 89.21',
      '2. Phú Bình: 89.12',
      '3. Tân Hòa: 89.04',
      '3. Phú Thành: 89.04',
      '5. Phú Hiệp: 88.82',
      'Cuối bảng:',
      '14. Phú Lâm: 81.09',
      '15. Long Hòa: 80.79',
      '16. Hòa Lạc: 75.17',
      '17. Bình Thạnh Đông: 74.81',
      '18. Phú Long: 55.87',
    ]);
  });

  test('says who rose and fell most, and who is under which threshold, worst first', () => {
    expect(text).toContain('So với Tháng 4: 11 tăng điểm, 6 giảm điểm và 1 giữ nguyên.\n');
    expect(text).toContain('Tăng nhiều nhất: Phú Hùng (+11.83); Phú Mỹ (+6.87); Phú Thọ (+5.8).\n');
    expect(text).toContain('Giảm nhiều nhất: Phú Long (-26.42); Hòa Lạc (-6.82); Bình Thạnh Đông (-4.75).\n');
    expect(text).toContain(
      '- Công khai, minh bạch dưới 70%: Phú Long, Bình Thạnh Đông, Hòa Lạc, Chợ Vàm và Long Hòa.\n',
    );
    expect(text.match(/^- .* dưới /gmu)).toHaveLength(4);
  });

  test('has the decimal mark of the office', () => {
    expect(messageText(phuTanTable(), ',')).toContain('1. Phú Hùng: 89,21\n');
  });
});

describe('sentences for', () => {
  test('no unit', () => {
    expect(messageText(tableOf([], { compared: false }), ',')).toBe(
      'KẾT QUẢ BỘ CHỈ SỐ 766 - THÁNG 5 - TUẦN 01\n(Số liệu chốt ngày 06/5/2024)\n\nChưa có đơn vị nào có điểm tổng hợp để xếp hạng.',
    );
  });

  test('one unit: no list of one', () => {
    expect(messageText(tableOf([{ name: 'XÃ A', total: 91.5 }], { compared: false, closedOn: null }), ',')).toBe(
      'KẾT QUẢ BỘ CHỈ SỐ 766 - THÁNG 5 - TUẦN 01\n\nĐơn vị được xếp loại: xã A, 91,5 điểm, loại XUẤT SẮC.\n\nKhông có đơn vị nào dưới ngưỡng.',
    );
  });

  test('two units: both in one list', () => {
    const text = messageText(tableOf([{ name: 'A', total: 90 }, { name: 'B' }], { compared: false }), ',');
    expect(text).toContain('2 đơn vị được xếp loại: 1 XUẤT SẮC và 1 TỐT.\n\nXếp hạng:\n1. A: 90\n2. B: 85\n');
    expect(text).not.toContain('Cuối bảng');
  });

  test('no compared period: not a word of rise or fall', () => {
    const text = messageText(
      tableOf(
        units(20, (index) => ({ total: 60 + index, previous: 70 })),
        { compared: false },
      ),
      ',',
    );
    expect(text).not.toMatch(/tăng|giảm|so với|Tháng 4/iu);
  });

  test('another scheme before: why there is no comparison', () => {
    expect(messageText(tableOf([{ name: 'A', previous: 80 }], { otherScheme: true }), ',')).toMatch(
      /Không so sánh với Tháng 4 vì hai kỳ không cùng cơ sở tính\.$/u,
    );
  });

  test('all fine', () => {
    const table = tableOf(units(5, (index) => ({ total: 95 + index / 10, values: fine })));
    expect(messageText(table, ',')).toContain('Cả 5 đơn vị được xếp loại đều loại XUẤT SẮC.');
    expect(messageText(table, ',')).toMatch(/Không có đơn vị nào dưới ngưỡng\.$/u);
  });

  test('all bad', () => {
    const text = messageText(tableOf(units(5, (index) => ({ total: 10 + index, values: { timeliness: index } }))), ',');
    expect(text).toContain('- Điểm tổng hợp dưới 70: cả 5 đơn vị.\n');
    expect(text).toContain('- Tiến độ giải quyết thủ tục hành chính dưới 70%: cả 5 đơn vị.');
  });

  test('equal everything: one sentence, no order where there is none', () => {
    const text = messageText(tableOf(units(30, () => ({ total: 85, previous: 85 }))), ',');
    expect(text).toContain('Các đơn vị cùng đạt 85 điểm.');
    expect(text).toContain('So với Tháng 4: 30 giữ nguyên.');
    expect(text).not.toMatch(/Dẫn đầu|nhiều nhất/u);
  });

  test('a list that is cut within a rank says how many more share it', () => {
    const text = messageText(tableOf(units(20, (index) => ({ total: index < 9 ? 90 : index < 12 ? 85 : 80 }))), ',');
    expect(text).toContain('(và 4 đơn vị nữa cùng hạng 1)\nCuối bảng:');
    expect(text).toContain('(và 3 đơn vị nữa cùng hạng 13)');
  });

  test('units without a total are named, never ranked last', () => {
    const text = messageText(tableOf([{ name: 'A' }, { name: 'B', total: 80 }, { name: 'C', total: null }]), ',');
    expect(text).toContain('1 đơn vị chưa có điểm tổng hợp: C.');
    expect(text).not.toContain('. C:');
  });
});

test('never more than 2,000 letters, whatever the names, and a name stays one line', () => {
  const named = fc.record({
    name: fc.oneof(fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }), fc.constant('Xã\nhai dòng\tvới tab')),
    total: fc.option(fc.integer({ min: 0, max: 10000 }).map((value) => value / 100)),
    previous: fc.option(fc.integer({ min: 0, max: 10000 }).map((value) => value / 100)),
    values: fc.record({ timeliness: fc.integer({ min: 0, max: 100 }), transparency: fc.integer({ min: 0, max: 100 }) }),
  });
  fc.assert(
    fc.property(fc.array(named, { maxLength: 200, size: 'max' }), fc.boolean(), (some, cohorts) => {
      const text = messageText(tableOf(some, { cohorts }), ',');
      expect(text.length).toBeLessThanOrEqual(mostLetters);
      expect(text).not.toMatch(/[^\S\n ]|\{\w+\}|NaN|undefined|null/u);
    }),
    { numRuns: 40 },
  );
});
