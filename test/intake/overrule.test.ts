import { describe, expect, it } from 'vitest';
import { dataset, read } from './read';

const block = `
  TUẦN 36 NĂM 2026
  STT | Đơn vị | Kết quả A | Kết quả B
  1 | Xã Hội Sơn | 80.5 | 91.2
  2 | Xã Minh Tân | 70.25 | 60.1
  3 | Cộng cụm 1 | 75.4 | 75.6`;

describe('a person can overrule, once', () => {
  it('what a column is, by its heading, whatever its letter case', () => {
    const columns = [{ heading: 'KẾT QUẢ b', as: 'total' as const, measure: null }];
    expect(dataset(block, { settings: { reading: { columns, rows: [] } } }).units).toMatchObject([
      { name: 'Xã Hội Sơn', total: 91.2 },
      { name: 'Xã Minh Tân', total: 60.1 },
    ]);
  });

  it('that a column is the compared period’s, or none of the table’s', () => {
    const columns = [
      { heading: 'Kết quả A', as: 'previous' as const, measure: null },
      { heading: 'Kết quả B', as: 'total' as const, measure: null },
    ];
    expect(dataset(block, { settings: { reading: { columns, rows: [] } } }).units[0]).toMatchObject({
      total: 91.2,
      previous: 80.5,
    });
    const ignored = [
      { heading: 'Kết quả A', as: 'ignore' as const, measure: null },
      { heading: 'Kết quả B', as: 'total' as const, measure: null },
    ];
    expect(dataset(block, { settings: { reading: { columns: ignored, rows: [] } } }).units[0]).toMatchObject({
      total: 91.2,
      previous: null,
    });
  });

  it('what a row is, by its name', () => {
    const asked = (as: 'unit' | 'summary') => ({
      settings: {
        reading: {
          columns: [{ heading: 'Kết quả A', as: 'total' as const, measure: null }],
          rows: [{ name: 'cộng cụm 1', as }],
        },
      },
    });
    expect(dataset(block, asked('unit')).units.map(({ name }) => name)).toContain('Cộng cụm 1');
    expect(dataset(block, asked('summary')).summary?.name).toBe('Cộng cụm 1');
  });
});

describe('what a person says goes before what the words and figures say', () => {
  const asked = (heading: string, as: 'total' | 'timeliness' | 'name') => ({
    settings: { reading: { columns: [{ heading, as, measure: null }], rows: [] } },
  });
  const two = `
  TUẦN 36 NĂM 2026
  STT | Đơn vị | Tổng điểm | Điểm tự chấm
  1 | Xã Hội Sơn | 80.5 | 91.2
  2 | Xã Minh Tân | 70.25 | 60.1`;

  it('for the total, beside a column that is clearly called so', () => {
    expect(dataset(two).units.map(({ total }) => total)).toEqual([80.5, 70.25]);
    expect(dataset(two, asked('Điểm tự chấm', 'total')).units.map(({ total }) => total)).toEqual([91.2, 60.1]);
  });

  it('and a later total beside the one that was remembered is a warning at its heading', () => {
    const weeks = `
    STT | Đơn vị | Tuần 37 | Tuần 36
    1 | Xã Hội Sơn | 80.5 | 91.2
    2 | Xã Minh Tân | 70.25 | 60.1`;
    const { findings } = read(weeks, asked('Tuần 36', 'total'));
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'reading-older', severity: 'warning', cell: 'D1' }),
    );
    expect(read(weeks, asked('Tuần 37', 'total')).findings.map(({ code }) => code)).not.toContain('reading-older');
  });
});

describe('the second-best reading of a doubtful column', () => {
  const columnsOf = (text: string) => read(text).interpretations.flatMap(({ columns }) => columns);

  it('is the total for a rival of the total, with the weight by which it loses', () => {
    const columns = columnsOf(`
      TUẦN 36 NĂM 2026
      STT | Đơn vị | Tổng điểm | Điểm tự chấm
      1 | Xã Hội Sơn | 80.5 | 91.2
      2 | Xã Minh Tân | 70.25 | 60.1`);
    expect(columns.find(({ column }) => column === 'D')).toMatchObject({
      doubtful: true,
      second: { as: 'total', loses: 46 },
    });
    expect(columns.find(({ column }) => column === 'C')).toMatchObject({ doubtful: false, second: null });
  });

  it('is percent for the only group, which could be either: nothing speaks for one more than for the other', () => {
    const columns = columnsOf(`
      TUẦN 36 NĂM 2026
      STT | Đơn vị | Tổng điểm | Mức độ hài lòng
      1 | Xã Hội Sơn | 80.5 | 17.2
      2 | Xã Minh Tân | 70.25 | 16.1`);
    expect(columns.find(({ column }) => column === 'D')).toMatchObject({
      second: { as: 'satisfaction', measure: 'percent', loses: 0 },
    });
  });

  it('is the period before, where no year is written across New Year', () => {
    const columns = columnsOf(`
      STT | Đơn vị | Tháng 12 | Tháng 1
      1 | Xã Hội Sơn | 80.5 | 91.2
      2 | Xã Minh Tân | 70.25 | 60.1`);
    expect(columns.find(({ column }) => column === 'D')).toMatchObject({
      role: 'total',
      second: { as: 'previous', loses: 0 },
    });
  });
});

describe('how a table was understood', () => {
  it('is told column by column, doubts marked, also where nothing can be built', () => {
    const { interpretations } = read(`
      TUẦN 36 NĂM 2026
      STT | Đơn vị | Tổng điểm | Tuần 35 | Chỉ số lạ
      1 | Xã Hội Sơn | 80.5 | 79 | 1.25
      2 | Xã Minh Tân | hỏng | 70 | 2.5
      | Cộng cụm 1 | 75.4 | 74.5 | 1.9`);
    expect(interpretations).toMatchObject([
      {
        header: [2, 2],
        columns: [
          { column: 'A', role: 'position' },
          { column: 'B', role: 'name', used: true },
          { column: 'C', role: 'total', used: true, doubtful: false },
          { column: 'D', role: 'previous', period: 'Tuần 35', used: true },
          { column: 'E', role: 'unknown', used: false, doubtful: true },
        ],
        rows: { units: 2, summary: null, others: ['Cộng cụm 1'] },
      },
    ]);
  });
});

describe('what a person has chosen finds its place, or that is said', () => {
  const columns = (heading: string, as: 'total' | 'ignore' = 'total') => ({
    settings: { reading: { columns: [{ heading, as, measure: null }], rows: [] } },
  });
  const codes = (text: string, options: Parameters<typeof read>[1]) =>
    read(text, options).findings.map(({ code, severity }) => `${severity} ${code}`);
  const week = `
    TUẦN 36 NĂM 2026
    STT | Đơn vị | Tổng điểm | Điểm thẩm định lần 2
    1 | Xã Hội Sơn | 80.5 | 91.2
    2 | Xã Minh Tân | 70.25 | 60.1`;

  it('a column that is called otherwise by now is a warning, since the table is read automatically again', () => {
    expect(codes(week, columns('Điểm thẩm định'))).toContain('warning reading-unmet');
    expect(dataset(week, columns('Điểm thẩm định')).units[0]?.total).toBe(80.5);
    expect(codes(week, columns('Điểm thẩm định lần 2')).join()).not.toContain('reading-');
  });

  it('one that was only left out, or whose like is there, is no more than a note', () => {
    expect(codes(week, columns('Ghi chú thêm', 'ignore'))).toContain('info reading-unused');
    const both = [
      { heading: 'Điểm thẩm định lần 1', as: 'total' as const, measure: null },
      { heading: 'Điểm thẩm định lần 2', as: 'total' as const, measure: null },
    ];
    const found = codes(week, { settings: { reading: { columns: both, rows: [] } } });
    expect(found).toContain('info reading-unused');
    expect(found).not.toContain('warning reading-unmet');
  });

  it('of two columns that are called the same, the one that is meant', () => {
    const twice = `
      TUẦN 36 NĂM 2026
      STT | Đơn vị | Điểm | Điểm
      1 | Xã Hội Sơn | 80.5 | 91.2
      2 | Xã Minh Tân | 70.25 | 60.1`;
    const headings = read(twice).interpretations.flatMap((table) => table.columns.map(({ heading }) => heading));
    expect(headings).toEqual(['STT', 'Đơn vị', 'Điểm [1]', 'Điểm [2]']);
    expect(dataset(twice, columns('Điểm [2]')).units[0]?.total).toBe(91.2);
    expect(dataset(twice, columns('Điểm [1]')).units[0]?.total).toBe(80.5);
  });

  it('a heading as a whole goes before its last line alone', () => {
    const grouped = `
      TUẦN 36 NĂM 2026
      STT | Đơn vị | Điểm | Thẩm định
       | | | Điểm
      1 | Xã Hội Sơn | 80.5 | 91.2
      2 | Xã Minh Tân | 70.25 | 60.1`;
    expect(dataset(grouped, columns('Thẩm định › Điểm')).units[0]?.total).toBe(91.2);
    expect(dataset(grouped, columns('Điểm')).units[0]?.total).toBe(80.5);
  });

  it('a row by its name with its diacritics: the unit next to it stays', () => {
    const rows = `
      TUẦN 36 NĂM 2026
      STT | Đơn vị | Tổng điểm
      1 | Xã Phú Thành | 80.5
      2 | Xã Phú Thạnh | 70.25`;
    const reading = { columns: [], rows: [{ name: 'xã phú thạnh', as: 'ignore' as const }] };
    const { dataset: read2, interpretations } = read(rows, { settings: { reading } });
    expect(read2?.units.map(({ name }) => name)).toEqual(['Xã Phú Thành']);
    expect(interpretations[0]?.rows.others).toEqual(['Xã Phú Thạnh']);
  });
});

describe('a total out of anything but 100 is asked about', () => {
  const outOf230 = `
    TUẦN 36 NĂM 2026
    STT | Đơn vị | Tổng điểm (230 điểm) | Tuần 35 | Xếp loại
    1 | Xã Hội Sơn | 207 | 184 | XUẤT SẮC
    2 | Xã Minh Tân | 115 | 161 | TB`;
  const said = (scale: number) => ({
    settings: {
      reading: { columns: [{ heading: 'Tổng điểm (230 điểm)', as: 'total' as const, measure: null, scale }], rows: [] },
    },
  });

  it('with both readings in words, and what to choose', () => {
    const { dataset: none, findings, interpretations } = read(outOf230);
    expect(none).toBeNull();
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'scale-other',
        severity: 'error',
        cell: 'C2',
        params: expect.objectContaining({ max: 230 }) as unknown,
      }),
    );
    expect(interpretations[0]?.columns[2]?.second).toEqual({ as: 'total', measure: null, scale: 230, loses: 0 });
  });

  it('converted once a person has said so, the period before with it, and that is told', () => {
    const { dataset: table, findings, interpretations } = read(outOf230, said(230));
    expect(table?.units.map(({ total, previous }) => [total, previous])).toEqual([
      [90, 80],
      [50, 70],
    ]);
    expect(table?.converted).toBe(true);
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toContain('warning scale-converted');
    expect(findings.map(({ code }) => code)).not.toContain('grade-differs');
    expect(interpretations[0]?.columns[2]).toMatchObject({ scale: 230, doubtful: false, second: null });
  });

  it('kept where a person says that it is out of 100 already; what exceeds it is an error at its cell', () => {
    const out84 = outOf230
      .replace('230', '84')
      .replace('207', '80')
      .replace('115', '60')
      .replace('184', '79')
      .replace('161', '61');
    const reading = {
      columns: [{ heading: 'Tổng điểm (84 điểm)', as: 'total' as const, measure: null, scale: 100 }],
      rows: [],
    };
    expect(read(out84, { settings: { reading } }).dataset?.units.map(({ total }) => total)).toEqual([80, 60]);
    expect(read(outOf230, said(100)).findings.map(({ code }) => code)).toContain('out-of-range');
  });

  it('where each unit has a maximum of its own, no one scale is offered', () => {
    const own = `
      TUẦN 36 NĂM 2026
      STT | Đơn vị | Tổng điểm | Điểm tối đa
      1 | Xã Hội Sơn | 80.5 | 84
      2 | Xã Minh Tân | 70.25 | 90`;
    const { findings, interpretations } = read(own);
    expect(findings.map(({ code }) => code)).toContain('scale-varies');
    expect(interpretations[0]?.columns[2]?.second).toBeNull();
  });
});
