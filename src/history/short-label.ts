import type { Period } from '../core/periods/period';

/** A period as it fits over a narrow column: T4/2024, T1-5/2024 (tuần 1 tháng 5), QII/2024. */
export function shortLabel({ kind, year, month, part, week, label }: Period): string {
  const of = year === null ? '' : `/${year}`;
  switch (kind) {
    case 'week':
      return month === null ? `T${week ?? ''}${of}` : `Tuần ${week ?? ''} T${month}${of}`;
    case 'month':
      return `T${month ?? ''}${of}`;
    case 'quarter':
      return `Q${['I', 'II', 'III', 'IV'][(part ?? 1) - 1] ?? ''}${of}`;
    case 'half':
    case 'year':
      return label;
  }
}
