import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { chooseSheets } from '../../src/pipeline/choose-sheets';
import { gridOf } from '../intake/grid-of';

const units = ['Phú Hùng', 'Phú Bình', 'Phú An'];

/** A table of three units: columns of totals under their headings. */
const table = (name: string, title: string, columns: Readonly<Record<string, readonly number[]>>) =>
  gridOf(
    [
      title,
      ['STT', 'ĐƠN VỊ', ...Object.keys(columns)].join(' | '),
      ...units.map((unit, place) =>
        [place + 1, unit, ...Object.values(columns).map((totals) => totals[place] ?? '')].join(' | '),
      ),
    ].join('\n'),
    { sheet: name },
  );

const now = table('T38', 'TUẦN 38 NĂM 2026', { 'Tổng điểm': [90.5, 80.5, 70.5] });

function compared(raw: typeof now, previous: typeof now, previousPeriod: string | null = null) {
  const { table: built, findings } = buildAppendix({
    raw,
    previous,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod,
    closedOn: null,
  });
  return {
    period: built?.previousPeriod?.label,
    before: built?.cohorts.flatMap((cohort) => cohort.units.map((unit) => unit.previous)),
    told: findings.filter(({ code }) => code.startsWith('previous-')).map(({ code, cell }) => [code, cell]),
  };
}

describe('a file to compare with that has this period too', () => {
  const both = table('Cũ', 'NĂM 2026', { 'Tuần 37': [89.25, 81.25, 69.25], 'Tuần 38': [90.5, 80.5, 70.5] });

  it('is compared by its column of the period before', () => {
    expect(compared(now, both)).toEqual({ period: 'Tuần 37', before: [89.25, 81.25, 69.25], told: [] });
  });

  it('in sheets of their own: that of the week before is read, not the latest', () => {
    const weeks = ['36', '37', '38', '39'].map((week) =>
      table(`T${week}`, `TUẦN ${week} NĂM 2026`, { 'Tổng điểm': [Number(week), 50.5, 40.5] }),
    );
    expect(chooseSheets(weeks, defaultSettings, 'previous', 'T38', now).raw?.sheet).toBe('T37');
    expect(chooseSheets(weeks.slice(2), defaultSettings, 'previous', null, now).raw?.sheet).toBe('T39');
  });
});

describe('a sheet with a column of the period before, compared with another sheet of it', () => {
  const own = table('T38', 'TUẦN 38 NĂM 2026', { 'Tuần 37': [89.25, 81.25, 69.25], 'Tuần 38': [90.5, 80.5, 70.5] });
  const other = (title: string, totals: readonly number[]) => table('Tuần trước', title, { 'Tổng điểm': totals });

  it('is told at its column that the figures differ', () => {
    expect(compared(own, other('TUẦN 37 NĂM 2026', [91.25, 83.25, 71.25]))).toEqual({
      period: 'Tuần 37 năm 2026',
      before: [91.25, 83.25, 71.25],
      told: [['previous-column-differs', 'C3']],
    });
  });

  it('is told nothing where they agree, or are of another period', () => {
    expect(compared(own, other('TUẦN 37 NĂM 2026', [89.25, 81.25, 69.25])).told).toEqual([]);
    expect(compared(own, other('TUẦN 36 NĂM 2026', [91.25, 83.25, 71.25])).told).toEqual([]);
  });
});

describe('a sheet to compare with that is no earlier than this one', () => {
  const dated = (title: string, totals: readonly number[]) => table('Kia', title, { 'Tổng điểm': totals });
  const mine = [90.5, 80.5, 70.5];
  const told = (title: string, other: string, totals: readonly number[] = [89.25, 81.25, 69.25]) =>
    compared(dated(title, mine), dated(other, totals)).told.map(([code]) => code);
  const closed = (title: string, day: number) => `${title}\nSố liệu chốt đến ngày ${day}/9/2026`;

  it('is told where it is of the same week, or the same open year closed no earlier', () => {
    expect(told('TUẦN 38 NĂM 2026', 'TUẦN 38 NĂM 2026')).toEqual(['previous-same']);
    expect(told(closed('TUẦN 38 NĂM 2026', 20), closed('TUẦN 38 NĂM 2026', 13))).toContain('previous-same');
    expect(told(closed('NĂM 2026', 20), closed('NĂM 2026', 13))).toEqual(['previous-provisional']);
    expect(told(closed('NĂM 2026', 20), 'NĂM 2026')).toEqual(['previous-same']);
  });

  it('is told by the closing dates where neither names a period', () => {
    expect(told(closed('BẢNG ĐIỂM', 20), closed('BẢNG ĐIỂM', 27))).toEqual(['previous-later']);
    expect(told(closed('BẢNG ĐIỂM', 20), closed('BẢNG ĐIỂM', 20))).toEqual(['previous-same']);
    expect(told(closed('BẢNG ĐIỂM', 20), closed('BẢNG ĐIỂM', 13))).toEqual([]);
    expect(told('BẢNG ĐIỂM', 'BẢNG ĐIỂM')).toEqual([]);
  });

  it('is told where it is a copy of this very table', () => {
    expect(told('TUẦN 38 NĂM 2026', 'TUẦN 37 NĂM 2026', mine)).toEqual(['previous-equal']);
  });
});
