import { decimals } from '../core/decimal';
import type { Settings } from '../core/settings';

/**
 * Number format of a column. The report 865/BC-VP prints 5.8 and 100, not 5.80 and 100.00: General, unless a value has more than two decimals,
 * which would then stand out.
 */
export function numberFormatOf(values: readonly (number | null)[], settings: Settings): string {
  if (settings.numberFormat === '0.00') return '0.00';
  return values.some((value) => value !== null && decimals(value) > 2) ? '0.00' : 'General';
}
