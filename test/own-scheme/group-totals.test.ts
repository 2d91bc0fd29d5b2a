import { describe, expect, it } from 'vitest';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { gridOfPlan } from '../settings-sheet/grid-of-plan';
import type { Settings } from '../../src/core/settings/settings';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from './shipped-examples';

function built(name: string, settings: Partial<Settings>) {
  return buildAppendix(
    inputBy(schemeOfText(exampleText(`${name}.json`)), gridOfCsv(exampleText(`${name}.csv`)), settings),
  );
}

/** The captions under “CỘNG NHÓM”, and its figures by unit. */
function sumsOf({ plan }: ReturnType<typeof built>): Record<string, readonly unknown[]> {
  const captions = plan?.values[plan.frozenRows - 1] ?? [];
  const columns = captions.flatMap((caption, column) => (caption === 'CỘNG NHÓM' ? [column] : []));
  return Object.fromEntries<readonly unknown[]>(
    (plan?.values.slice(plan.frozenRows) ?? []).map((row) => [
      String(row[1]),
      columns.map((column) => row[column] ?? null),
    ]),
  );
}

describe('“Thêm cột cộng điểm từng nhóm chỉ số”', () => {
  it('gives a weighted group the points of its weight, behind its last column', () => {
    // An Phú: (0.9 × 50 + 50) × 40 %, and (0.7 × 50 + 0.75 × 30 + 20) × 60 %
    expect(sumsOf(built('chuyen-doi-so', { groupTotals: true }))).toMatchObject({ 'UBND xã An Phú': [38, 46.5] });
    const { plan } = built('chuyen-doi-so', { groupTotals: true });
    expect(plan?.values[plan.frozenRows - 1]?.slice(-6)).toEqual([
      'CÁN BỘ CÓ CHỮ KÝ SỐ (%)',
      'CỘNG NHÓM',
      'HỒ SƠ TRỰC TUYẾN (%)',
      'THỜI GIAN CHỜ (phút)',
      'SỰ CỐ MẤT AN TOÀN (vụ)',
      'CỘNG NHÓM',
    ]);
  });

  it.each([
    ['exclude', null],
    // 0.9 × 50 of 100, and of the 50 that are left, of 40
    ['zero', 18],
    ['renormalise', 36],
  ] as const)('goes by the rule for missing figures: %s', (missingRule, points) => {
    const grid = gridOfCsv(exampleText('chuyen-doi-so.csv').replace('An Phú,90,80,', 'An Phú,90,,'));
    const scheme = schemeOfText(exampleText('chuyen-doi-so.json'));
    expect(sumsOf(buildAppendix(inputBy(scheme, grid, { groupTotals: true, missingRule })))['UBND xã An Phú']).toEqual([
      points,
      46.5,
    ]);
  });

  it('is not there unless it is asked for', () => {
    expect(built('chuyen-doi-so', {}).plan?.values.flat()).not.toContain('CỘNG NHÓM');
  });

  it('is no figure of its own where such an appendix is read again', () => {
    const first = built('chuyen-doi-so', { groupTotals: true });
    if (first.plan === null) throw new Error('no plan');
    const again = buildAppendix(inputBy(schemeOfText(exampleText('chuyen-doi-so.json')), gridOfPlan(first.plan)));
    const totals = (result: typeof again) => result.table?.cohorts[0]?.units.map(({ name, total }) => [name, total]);
    expect(totals(again)).toEqual(totals(first));
    expect(again.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
