import { describe, expect, it } from 'vitest';
import { completeScheme } from '../../src/core/scheme/complete-scheme';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import type { LeagueTable } from '../../src/core/table/league-table';
import { leaderPage } from '../../src/report/leader/leader-page';
import { leaderSheet } from '../../src/report/leader/sheet/leader-sheet';
import { messageText } from '../../src/report/message/message-text';
import { noTableFacts } from '../../src/report/quality/table-facts';
import { gridOfCsv, inputBy } from '../own-scheme/shipped-examples';
import { pageText } from './page-text';

/* A penalty; points out of a share that is better the less it is, whose points are better the more; and a number without a maximum. */
const scheme = completeScheme({
  id: 'thi-dua',
  name: 'Thi đua',
  indicators: [
    { id: 'hoc-tap', name: 'Học tập', max: 90, threshold: 50 },
    {
      id: 'tre-han',
      name: 'Trễ hạn',
      max: 10,
      direction: 'less',
      threshold: 5,
      counts: { numerator: ['Hồ sơ trễ'], denominator: ['Tổng hồ sơ'] },
    },
    { id: 'vi-pham', name: 'Vi phạm', max: 10, adds: 'penalty', threshold: 4 },
  ],
  total: { kind: 'sum', max: 100 },
});

const grid = gridOfCsv(
  [
    'STT,Đơn vị,Học tập,Hồ sơ trễ,Tổng hồ sơ,Vi phạm',
    '1,Xã A,80,10,100,1',
    '2,Xã B,70,20,100,2',
    '3,Xã C,60,90,100,9',
  ].join('\n'),
);

function tableBy(): LeagueTable {
  const { table } = buildAppendix(inputBy(scheme, grid));
  if (table === null) throw new Error('no table');
  return table;
}

describe('the leader’s sheet of a set in which less of one indicator is better', () => {
  const plan = leaderSheet(tableBy(), ',', noTableFacts);
  const rowOf = (name: string): number => plan.values.findIndex(([first]) => String(first).startsWith(name));
  const underlined = (row: number): number[] =>
    [5, 6, 7, 8, 9].filter((column) =>
      plan.styles.some(
        ({ areas, style }) =>
          style.underline === true &&
          areas.some(
            ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
          ),
      ),
    );
  const darkest = (row: number): number | undefined =>
    plan.colorScales?.find(({ area }) => area.top === row)?.points.find(({ color }) => color !== '#FFFFFF')?.value;

  it('darkens and underlines many points off, which the core counts as weak', () => {
    const row = rowOf('Vi phạm');
    expect(plan.values[row]?.slice(2, 8)).toEqual([2, 9, 1, 1, 2, 9]);
    expect(darkest(row)).toBe(10);
    expect(underlined(row)).toEqual([7]);
  });

  it('darkens and underlines few points of a share that is better the less it is', () => {
    const row = rowOf('Trễ hạn');
    // 10 %, 20 %, 90 % late are 9, 8 and 1 of 10 points
    expect(plan.values[row]?.slice(2, 8)).toEqual([8, 1, 1, 9, 8, 1]);
    expect(darkest(row)).toBe(5);
    expect(underlined(row)).toEqual([7]);
  });

  it('speaks of thresholds that are missed and of the worst, not of the lowest', () => {
    const text = plan.values.flat().join('\n');
    expect(text).toContain('Kém nhất');
    expect(text).toContain('Chưa đạt ngưỡng');
    expect(text).not.toMatch(/[dD]ưới ngưỡng|Thấp nhất/u);
  });
});

describe('the other papers of such a set', () => {
  it('the leader’s page gives the worst value of each indicator', () => {
    const [page] = leaderPage(tableBy(), ',', noTableFacts).pages;
    const text = pageText(page ?? { name: '', blocks: [] });
    expect(text).toMatch(/Vi phạm\s+2\s+9\s+1 \(ngưỡng 4\)/u);
    expect(text).not.toMatch(/dưới ngưỡng/iu);
  });

  it('the message says who is over the threshold', () => {
    const text = messageText(tableBy(), ',');
    expect(text).toContain('- Vi phạm trên 4');
    expect(text).toContain('- Trễ hạn dưới 5');
  });
});
