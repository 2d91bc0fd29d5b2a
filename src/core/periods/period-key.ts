import { parsePeriod } from './find-period';
import { type Period } from './period';

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0');

/**
 * A short name of a period that sorts by year, the same however the period was written: 2024-05-W01, 2024-04, 2024-Q2, 2024-H1, 2024, 2026-W19, 2026-2027-W12, 2026-2027-HK1. Null where
 * the year is unknown.
 */
export function periodKey({ kind, year, month, part, week, schoolYear }: Period): string | null {
  if (year === null) return null;
  if (schoolYear === true) return `${year}-${year + 1}-${kind === 'week' ? `W${two(week)}` : `HK${part ?? 0}`}`;
  switch (kind) {
    case 'week':
      return month === null ? `${year}-W${two(week)}` : `${year}-${two(month)}-W${two(week)}`;
    case 'month':
      return `${year}-${two(month)}`;
    case 'quarter':
      return `${year}-Q${part ?? 0}`;
    case 'half':
      return `${year}-H${part ?? 0}`;
    case 'year':
      return String(year);
  }
}

const forms: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4})-(\d{4})-w(\d{2})$/iu, 'tuần $3 năm học $1-$2'],
  [/^(\d{4})-(\d{4})-hk([12])$/iu, 'học kỳ $3 năm học $1-$2'],
  [/^(\d{4})-(\d{2})-w(\d{2})$/iu, 'tuần $3 tháng $2 năm $1'],
  [/^(\d{4})-(\d{2})$/u, 'tháng $2/$1'],
  [/^(\d{4})-w(\d{2})$/iu, 'tuần $2 năm $1'],
  [/^(\d{4})-q([1-4])$/iu, 'quý $2/$1'],
  [/^(\d{4})-h1$/iu, '6 tháng đầu năm $1'],
  [/^(\d{4})-h2$/iu, '6 tháng cuối năm $1'],
  [/^(\d{4})$/u, 'năm $1'],
];

/** The period of a name made by {@link periodKey}, null for any other text. */
export function parsePeriodKey(key: string): Period | null {
  const form = forms.find(([pattern]) => pattern.test(key));
  return form ? parsePeriod(key.replace(form[0], form[1])) : null;
}
