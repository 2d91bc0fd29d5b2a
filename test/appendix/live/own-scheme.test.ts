import { describe, expect, it } from 'vitest';
import { weakRuleFormula } from '../../../src/appendix/weak-rule-formula';
import type { Grid } from '../../../src/core/grid';
import type { Settings } from '../../../src/core/settings/settings';
import { planSheet } from '../../../src/pipeline/plan-sheet';
import { exampleText, gridOfCsv, inputBy, schemeOfText, withOtherFigures } from '../../own-scheme/shipped-examples';
import { recalculate } from './recalculate';

const examples = [
  'cai-cach-hanh-chinh',
  'cai-cach-hanh-chinh-thang-84',
  'chuyen-doi-so',
  'thi-dua-lop',
  'thi-dua-khoi',
] as const;

const sheetOf = (name: string): Grid => gridOfCsv(exampleText(`${name.replace('-thang-84', '')}.csv`));

/** Without the notes under the appendix: they would not follow the figures, so that the live one has none. */
function planOf(kind: 'appendix' | 'live', name: string, grid: Grid, settings: Partial<Settings>) {
  const { plan, findings } = planSheet(kind, inputBy(schemeOfText(exampleText(`${name}.json`)), grid, settings));
  if (!plan) throw new Error(JSON.stringify(findings));
  return { plan: { ...plan, values: plan.values.slice(0, plan.values.length - (plan.footRows ?? 0)) }, findings };
}

/** What the live sheet made of one grid shows over another, beside the appendix of the other. */
function both(name: string, after: Grid, settings: Partial<Settings>): { live: unknown; core: unknown } {
  const { plan } = planOf('live', name, sheetOf(name), settings);
  return { live: recalculate(plan, after), core: planOf('appendix', name, after, settings).plan.values };
}

describe('“Phụ lục sống” of an office’s own set, by HyperFormula', () => {
  it.each(examples)('holds the values of the appendix of %s', (name) => {
    const { plan } = planOf('live', name, sheetOf(name), { groupTotals: true });
    const core = planOf('appendix', name, sheetOf(name), { groupTotals: true }).plan.values;
    expect(plan.values.map((row) => row.slice(0, plan.hiddenFrom))).toEqual(core);
    expect(recalculate(plan, sheetOf(name))).toEqual(core);
  });

  it.each(
    examples.flatMap((name) => (['exclude', 'zero', 'renormalise'] as const).map((rule) => [name, rule] as const)),
  )('follows the figures of %s by its own rule of totals, missing ones %s', (name, missingRule) => {
    for (const seed of [1, 2, 3, 4]) {
      const { live, core } = both(name, withOtherFigures(sheetOf(name), seed), { missingRule, groupTotals: true });
      expect(live).toEqual(core);
    }
  });

  it.each(['shared', 'dense', 'ordinal'] as const)(
    'ranks equals %s, less being better where the set says so',
    (rankRule) => {
      const ranks = ['total', 'cho-doi', 'ho-so'];
      for (const seed of [1, 2, 3]) {
        const settings = { rankRule, ranks, missingRule: 'zero' } as const;
        const { live, core } = both('chuyen-doi-so', withOtherFigures(sheetOf('chuyen-doi-so'), seed), settings);
        expect(live).toEqual(core);
      }
      const { live, core } = both('thi-dua-lop', sheetOf('thi-dua-lop'), { rankRule, ranks: ['total', 'di-tre'] });
      expect(live).toEqual(core);
    },
  );

  it.each(['shared', 'dense', 'ordinal'] as const)('ranks within clusters live, equals %s', (rankRule) => {
    const clusters = [
      { clustering: 'Cụm', name: 'Cụm 1', units: ['Sở Xây dựng', 'UBND phường Đông Hà', 'Sở Y tế'], on: null },
      { clustering: 'Cụm', name: 'Cụm 2', units: ['UBND xã Bình An', 'Sở Tư pháp'], on: null },
      { clustering: 'Khối', name: 'Khối sở', units: ['Sở Xây dựng', 'Sở Tư pháp', 'Sở Y tế'], on: null },
    ];
    const name = 'cai-cach-hanh-chinh';
    for (const seed of [0, 1, 2]) {
      const after = seed === 0 ? sheetOf(name) : withOtherFigures(sheetOf(name), seed);
      const { live, core } = both(name, after, { rankRule, clusters, missingRule: 'zero' });
      expect(live).toEqual(core);
    }
    const { findings } = planOf('live', name, sheetOf(name), { rankRule, clusters });
    expect(findings.map(({ code }) => code)).toContain('live-clusters-frozen');
  });

  it('underlines too much of what should be little', () => {
    const { plan } = planOf('live', 'thi-dua-lop', sheetOf('thi-dua-lop'), {});
    expect((plan.weakRules ?? []).map(weakRuleFormula)).toContain('=AND(ISNUMBER($E6),$E6>5)');
  });

  it('keeps what is computed from counts, says which, and lets the rest move', () => {
    const name = 'phuc-vu-tu-so-dem';
    const { plan, findings } = planOf('live', name, sheetOf(name), {});
    expect(findings.find(({ code }) => code === 'live-counts-frozen')?.params).toMatchObject({ count: 4 });
    const after = sheetOf(name);
    const cells = after.cells.map((row, r) => (r === 4 ? [...row.slice(0, -1), 40] : row));
    expect(recalculate(plan, { ...after, cells })).toEqual(
      planOf('appendix', name, { ...after, cells }, {}).plan.values,
    );
  });
});
