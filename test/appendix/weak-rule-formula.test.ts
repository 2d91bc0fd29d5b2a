import { describe, expect, it } from 'vitest';
import { weakRuleFormula } from '../../src/appendix/weak-rule-formula';

describe('the rule that underlines weak cells of a live appendix', () => {
  it('looks at the number in the same row, from the first row of its area on', () => {
    expect(
      weakRuleFormula({ area: { top: 8, left: 7, bottom: 25, right: 7 }, column: 7, weak: 'below', threshold: 80 }),
    ).toBe('=AND(ISNUMBER($H9),$H9<80)');
  });

  it('reads the same with a decimal comma', () => {
    expect(
      weakRuleFormula({ area: { top: 0, left: 2, bottom: 9, right: 2 }, column: 26, weak: 'below', threshold: 12.5 }),
    ).toBe('=AND(ISNUMBER($AA1),$AA1<(125/10))');
  });
});
