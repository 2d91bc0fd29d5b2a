import { beforeAll, describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/grid';
import { defaultSettings } from '../../../src/core/settings/settings';
import { chooseSheets } from '../../../src/pipeline/choose-sheets';
import { buildAppendix, type AppendixResult } from '../../../src/pipeline/build-appendix';
import { buildInput } from '../../../src/workbook/build-input';
import { startExcel } from '../../excel-host/start';
import { gridOf } from '../../intake/grid-of';
import { buildCode } from '../../sheets-host/built-code';
import { jobFor } from '../../sheets-host/sheets-fixture';
import { communeCounts } from '../../scoring/made-counts';
import { everyHost } from './every-host';

let hosts: ReturnType<typeof everyHost>;
beforeAll(async () => {
  const [host, code] = await Promise.all([startExcel(14), buildCode()]);
  hosts = everyHost(host, code);
}, 180_000);

const title = 'BỘ CHỈ SỐ 766 THÁNG 9 NĂM 2026';

function sheet(name: string, text: string): Grid {
  return gridOf(`${title}\n${text}`, { sheet: name });
}

const communes = ['Xã Phú An', 'Xã Phú Bình', 'Phường Tân Hòa'];
const groups = [
  ['Công khai', 'Công khai, minh bạch', [17, 16, 15]],
  ['Tiến độ', 'Tiến độ giải quyết', [18, 19, 12]],
  ['DVC', 'Dịch vụ trực tuyến', [11, 9, 10]],
  ['Thanh toán', 'Thanh toán trực tuyến', [8, 7, 9]],
  ['Số hóa', 'Số hóa hồ sơ', [20, 21, 16]],
  ['Hài lòng', 'Mức độ hài lòng', [17, 16, 15]],
] as const;

const groupSheets = groups.map(([name, heading, points]) =>
  sheet(
    name,
    [`STT | Đơn vị | ${heading}`, ...communes.map((unit, at) => `${at + 1} | ${unit} | ${points[at] ?? ''}`)].join(
      '\n',
    ),
  ),
);

const head = `STT | Đơn vị | ${groups.map(([, heading]) => heading).join(' | ')} | Tổng điểm`;
const list = (name: string, units: readonly string[], less: number): Grid =>
  sheet(
    name,
    [
      head,
      ...units.map((unit, at) => {
        const points = groups.map(([, , all]) => (all[at % all.length] ?? 0) - less);
        return `${at + 1} | ${unit} | ${points.join(' | ')} | ${points.reduce((sum, each) => sum + each, 0)}`;
      }),
    ].join('\n'),
  );
const lists = [list('Sở, ngành', ['Sở Tư pháp', 'Sở Y tế'], 1), list('Xã, phường', communes, 0)];

const codes = Object.keys(communeCounts);
const counts = (name: string, of: readonly string[]): Grid =>
  sheet(
    name,
    [
      'Đơn vị | Chỉ số | Tử số | Mẫu số | Tỷ lệ',
      ...communes.flatMap((unit) =>
        of.map((code) => {
          const count = communeCounts[code];
          if (!count) return '';
          return 'numerator' in count
            ? `${unit} | ${code} | ${count.numerator} | ${count.denominator} | `
            : `${unit} | ${code} | | | ${count.ratio}`;
        }),
      ),
    ].join('\n'),
  );

/** What stands beside them in a workbook of an office, and belongs to none of them. */
const besides = [
  gridOf('Việc cần làm\nGửi báo cáo trước thứ sáu', { sheet: 'Ghi chú' }),
  gridOf('BỘ CHỈ SỐ 766 THÁNG 8 NĂM 2026\nSTT | Đơn vị | Tổng điểm\n1 | Xã Phú An | 80\n2 | Xã Phú Bình | 81', {
    sheet: 'Tháng 8',
  }),
];

interface Workbook {
  readonly grids: readonly Grid[];
  readonly units: number;
  /** How many of its sheets may be the open one. */
  readonly opens: number;
  /** Of the finding that says which sheets were read together. */
  readonly said: string;
}

const workbooks: Readonly<Record<string, Workbook>> = {
  'one sheet a group': { grids: groupSheets, units: 3, opens: 6, said: 'parts-joined' },
  'sở and xã apart': { grids: lists, units: 5, opens: 2, said: 'parts-joined' },
  'counts beside points on a second sheet': {
    grids: [list('Điểm', communes, 0), counts('Số đếm', codes)],
    units: 3,
    opens: 1,
    said: 'counts-joined',
  },
  'the counts of some groups on a second sheet': {
    grids: [counts('Số đếm 1', codes.slice(0, 7)), counts('Số đếm 2', codes.slice(7))],
    units: 3,
    opens: 2,
    said: 'counts-joined',
  },
};

const texts = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows.map((row) =>
    row
      .map((value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : ''))
      .join('|')
      .replace(/\|+$/u, ''),
  );

/** What the command line makes of a workbook. */
function inFile(all: readonly Grid[]): AppendixResult {
  const { raw, more } = chooseSheets(all, defaultSettings, 'raw', null);
  const [first] = all;
  if (!first) throw new Error('no sheet');
  return buildAppendix({
    ...buildInput(jobFor('').choices, { settings: defaultSettings, findings: [] }, raw ?? first, null),
    more,
    others: all.filter((grid) => grid !== (raw ?? first) && !more.includes(grid)),
  });
}

describe.each(Object.entries(workbooks))('a workbook with %s', (_, { grids, units, opens, said }) => {
  const all = [...grids, ...besides];
  const made = inFile(all);

  it('is one table for the command line, which says so', () => {
    expect(made.table?.cohorts.flatMap((cohort) => cohort.units)).toHaveLength(units);
    expect(made.findings.map(({ code }) => code)).toContain(said);
  });

  it.each(['excel', 'sheets', 'page'] as const)(
    'gives the same cells from the open sheet in %s, and says the same',
    async (name) => {
      const host = hosts[name];
      for (const { sheet: open } of grids.slice(0, opens)) {
        host.open(all);
        const outcome = await host.build(jobFor(open));
        if (outcome.status !== 'built') throw new Error(JSON.stringify(outcome));
        expect(outcome.findings.map(({ code }) => code)).toContain(said);
        expect(texts(host.texts(outcome.sheet))).toEqual(texts(made.plan?.values ?? []));
      }
    },
  );

  it.each(['excel', 'sheets', 'page'] as const)('is recorded as one table in %s', async (name) => {
    const host = hosts[name];
    host.open(all);
    const { choices } = jobFor(grids[0]?.sheet ?? '');
    expect(await host.record({ choices, sheets: [], onSamePeriod: 'ask' })).toMatchObject({ status: 'recorded' });
    const history = host.texts('Lịch sử').flat();
    expect(
      made.table?.cohorts.flatMap((cohort) => cohort.units).every(({ name: unit }) => history.includes(unit)),
    ).toBe(true);
  });
});
