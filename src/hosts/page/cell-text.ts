import { formatValue } from 'hucre';
import type { PlanValue } from '../../appendix/sheet-plan';

/** Digits that a cell of no format shows. */
const generalDigits = 11;

/** What a cell shows, in Excel's notation of formats. Text is shown as it stands. */
export function cellText(value: PlanValue, format: string | undefined): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (format === undefined || format === 'General' || format === '@')
    return String(Number(value.toPrecision(generalDigits)));
  return formatValue(value, format);
}
