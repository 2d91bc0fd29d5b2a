import { decimals } from '../core/decimal';
import type { Settings } from '../core/settings/settings';
import type { PlanValue } from './sheet-plan';

/**
 * Number format of a column. The report 865/BC-VP prints 5.8 and 100, not 5.80 and 100.00: General, unless a value has more than two decimals,
 * which would then stand out. Only the numbers among the values count.
 */
export function numberFormatOf(values: readonly (PlanValue | undefined)[], settings: Settings): string {
  if (settings.numberFormat === '0.00') return '0.00';
  return values.some((value) => typeof value === 'number' && decimals(value) > 2) ? '0.00' : 'General';
}

/** A change with its sign: the number stays a number, and the sign is the cell's format, which every host has. */
export const signedFormat = '+0.00;-0.00;0.00';

/** Places up or down, ▲2 ▼1 =, in the same way. */
export const movedFormat = '"▲"0;"▼"0;"="';
