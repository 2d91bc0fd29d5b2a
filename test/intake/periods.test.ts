import { describe, expect, it } from 'vitest';
import { codes, dataset, read } from './read';

const rows = 'PHÚ HÙNG | 89.21 | 77.38';

describe('the period and the closing date', () => {
  it('stand in the title lines', () => {
    const data = dataset(`
      BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN (Quyết định 766/QĐ-TTg ngày 23/6/2022)
      THÁNG 5 (Tuần 01)
      (Thời gian chốt số liệu: Ngày 06/5/2024)
      ĐƠN VỊ | ĐIỂM | CÔNG KHAI
      ${rows}`);
    expect(data.period?.label).toBe('Tháng 5 - Tuần 01');
    expect(data.closedOn).toBe('2024-05-06');
  });

  it.each([
    ['Số liệu từ ngày 29/4/2024 đến hết ngày 05/5/2024', '2024-05-05'],
    ['Tính đến 17 giờ ngày 06 tháng 5 năm 2024', '2024-05-06'],
    ['Ngày chốt: | 06/5/2024', '2024-05-06'],
    ['(Kèm theo Báo cáo số 865/BC-VP ngày 06/5/2024)', null],
    ['Quyết định 766/QĐ-TTg ngày 23/6/2022', null],
  ])('%s: %s', (line, date) => {
    expect(
      dataset(`
      ${line}
      ĐƠN VỊ | ĐIỂM | CÔNG KHAI
      ${rows}`).closedOn,
    ).toBe(date);
  });

  it('a day is no month, and the decision’s year no period', () => {
    expect(
      dataset(
        `
      BỘ CHỈ SỐ 766 - Phú Tân, ngày 06 tháng 5 năm 2024
      Theo Quyết định 766/QĐ-TTg năm 2022
      ĐƠN VỊ | ĐIỂM | CÔNG KHAI
      ${rows}`,
        {},
        { sheet: 'Trang 1' },
      ).period,
    ).toBeNull();
  });

  it('may be broken over two title lines', () => {
    expect(
      dataset(`
      CUNG CẤP DỊCH VỤ CÔNG THÁNG 5
      (TUẦN 01) NĂM 2024
      ĐƠN VỊ | ĐIỂM | CÔNG KHAI
      ${rows}`).period?.label,
    ).toBe('Tháng 5/2024 - Tuần 01');
  });

  it('the closing date may stand under the table', () => {
    expect(
      dataset(`
      ĐƠN VỊ | ĐIỂM | CÔNG KHAI
      ${rows}
      Ghi chú: số liệu chốt ngày 06/5/2024`).closedOn,
    ).toBe('2024-05-06');
  });

  it('given by the person go before', () => {
    const data = dataset(
      `
      THÁNG 5 (Chốt ngày 06/5/2024)
      ĐƠN VỊ | ĐIỂM | CÔNG KHAI
      ${rows}`,
      { period: 'Quý II/2024', closedOn: '2024-06-30' },
    );
    expect([data.period?.label, data.closedOn]).toEqual(['Quý II/2024', '2024-06-30']);
  });

  it('that can’t be understood are said to be', () => {
    expect(
      codes(
        read(
          `
      THÁNG 5
      ĐƠN VỊ | ĐIỂM | CÔNG KHAI
      ${rows}`,
          { period: 'kỳ này' },
        ).findings,
      ),
    ).toEqual(['period-unreadable']);
  });

  it('stand in the total’s heading, else in the sheet’s name, else are missing', () => {
    expect(dataset(`ĐƠN VỊ | Điểm tháng 5/2024 | CÔNG KHAI\n${rows}`)).toMatchObject({
      period: { label: 'Tháng 5/2024' },
      totalCaption: 'Điểm tháng 5/2024',
    });
    expect(dataset(`ĐƠN VỊ | Điểm | CÔNG KHAI\n${rows}`, {}, { sheet: 'T5-2024' })).toMatchObject({
      period: { label: 'Tháng 5/2024' },
      totalCaption: null,
    });
    expect(codes(read(`ĐƠN VỊ | Điểm | CÔNG KHAI\n${rows}`).findings, [])).toEqual(['no-period']);
  });

  it('take the week of the heading for the month of the title, and its year', () => {
    const block = `
      THÁNG 5 NĂM 2024
      ĐƠN VỊ | THÁNG 5 - TUẦN 01 | CÔNG KHAI
      ${rows}`;
    expect(dataset(block).period?.label).toBe('Tháng 5/2024 - Tuần 01');
    expect(read(block).findings).toEqual([]);
  });

  it('that differ between title and heading are said to', () => {
    const { dataset: data, findings } = read(`
      THÁNG 6/2024
      ĐƠN VỊ | THÁNG 5/2024 | CÔNG KHAI
      ${rows}`);
    expect(findings).toMatchObject([
      { code: 'period-unclear', params: { title: 'Tháng 6/2024', column: 'THÁNG 5/2024', used: 'Tháng 6/2024' } },
    ]);
    expect(data?.period?.label).toBe('Tháng 6/2024');
  });
});

describe('the compared period in the same sheet', () => {
  it.each([
    ['THÁNG 5 -TUẦN 01', 'THÁNG 4', 'Tháng 4'],
    ['ĐIỂM TỔNG HỢP', 'KỲ TRƯỚC', null],
    ['Điểm tháng 5/2024', 'Điểm tháng 4/2024', 'Tháng 4/2024'],
    ['Tổng điểm', 'Tháng 12/2023', 'Tháng 12/2023'],
    ['Kỳ này', 'Kỳ trước', null],
    ['Tuần này', 'Tuần trước', null],
    ['Tháng báo cáo', 'Tháng trước', null],
    ['Kết quả tuần 41', 'Kết quả tuần 40', 'Tuần 40'],
    ['9 tháng đầu năm 2026', '6 tháng đầu năm 2026', '6 tháng đầu năm 2026'],
  ])('%s beside %s', (total, previous, period) => {
    const data = dataset(`ĐƠN VỊ | ${total} | ${previous} | CÔNG KHAI\n${rows} | 100`);
    expect(data.units[0]).toMatchObject({ total: 89.21, previous: 77.38 });
    expect(data.previous).toEqual({
      period: period === null ? null : (expect.objectContaining({ label: period }) as unknown),
      caption: previous,
    });
    const turned = dataset(`ĐƠN VỊ | ${previous} | ${total} | CÔNG KHAI\nPHÚ HÙNG | 77.38 | 89.21 | 100`, {
      period: data.period?.label ?? null,
    });
    expect(turned.units[0]).toMatchObject({ total: 89.21, previous: 77.38 });
  });

  it('stands under a group of its own', () => {
    const data = dataset(`
      ĐƠN VỊ | THÁNG 4/2024 || THÁNG 5/2024 || TĂNG/GIẢM
             | Điểm | Xếp loại | Điểm | Xếp loại |
      PHÚ HÙNG | 77.38 | KHÁ | 89.21 | TỐT | 11.83`);
    expect(data.units[0]).toMatchObject({ total: 89.21, previous: 77.38 });
    expect(data.columns).toMatchObject({ total: 3, grade: 4, previous: 1 });
  });

  it('may repeat the indicators, whose older figures are left out', () => {
    const { dataset: data, findings } = read(`
      ĐƠN VỊ | THÁNG 4/2024 || THÁNG 5/2024 |
             | Tổng điểm | Công khai | Tổng điểm | Công khai
      PHÚ HÙNG | 77.38 | 60 | 89.21 | 100`);
    expect(data?.units[0]).toMatchObject({ total: 89.21, previous: 77.38, values: { transparency: 100 } });
    expect(codes(findings)).toEqual(['column-ignored C2']);
  });

  const several = `
    THÁNG 5/2024
    ĐƠN VỊ | THÁNG 3/2024 | THÁNG 4/2024 | THÁNG 5/2024 | THÁNG 6/2024
    PHÚ HÙNG | 60 | 77.38 | 89.21 | 99`;
  it('where there are several is the latest before this one, and is said', () => {
    const { dataset: data, findings } = read(several);
    expect(data?.units[0]).toMatchObject({ total: 89.21, previous: 77.38 });
    expect(findings.find(({ code }) => code === 'previous-guessed')?.params).toEqual({ used: 'THÁNG 4/2024' });
  });

  it('where there are several is the one that is asked for, and none other', () => {
    expect(dataset(several, { previousPeriod: 'Tháng 3/2024' }).units[0]?.previous).toBe(60);
    expect(dataset(several, { previousPeriod: 'Tháng 1/2024' }).previous).toBeNull();
  });

  it('without years is the nearest in the past: December before January', () => {
    expect(
      dataset(`
      THÁNG 1
      ĐƠN VỊ | THÁNG 11 | THÁNG 12 | THÁNG 1
      PHÚ HÙNG | 60 | 77.38 | 89.21`).units[0]?.previous,
    ).toBe(77.38);
  });

  it('is null for a unit that has no figure there, never 0', () => {
    expect(
      dataset(`ĐƠN VỊ | THÁNG 5 | THÁNG 4 | CÔNG KHAI\nPHÚ HÙNG | 89.21 | | 100`, { period: 'Tháng 5' }).units[0]
        ?.previous,
    ).toBeNull();
  });
});

describe('a sheet of the compared period', () => {
  it('is asked for nothing but names and totals', () => {
    const block = `
      ĐƠN VỊ | ĐIỂM | CÔNG KHAI | Đơn thư | XẾP LOẠI
      I. Các xã
      PHÚ HÙNG | 89.21 | abc | 7 | YẾU
      PHÚ BÌNH | 80 | #N/A | | TỐT`;
    const { dataset: data, findings } = read(block, { role: 'previous', period: 'Tháng 4' });
    expect(findings).toEqual([]);
    expect(data?.units.map(({ total }) => total)).toEqual([89.21, 80]);
    expect(read(block, { role: 'raw' }).dataset).toBeNull();
  });

  it('still needs its totals', () => {
    expect(codes(read('ĐƠN VỊ | CÔNG KHAI | TIẾN ĐỘ\nPHÚ HÙNG | 100 | 90', { role: 'previous' }).findings)).toEqual([
      'no-total-column A1',
    ]);
    expect(codes(read('ĐƠN VỊ | ĐIỂM | TIẾN ĐỘ\nPHÚ HÙNG | #REF! | 90', { role: 'previous' }).findings)).toEqual([
      'formula-error B2',
    ]);
  });

  it('the mean of the whole year is no score of a week or a month: it is told, and never ranked by', () => {
    const { dataset: data, findings } = read(`
      KẾT QUẢ TUẦN 36 NĂM 2026
      ĐƠN VỊ | ĐIỂM TRUNG BÌNH CẢ NĂM | ĐIỂM THÁNG 9
      Xã Hội Sơn | 80.5 | 71.2
      Xã Minh Tân | 70.25 | 90.5`);
    expect(data?.units.map(({ total, previous }) => [total, previous])).toEqual([
      [71.2, null],
      [90.5, null],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['period-unclear', 'column-unread']));
  });
});

it('“6.2026” and “5.2026” are months over figures, the later being now', () => {
  const data = dataset(
    `ĐƠN VỊ | 5.2026 | 6.2026
    PHÚ HÙNG | 77.38 | 89.21
    PHÚ BÌNH | 71.5 | 70.25`,
  );
  expect(data.units.map(({ total, previous }) => [total, previous])).toEqual([
    [89.21, 77.38],
    [70.25, 71.5],
  ]);
});
