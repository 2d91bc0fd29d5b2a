import { describe, expect, it } from 'vitest';
import { latestInTime } from '../../src/intake/later';
import { parsePeriod } from '../../src/core/periods/find-period';

const columns = (...texts: readonly string[]) =>
  texts.map((text) => ({ text, period: parsePeriod(text), day: null, months: null }));

describe('the latest of several columns', () => {
  it.each<[readonly string[], string, string | null]>([
    [['Tháng 8', 'Tháng 9'], 'Tháng 9', null],
    [['Tháng 12/2025', 'Tháng 1/2026'], 'Tháng 1/2026', null],
    [['Tháng 1', 'Tháng 12', 'Tháng 11'], 'Tháng 1', 'Tháng 12'],
    [['Tháng 3', 'Tháng 2', 'Tháng 1'], 'Tháng 3', null],
    [['Tháng 1', 'Tháng 12'], 'Tháng 1', 'Tháng 12'],
    [['Tháng 11', 'Tháng 1'], 'Tháng 1', 'Tháng 11'],
    [['Tuần 51', 'Tuần 3'], 'Tuần 3', 'Tuần 51'],
    [['Quý IV', 'Quý I'], 'Quý I', 'Quý IV'],
    [['Tuần 20', 'Tuần 44'], 'Tuần 44', null],
  ])('of %j is %s, unless New Year does not lie between: %s', (texts, latest, unless) => {
    const found = latestInTime(columns(...texts));
    expect([found?.latest.text, found?.unless?.text ?? null]).toEqual([latest, unless]);
  });

  it('where a whole year stands in its order, no New Year lies within', () => {
    const months = Array.from({ length: 12 }, (_, place) => `Tháng ${12 - place}`);
    expect(latestInTime(columns(...months))).toMatchObject({ latest: { text: 'Tháng 12' }, unless: null });
  });

  it('is none of columns without a time', () => {
    expect(latestInTime(columns('Điểm'))).toBeNull();
  });
});
