import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { buildAppendix, type BuildInput } from '../../src/pipeline/build-appendix';
import { buildLiveAppendix } from '../../src/pipeline/build-live-appendix';
import { gridOf } from '../intake/grid-of';

function input(block: string, more: Partial<BuildInput> = {}): BuildInput {
  return {
    raw: gridOf(block),
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
    ...more,
  };
}

/** Each unit with its total, that of before, and the change; the codes of the findings with their cells. */
function built(block: string, more: Partial<BuildInput> = {}) {
  const { table, findings } = buildAppendix(input(block, more));
  return {
    periods: [table?.period?.label ?? null, table?.previousPeriod?.label ?? null],
    units: table?.cohorts.flatMap(({ units }) =>
      units.map((unit) => [unit.name, unit.total, unit.previous, unit.change]),
    ),
    findings: findings.map(({ code, cell }) => (cell === null ? code : `${code} ${cell}`)),
  };
}

const head = 'STT | ĐƠN VỊ | ĐIỂM TỔNG HỢP';
const september = '1 | Phú Hưng | 90 \n 2 | Phú Bình | 80 \n 3 | Tân Hòa | 70';
/* In another order, with a unit less and one more. */
const august = '1 | Phú Bình | 81 \n 2 | Phú Hưng | 85 \n 3 | Long Phú | 60';
const compared = [
  ['Phú Hưng', 90, 85, 5],
  ['Phú Bình', 80, 81, -1],
  ['Tân Hòa', 70, null, null],
];

describe('two tables of one sheet, one under the other', () => {
  it.each([
    [
      'the older below',
      `BỘ CHỈ SỐ 766\nTháng 9/2026\n${head}\n${september}\n\nTháng 8/2026\n${head}\n${august}\nNGƯỜI LẬP`,
    ],
    [
      'the older above',
      `BỘ CHỈ SỐ 766\nBảng tháng 8/2026\n${head}\n${august}\nBảng tháng 9/2026\n${head}\n${september}`,
    ],
    [
      'the period of now in the title only',
      `BỘ CHỈ SỐ 766 THÁNG 9/2026\n${head}\n${september}\n\nTháng 8/2026\n${head}\n${august}`,
    ],
    [
      'the periods in the headings',
      `BỘ CHỈ SỐ 766\nSTT | ĐƠN VỊ | ĐIỂM THÁNG 9/2026\n${september}\n\nSTT | ĐƠN VỊ | ĐIỂM THÁNG 8/2026\n${august}`,
    ],
  ])('of two periods are now and the compared one, matched by name: %s', (_, block) => {
    const { periods, units, findings } = built(block);
    expect(periods).toEqual(['Tháng 9/2026', 'Tháng 8/2026']);
    expect(units).toEqual(compared);
    expect(findings).toContain('tables-of-periods');
    expect(findings.filter((code) => code.startsWith('duplicate'))).toEqual([]);
  });

  it('say which table is which, with its cells', () => {
    const block = `Tháng 9/2026\n${head}\n${september}\n\nTháng 8/2026\n${head}\n${august}`;
    const { findings } = buildAppendix(input(block));
    expect(findings.find(({ code }) => code === 'tables-of-periods')?.params).toEqual({
      count: 2,
      now: 'Tháng 9/2026',
      cells: 'A2:C5',
      before: 'Tháng 8/2026',
      cellsBefore: 'A8:C11',
    });
  });

  it('follow the periods that the person asks for', () => {
    const week = (n: number, points: number): string =>
      `Tuần ${n} năm 2026\n${head}\n1 | Phú Hưng | ${points}\n2 | Phú Bình | ${points - 1}`;
    const block = [week(36, 60), week(37, 70), week(38, 80)].join('\n');
    expect(built(block).units?.[0]).toEqual(['Phú Hưng', 80, 70, 10]);
    expect(built(block, { period: 'Tuần 37 năm 2026' }).units?.[0]).toEqual(['Phú Hưng', 70, 60, 10]);
    expect(built(block, { previousPeriod: 'Tuần 36 năm 2026' }).units?.[0]).toEqual(['Phú Hưng', 80, 60, 20]);
  });

  it('without periods are a question that names both with their cells, and nothing is built', () => {
    const block = `BỘ CHỈ SỐ 766\n${head}\n${september}\n\n${head}\n${august}`;
    const { findings } = buildAppendix(input(block));
    const [first] = findings;
    expect(first).toMatchObject({ code: 'tables-repeat', severity: 'error', cell: 'A7' });
    expect(first?.params).toMatchObject({ first: 'A2:C5', second: 'A7:C10' });
    expect(built(block).units).toBeUndefined();
  });

  it('are settled by leaving one out, by its cells or by the line over it', () => {
    const out = (name: string): Settings => ({
      ...defaultSettings,
      reading: { columns: [], rows: [{ name, as: 'ignore' }] },
    });
    const plain = `BỘ CHỈ SỐ 766\n${head}\n${september}\n\n${head}\n${august}`;
    const { units, findings } = built(plain, { settings: out('A7:C10') });
    expect(units?.map(([name, total]) => [name, total])).toEqual([
      ['Phú Hưng', 90],
      ['Phú Bình', 80],
      ['Tân Hòa', 70],
    ]);
    expect(findings.filter((code) => code.startsWith('reading'))).toEqual([]);
    const captioned = `Tháng 9/2026\n${head}\n${september}\n\nTháng 8/2026\n${head}\n${august}`;
    expect(built(captioned, { settings: out('Tháng 9/2026') }).units?.[0]).toEqual(['Phú Hưng', 85, null, null]);
  });

  it('with the same figures are one table, and the same heading over further units is a further page', () => {
    expect(built(`${head}\n${september}\n\n${head}\n${september}`).units).toHaveLength(3);
    expect(
      built(`THÁNG 9/2026\n${head}\n${september}\n${head}\n4 | Long Phú | 50\n5 | Long Hòa | 55`).units,
    ).toHaveLength(5);
  });

  it('give the live appendix the cells of both', () => {
    const block = `Tháng 9/2026\n${head}\n${september}\n\nTháng 8/2026\n${head}\n${august}`;
    const formulas = buildLiveAppendix(input(block)).plan?.formulas?.map(({ formula }) => formula) ?? [];
    expect(formulas.some((formula) => formula.includes("'Số liệu'!$C$3"))).toBe(true);
    expect(formulas.some((formula) => formula.includes("'Số liệu'!$C$10"))).toBe(true);
  });
});

describe('two lists side by side', () => {
  const lists = (left: string, right: string): string =>
    `BỘ CHỈ SỐ 766\n${left} | | | | ${right} | |\n${head} | | ${head}\n` +
    '1 | Phú Hưng | 85 | | 1 | Phú Bình | 80\n2 | Phú Bình | 81 | | 2 | Phú Hưng | 90\n3 | Tân Hòa | 60 | | 3 | Tân Hòa | 70';

  it('of two periods, a line over each, are compared by name and never row by row', () => {
    const { periods, units } = built(lists('Tháng 8/2026', 'Tháng 9/2026'));
    expect(periods).toEqual(['Tháng 9/2026', 'Tháng 8/2026']);
    expect(units).toEqual([
      ['Phú Hưng', 90, 85, 5],
      ['Phú Bình', 80, 81, -1],
      ['Tân Hòa', 70, 60, 10],
    ]);
    expect(built(lists('Kết quả tháng 8/2026', 'Kết quả tháng 9/2026')).units?.[0]).toEqual(['Phú Hưng', 90, 85, 5]);
  });

  it('of the same units without a period are a question', () => {
    expect(built(lists('', '')).findings[0]).toBe('tables-repeat A3');
  });

  it('of one period are one list', () => {
    const block = `THÁNG 9/2026\n${head} | | ${head}\n1 | Phú Hưng | 85 | | 3 | Tân Hòa | 80\n2 | Phú Bình | 81 | | 4 | Long Phú | 90`;
    expect(built(block).units).toHaveLength(4);
  });
});

it('a second list under an older title with none of the units of now is told of, and is not what is compared with', () => {
  const { periods, units, findings } = built(`TUẦN 38 NĂM 2026
STT | ĐƠN VỊ | TỔNG ĐIỂM
1 | Sở Y tế | 90.5
2 | Sở Nội vụ | 80.5

TUẦN 37 NĂM 2026
STT | ĐƠN VỊ | TỔNG ĐIỂM
1 | Xã Tân Lạc | 70.5
2 | Xã Trà Leng | 60.5`);
  expect(periods).toEqual(['Tuần 38 năm 2026', null]);
  expect(units?.map(([name]) => name)).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  expect(findings).toContain('table-other-units A7');
});

it('rows behind a dash without a number are told of among numbered ones, however many they are', () => {
  const { findings } = built(`STT | ĐƠN VỊ | TỔNG ĐIỂM
1 | Sở Y tế | 90.5
2 | Sở Nông nghiệp | 80.5
 | - Chi cục Thủy lợi | 70.5
 | - Chi cục Kiểm lâm | 60.5`);
  expect(findings.filter((each) => each.startsWith('row-unnumbered'))).toEqual([
    'row-unnumbered B4',
    'row-unnumbered B5',
  ]);
});

it('a last row without a name that is the mean or the sum of all is told of and left out; another is asked for its name', () => {
  const table = (last: number) =>
    built(`STT | ĐƠN VỊ | TỔNG ĐIỂM
1 | Sở Y tế | 90.5
2 | Sở Nội vụ | 80.5
3 | Sở Tài chính | 60
 |  | ${last}`);
  expect(table(77).findings).toContain('unnamed-average B5');
  expect(table(231).findings).toContain('unnamed-average B5');
  expect(table(77).units?.length).toBe(3);
  expect(table(70.25).findings).toContain('unnamed-unit B5');
});
