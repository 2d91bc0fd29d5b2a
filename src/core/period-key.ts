import type { Period } from './period';

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0');

/**
 * A short name of a period that sorts by year, the same however the period was written: 2024-05-W01, 2024-04, 2024-Q2, 2024-H1, 2024, 2026-W19. Null where
 * the year is unknown.
 */
export function periodKey({ kind, year, month, part, week }: Period): string | null {
  if (year === null) return null;
  switch (kind) {
    case 'week': return month === null ? `${year}-W${two(week)}` : `${year}-${two(month)}-W${two(week)}`;
    case 'month': return `${year}-${two(month)}`;
    case 'quarter': return `${year}-Q${part ?? 0}`;
    case 'half': return `${year}-H${part ?? 0}`;
    case 'year': return String(year);
  }
}
