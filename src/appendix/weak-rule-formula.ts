import { columnName } from '../core/area';
import { numberLiteral } from '../core/formula/number-literal';
import type { WeakRule } from './sheet-plan';

/** The condition of a weak rule for the first row of its area, with the equals sign; hosts carry it on to the other rows. */
export function weakRuleFormula({ area, column, threshold, weak }: WeakRule): string {
  const cell = `$${columnName(column)}${area.top + 1}`;
  return `=AND(ISNUMBER(${cell}),${cell}${weak === 'below' ? '<' : '>'}${numberLiteral(threshold)})`;
}
