import type { Period } from './period';

/** A period as short as it stays plain, without the marks that a sheet's name may not have: “Tháng 5-2026”, “Tuần 01 T5-2026”, “6 tháng đầu 2026”, “Tuần 12 NH26-27”. At most 16 characters. */
export function shortPeriod({ kind, year, month, week, part, label, schoolYear }: Period): string {
  if (schoolYear === true) {
    const years = `${String(year).slice(2)}-${String((year ?? 0) + 1).slice(2)}`;
    return kind === 'week' ? `Tuần ${String(week).padStart(2, '0')} NH${years}` : `HK${part ?? ''} NH${years}`;
  }
  if (kind === 'week') {
    const parts = [month === null ? null : `T${month}`, year].filter((part) => part !== null);
    return [`Tuần ${String(week).padStart(2, '0')}`, parts.join('-')].filter((part) => part !== '').join(' ');
  }
  if (kind === 'half') return label.replace(' năm', '');
  return label.replace('/', '-');
}
