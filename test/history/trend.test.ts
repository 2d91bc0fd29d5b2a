import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/core/grid';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { planHistory } from '../../src/history/plan-history';
import { textLine } from '../../src/history/text-line';
import type { BuildInput } from '../../src/pipeline/build-appendix';
import { buildTrend } from '../../src/pipeline/build-trend';
import { importPeriods } from '../../src/pipeline/import-periods';
import { gridOf } from '../intake/grid-of';

const sheet = (title: string, rows: string): Grid => ({
  ...gridOf(`SỐ LIỆU ${title}\nĐƠN VỊ | ĐIỂM TỔNG HỢP\n${rows}`),
  sheet: title,
});
const settingsWith = (more: Partial<Settings>): Settings => ({ ...defaultSettings, ...more });

function historyOf(...grids: readonly Grid[]): Grid {
  const { records } = importPeriods(grids, defaultSettings);
  return { sheet: 'Lịch sử', cells: planHistory(records).values, merges: [], percentCells: new Set(), hiddenRows: [] };
}

const ask = (raw: Grid, history: Grid | null, more: Partial<BuildInput> = {}): BuildInput => ({
  raw,
  previous: null,
  compare: true,
  settings: defaultSettings,
  period: null,
  previousPeriod: null,
  closedOn: null,
  history,
  ...more,
});

const april = sheet('THÁNG 4/2024', 'TOÀN HUYỆN | 80.5\nXÃ PHÚ XUÂN | 85.11\nXÃ PHÚ THÀNH | 78.1');
const march = sheet('THÁNG 3/2024', 'TOÀN HUYỆN | 79\nXÃ PHÚ XUÂN | 80\nXÃ PHÚ THÀNH | 81');
const week = sheet('THÁNG 4/2024 - TUẦN 01', 'TOÀN HUYỆN | 1\nXÃ PHÚ XUÂN | 2\nXÃ PHÚ THÀNH | 3');
const may = sheet('THÁNG 5/2024', 'TOÀN HUYỆN | 82\nXÃ PHÚ XUÂN | 86\nXÃ PHÚ THÀNH |\nXÃ PHÚ MỸ | 90');

describe('the sheet “Diễn biến”', () => {
  it('has the totals of the periods of the same kind in time, this one last, with change and movement since the one before', () => {
    const { plan } = buildTrend(ask(may, historyOf(april, week, march)));
    const heading = plan?.values.findIndex((row) => row[0] === 'STT') ?? 0;
    expect(plan?.values.slice(heading, heading + 5)).toEqual([
      ['STT', 'ĐƠN VỊ', 'T3/2024', 'T4/2024', 'T5/2024', 'DIỄN BIẾN', 'TĂNG, GIẢM', 'HẠNG T5/2024', 'LÊN, XUỐNG BẬC'],
      [null, 'TOÀN HUYỆN', 79, 80.5, 82, '▁▅█', 1.5, null, null],
      [1, 'XÃ PHÚ MỸ', null, null, 90, '  ▄', null, 1, null],
      [2, 'XÃ PHÚ XUÂN', 80, 85.11, 86, '▁▇█', 0.89, 2, -1],
      [3, 'XÃ PHÚ THÀNH', 81, 78.1, null, '█▁ ', null, null, null],
    ]);
    expect(plan?.sparklines).toHaveLength(4);
    expect(plan?.charts?.map(({ kind, series }) => [kind, series.map(({ name }) => name)])).toEqual([
      ['line', ['TOÀN HUYỆN']],
      ['line', ['XÃ PHÚ MỸ', 'XÃ PHÚ XUÂN', 'XÃ PHÚ THÀNH']],
    ]);
  });

  it('keeps its charts on empty cells inside of the sheet', () => {
    const { plan } = buildTrend(ask(may, historyOf(april)));
    for (const { position } of plan?.charts ?? []) {
      expect(position.bottom).toBeLessThan(plan?.values.length ?? 0);
      expect(
        plan?.values
          .slice(position.top, position.bottom + 1)
          .flat()
          .every((value) => value === null),
      ).toBe(true);
    }
  });

  it('draws the units that the settings name, from a round number under the lowest, each chart under the rows that it draws', () => {
    const settings = settingsWith({ trendUnits: ['Phú Thành', 'Phú Xuân', 'Phú Tân'] });
    const { plan, findings } = buildTrend(ask(may, historyOf(april, march), { settings }));
    expect(plan?.charts?.map(({ title, from, series }) => [title, from, series.map(({ name }) => name)])).toEqual([
      ['TOÀN HUYỆN qua các kỳ', 78, ['TOÀN HUYỆN']],
      ['Các đơn vị được chọn qua các kỳ', 78, ['XÃ PHÚ THÀNH', 'XÃ PHÚ XUÂN']],
    ]);
    expect(findings.find(({ code }) => code === 'trend-unit-unknown')?.params).toEqual({ name: 'Phú Tân' });
    const rowsOver = (index: number, count: number): unknown[] => {
      const top = plan?.charts?.[index]?.position.top ?? 0;
      return (plan?.values.slice(top - count, top) ?? []).map((row) => row[1]);
    };
    expect([rowsOver(0, 1), rowsOver(1, 2)]).toEqual([['TOÀN HUYỆN'], ['XÃ PHÚ THÀNH', 'XÃ PHÚ XUÂN']]);
  });

  it('keeps the totals of a unit that was renamed twice, and gives none to one that was divided', () => {
    const before = historyOf(sheet('THÁNG 3/2024', 'XÃ PHÚ XUÂN | 80\nXÃ PHÚ LÂM | 70'), april);
    const now = sheet('THÁNG 5/2024', 'XÃ TÂN XUÂN | 86\nXÃ LÂM ĐÔNG | 71\nXÃ LÂM TÂY | 72');
    const renamed = [
      { from: 'Phú Xuân', to: 'Phú Thanh', on: '2024-04-01' },
      { from: 'Phú Thanh', to: 'Tân Xuân', on: '2024-05-01' },
      { from: 'Phú Lâm', to: 'Lâm Đông', on: '2024-05-01' },
      { from: 'Phú Lâm', to: 'Lâm Tây', on: '2024-05-01' },
    ];
    const { plan } = buildTrend(ask(now, before, { settings: settingsWith({ renamed }) }));
    const totals = Object.fromEntries(
      (plan?.values ?? []).flatMap((row) =>
        typeof row[1] === 'string' && row[1].startsWith('XÃ') ? [[row[1], row.slice(2, 5)]] : [],
      ),
    );
    expect(totals).toEqual({
      'XÃ TÂN XUÂN': [80, null, 86],
      'XÃ LÂM ĐÔNG': [null, null, 71],
      'XÃ LÂM TÂY': [null, null, 72],
    });
  });

  it('shows twelve periods at most, the latest', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      sheet(`THÁNG ${index + 1}/2023`, `XÃ PHÚ XUÂN | ${70 + index}\nXÃ PHÚ THÀNH | 60`),
    );
    const { plan } = buildTrend(
      ask(sheet('THÁNG 1/2024', 'XÃ PHÚ XUÂN | 85\nXÃ PHÚ THÀNH | 60'), historyOf(...months)),
    );
    const row = plan?.values.find(([, name]) => name === 'XÃ PHÚ XUÂN');
    expect(row?.slice(2, 14)).toEqual([71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 85]);
  });

  it('gives a renamed unit its earlier totals, and across the reorganisation of 1 July 2025 only such a unit', () => {
    const before = historyOf(sheet('THÁNG 6/2025', 'XÃ PHÚ XUÂN | 80\nXÃ PHÚ LÂM | 81'));
    const now = sheet('THÁNG 7/2025', 'XÃ PHÚ XUÂN | 85\nXÃ PHÚ TÂN | 84');
    const settings = settingsWith({ renamed: [{ from: 'XÃ PHÚ LÂM', to: 'XÃ PHÚ TÂN', on: '2025-07-01' }] });
    const { plan } = buildTrend(ask(now, before, { settings }));
    const table = plan?.values.slice(0, 6) ?? [];
    expect(
      table.flatMap((row) => (typeof row[1] === 'string' && row[1].startsWith('XÃ') ? [row.slice(1, 4)] : [])),
    ).toEqual([
      ['XÃ PHÚ XUÂN', null, 85],
      ['XÃ PHÚ TÂN', 81, 84],
    ]);
  });

  it('says what is missing where the history has no such period, or there is none', () => {
    for (const history of [null, historyOf(week), historyOf(may)]) {
      const { plan, findings } = buildTrend(ask(may, history));
      expect([plan, findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)]).toEqual([
        null,
        ['trend-too-few'],
      ]);
    }
  });

  it('is taken out of the history that is chosen as the compared sheet', () => {
    expect(buildTrend(ask(may, null, { previous: historyOf(april) })).plan).not.toBeNull();
  });
});

describe('a line in text', () => {
  it('goes from the lowest to the highest of the row, level where all are equal, with a gap for a missing figure', () => {
    expect([textLine([1, 2, 8]), textLine([5, 5]), textLine([1, null, 2]), textLine([null])]).toEqual([
      '▁▂█',
      '▄▄',
      '▁ █',
      '',
    ]);
  });
});
