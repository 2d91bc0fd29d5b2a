import { describe, expect, it } from 'vitest';
import { codes, dataset, read } from './read';

/** The heading of the column that is compared with, where a title names the period and the sheet has totals under these headings. */
function compared(title: string, ...headings: readonly string[]): string | undefined {
  return dataset(
    `${title}\nĐƠN VỊ | ${headings.join(' | ')}\nPHÚ HÙNG | ${headings.map((_, index) => 60 + index).join(' | ')}`,
  ).previous?.caption;
}

describe('of several earlier periods the nearest is compared with', () => {
  it.each([
    ['THÁNG 5/2024', ['THÁNG 5/2024', 'THÁNG 4/2024', 'THÁNG 3/2024', 'THÁNG 5/2023'], 'THÁNG 4/2024'],
    ['THÁNG 5/2024', ['THÁNG 5/2024', 'THÁNG 5/2023', 'THÁNG 3/2024', 'THÁNG 4/2024'], 'THÁNG 4/2024'],
    ['THÁNG 1/2024', ['THÁNG 1/2024', 'THÁNG 11/2023', 'THÁNG 12/2023', 'THÁNG 1/2023'], 'THÁNG 12/2023'],
    ['THÁNG 2', ['THÁNG 2', 'THÁNG 12', 'THÁNG 1', 'THÁNG 11'], 'THÁNG 1'],
    ['THÁNG 1', ['THÁNG 1', 'THÁNG 2', 'THÁNG 12', 'THÁNG 11'], 'THÁNG 12'],
    [
      'THÁNG 5 - TUẦN 04/2024',
      ['THÁNG 5 - TUẦN 04/2024', 'THÁNG 5 - TUẦN 01/2024', 'THÁNG 5 - TUẦN 03/2024', 'THÁNG 5 - TUẦN 02/2024'],
      'THÁNG 5 - TUẦN 03/2024',
    ],
    [
      'THÁNG 5 - TUẦN 01/2024',
      ['THÁNG 5 - TUẦN 01/2024', 'THÁNG 4 - TUẦN 02/2024', 'THÁNG 4 - TUẦN 04/2024', 'THÁNG 3 - TUẦN 04/2024'],
      'THÁNG 4 - TUẦN 04/2024',
    ],
    ['QUÝ III/2024', ['QUÝ III/2024', 'QUÝ I/2024', 'QUÝ II/2024', 'QUÝ IV/2023'], 'QUÝ II/2024'],
    ['QUÝ I/2024', ['QUÝ I/2024', 'QUÝ III/2023', 'QUÝ IV/2023', 'QUÝ I/2023'], 'QUÝ IV/2023'],
    ['QUÝ IV/2024', ['QUÝ IV/2024', 'THÁNG 3/2024', 'QUÝ III/2024'], 'QUÝ III/2024'],
    [
      '6 THÁNG CUỐI NĂM 2024',
      ['6 THÁNG CUỐI NĂM 2024', '6 THÁNG ĐẦU NĂM 2023', '6 THÁNG ĐẦU NĂM 2024', '6 THÁNG CUỐI NĂM 2023'],
      '6 THÁNG ĐẦU NĂM 2024',
    ],
    [
      '6 THÁNG CUỐI NĂM 2024',
      ['6 THÁNG CUỐI NĂM 2024', 'THÁNG 5/2024', '6 THÁNG ĐẦU NĂM 2024'],
      '6 THÁNG ĐẦU NĂM 2024',
    ],
    ['NĂM 2024', ['NĂM 2024', 'NĂM 2022', 'NĂM 2023'], 'NĂM 2023'],
    ['THÁNG 5/2024', ['THÁNG 5/2024', 'THÁNG 4/2024', 'KỲ TRƯỚC'], 'KỲ TRƯỚC'],
    ['THÁNG 5/2024', ['THÁNG 5/2024', 'THÁNG 7/2024', 'THÁNG 6/2024', 'THÁNG 1/2024'], 'THÁNG 1/2024'],
  ])('%s: %j', (title, headings, previous) => {
    expect(compared(title, ...headings)).toBe(previous);
  });

  it('the first of two that lie as far back', () => {
    expect(compared('THÁNG 5/2024', 'THÁNG 5/2024', 'Điểm tháng 4/2024', 'Tháng 4/2024')).toBe('Điểm tháng 4/2024');
  });

  it('none where all are later', () => {
    expect(compared('THÁNG 5/2024', 'THÁNG 5/2024', 'THÁNG 6/2024')).toBeUndefined();
  });

  it('the first that names a period, else the first, where this one is unknown', () => {
    expect(
      codes(
        read('ĐƠN VỊ | Điểm | Tháng 4 | Tháng 3 | Kỳ trước\nPHÚ HÙNG | 60 | 61 | 62 | 63', {}, { sheet: 'x' }).findings,
      ),
    ).toEqual(['previous-guessed', 'column-ignored C1', 'column-ignored D1']);
    expect(
      codes(read('ĐƠN VỊ | Điểm | Tháng 4 | Tháng 3\nPHÚ HÙNG | 60 | 61 | 62', {}, { sheet: 'x' }).findings),
    ).toEqual(['previous-guessed', 'column-ignored D1']);
  });
});

describe('the compared period that is asked for', () => {
  it('is a column that names none, where no column names that one', () => {
    const data = dataset('THÁNG 5/2024\nĐƠN VỊ | Điểm | Tháng 3/2024 | Kỳ trước\nPHÚ HÙNG | 89.21 | 60 | 77.38', {
      previousPeriod: 'Tháng 4/2024',
    });
    expect(data).toMatchObject({
      units: [{ previous: 77.38 }],
      previous: { caption: 'Kỳ trước', period: { label: 'Tháng 4/2024' } },
    });
  });
});

describe('the total', () => {
  it('is the latest, where neither the title nor the person says which', () => {
    expect(dataset('ĐƠN VỊ | THÁNG 3/2024 | THÁNG 5/2024 | THÁNG 4/2024\nPHÚ HÙNG | 60 | 89.21 | 77.38')).toMatchObject(
      { period: { label: 'Tháng 5/2024' }, units: [{ total: 89.21, previous: 77.38 }] },
    );
  });

  it('is the later, also where the years are missing', () => {
    expect(dataset('ĐƠN VỊ | THÁNG 3 | THÁNG 5\nPHÚ HÙNG | 60 | 89.21').units).toMatchObject([
      { total: 89.21, previous: 60 },
    ]);
  });

  it.each([
    ['THÁNG 12', 'THÁNG 01'],
    ['TUẦN 52', 'TUẦN 01'],
    ['Quý IV', 'Quý I'],
  ])('across New Year without a year is the beginning of the year, which is said: %s and %s', (last, first) => {
    for (const heads of [`${last} | ${first}`, `${first} | ${last}`]) {
      const { dataset: data, findings } = read(`ĐƠN VỊ | ${heads}\nPHÚ HÙNG | 60 | 89.21`);
      expect(data?.units[0]?.total).toBe(heads.startsWith(last) && !heads.startsWith(`${first} |`) ? 89.21 : 60);
      expect(findings.map(({ code }) => code)).toContain('period-order');
    }
  });

  it('is what another column is taken from to give the change', () => {
    const { dataset: data, findings } = read('ĐƠN VỊ | THÁNG 12 | THÁNG 01 | Tăng/giảm\nPHÚ HÙNG | 89.21 | 60 | 29.21');
    expect(data?.units).toMatchObject([{ total: 89.21, previous: 60 }]);
    expect(findings.map(({ code }) => code)).not.toContain('period-order');
  });

  it('is that of the title, where the one that is asked for is not there: its column names no period, or the title does', () => {
    expect(
      dataset('THÁNG 5/2024\nĐƠN VỊ | THÁNG 4/2024 | THÁNG 5/2024\nPHÚ HÙNG | 77.38 | 89.21', {
        period: 'Quý II/2024',
      }),
    ).toMatchObject({ period: { label: 'Quý II/2024' }, units: [{ total: 89.21 }] });
    expect(
      dataset('ĐƠN VỊ | THÁNG 4/2024 | ĐIỂM\nPHÚ HÙNG | 77.38 | 89.21', { period: 'Tháng 5/2024' }).units,
    ).toMatchObject([{ total: 89.21, previous: 77.38 }]);
  });

  it('of two is the one that is called so more clearly; the other is told of where its figures differ', () => {
    expect(read('THÁNG 5\nĐƠN VỊ | Điểm | Điểm tổng hợp\nPHÚ HÙNG | 89.21 | 77.38').findings).toMatchObject([
      { code: 'duplicate-column', cell: 'B2', params: { column: 'Điểm tổng hợp', used: 'C', ignored: 'B' } },
    ]);
    expect(read('THÁNG 5\nĐƠN VỊ | Điểm | Điểm tổng hợp\nPHÚ HÙNG | 89.21 | 89.21').findings).toEqual([]);
  });
});

describe('other columns of several periods', () => {
  const block = `
    ĐƠN VỊ | THÁNG 4/2024 ||| THÁNG 5/2024 |||
           | Điểm | Xếp loại | Tăng/giảm | Điểm | Xếp loại | Công khai | Tăng/giảm
    PHÚ HÙNG | 77.38 | YẾU | 5 | 89.21 | TỐT | 100 | 11.83`;
  it('are this one’s: grades, indicators; those of the other are told of', () => {
    const { dataset: data, findings } = read(block, { period: 'Tháng 5/2024' });
    expect(data).toMatchObject({ columns: { total: 4, grade: 5, previous: 1, transparency: 6 } });
    expect(codes(findings)).toEqual(['column-ignored C2', 'column-ignored D2']);
  });

  it('are this one’s, where the heading leaves the year out', () => {
    expect(dataset(block.replace(/\/2024/gu, ''), { period: 'Tháng 5/2024' }).columns).toMatchObject({
      total: 4,
      grade: 5,
      transparency: 6,
    });
  });

  it('a second column of names or codes is told of, a second STT is not', () => {
    expect(
      codes(
        read('STT | TT | Đơn vị | Mã | Tên đơn vị | Mã đơn vị | Điểm\n1 | 1 | PHÚ HÙNG | A1 | x | y | 89').findings,
      ),
    ).toEqual(['duplicate-column E1', 'duplicate-column F1']);
  });

  it('a name of the other period is not that of this one', () => {
    expect(
      dataset(
        '| THÁNG 4/2024 || THÁNG 5/2024 |\n | Đơn vị | Điểm | Đơn vị | Điểm\n | PHÚ BÌNH | 77.38 | PHÚ HÙNG | 89.21',
        { period: 'Tháng 5/2024' },
        { merges: ['B1:C1', 'D1:E1'] },
      ).units,
    ).toMatchObject([{ name: 'PHÚ HÙNG', total: 89.21 }]);
  });
});

it('a change under its own period is checked', () => {
  const block = (heading: string): string =>
    `THÁNG 5/2024\nĐƠN VỊ | ĐIỂM | THÁNG 4/2024 | ${heading}\nPHÚ HÙNG | 89.21 | 77.38 | 5`;
  expect(codes(read(block('Tăng/giảm')).findings)).toEqual(['change-differs D3']);
  expect(codes(read(block('Tăng/giảm so với tháng 4/2024')).findings)).toContain('change-differs D3');
  expect(codes(read(block('Tăng/giảm so với tháng 3/2024')).findings)).not.toContain('change-differs D3');
});
