import type { Period } from '../core/periods/period';

/** The period over its column: “THÁNG 5 - TUẦN 01”. */
export function columnCaption(period: Period): string {
  return period.label.toUpperCase();
}

/** The period in the title, as the report 865/BC-VP writes it: “THÁNG 5 (Tuần 01)”. */
export function titleCaption(period: Period): string {
  const week = / - (Tuần \d+)$/u.exec(period.label);
  if (!week) return period.label.toUpperCase();
  return `${period.label.slice(0, week.index).toUpperCase()} (${week[1] ?? ''})`;
}

/**
 * A date in words of figures: “06/5/2024”. A zero stands before days under 10 and before January and February only (Nghị định 30/2020/NĐ-CP).
 */
export function dateCaption(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) <= 2 ? month : String(Number(month))}/${year}`;
}
