import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { buildAnalysis } from '../../../src/pipeline/analysis/build-analysis';
import { rawGrid } from '../../bench/raw-grid';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from '../../own-scheme/shipped-examples';

function planOf(name: string, settings: Partial<Settings>) {
  const { plan } = buildAnalysis(
    inputBy(schemeOfText(exampleText(`${name}.json`)), gridOfCsv(exampleText(`${name}.csv`)), settings),
  );
  if (plan === null) throw new Error('no plan');
  return plan;
}

describe('“Độ nhạy của thứ hạng” below “Phân tích điểm”', () => {
  const without = planOf('chuyen-doi-so', {});
  const plan = planOf('chuyen-doi-so', { sensitivity: true, sensitivityStep: 10, weightRange: 50 });
  const added = plan.values.slice(without.values.length);

  it('stands there only where it is asked for, the sheet above being as it was', () => {
    expect(plan.values.slice(0, without.values.length)).toEqual(without.values);
    expect(without.values.flat()).not.toContain('ĐỘ NHẠY CỦA THỨ HẠNG');
    expect(added[0]?.[0]).toBe('ĐỘ NHẠY CỦA THỨ HẠNG');
    expect(plan.rowHeights).toHaveLength(plan.values.length);
  });

  it('gives each unit its distances, and in words which ranks it could have', () => {
    expect(added.find((row) => row[1] === 'ĐƠN VỊ')?.slice(0, 6)).toEqual([
      'HẠNG',
      'ĐƠN VỊ',
      'ĐIỂM TỔNG HỢP',
      'CÁCH HẠNG TRÊN',
      'CÁCH MỨC TRÊN',
      'HƠN HẠNG DƯỚI',
    ]);
    const unit = added.find((row) => row[1] === 'UBND xã An Phú') ?? [];
    expect(unit.slice(0, 6)).toEqual([2, 'UBND xã An Phú', 84.5, 4.25, null, 24.5]);
    // ten minutes less, or ten percent more of anything that is not full, is not enough for 4.25 points but by waiting
    expect(String(unit[unit.length - 1])).toMatch(/^(?:hạng 1 đến 2|không đổi) khi lệch 10/u);
  });

  it('says of totals that are given that it is these which are varied', () => {
    const { plan: given } = buildAnalysis({
      raw: rawGrid(18),
      previous: null,
      compare: true,
      settings: { ...defaultSettings, sensitivity: true },
      period: null,
      previousPeriod: null,
      closedOn: null,
    });
    const texts = given?.values.flat().filter((value) => typeof value === 'string') ?? [];
    expect(texts.some((text) => text.includes('Lệch: điểm tổng hợp của chính đơn vị'))).toBe(true);
    expect(texts.some((text) => text.includes('đổi trọng số'))).toBe(false);
  });
});
