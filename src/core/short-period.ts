import type { Period } from './period';

/** A period as short as it stays plain, without the marks that a sheet's name may not have: “Tháng 5-2026”, “Tuần 01 T5-2026”, “6 tháng đầu 2026”. At most 16 characters. */
export function shortPeriod({ kind, year, month, week, label }: Period): string {
  if (kind === 'week') {
    const parts = [month === null ? null : `T${month}`, year].filter((part) => part !== null);
    return [`Tuần ${String(week).padStart(2, '0')}`, parts.join('-')].filter((part) => part !== '').join(' ');
  }
  if (kind === 'half') return label.replace(' năm', '');
  return label.replace('/', '-');
}
