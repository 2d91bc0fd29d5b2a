/** What a report covers. A week is a week of a month (Tháng 5 - Tuần 01) where `month` is given, else of the year. */
export interface Period {
  readonly kind: 'week' | 'month' | 'quarter' | 'half' | 'year';
  readonly year: number | null;
  readonly month: number | null;
  /** 1 to 4 for a quarter, 1 or 2 for a half year. */
  readonly part: number | null;
  readonly week: number | null;
  /** A week or a term of the school year that begins in `year`: its weeks count from September. */
  readonly schoolYear?: true;
  /** As written on screen and in JSON: “Tháng 5 - Tuần 01”. */
  readonly label: string;
}

/** What a period is made of, without its words. */
export type Parts = Omit<Period, 'label'>;
/** Roman numbers of quarters, terms and weeks. */
export const romans = ['I', 'II', 'III', 'IV', 'V'] as const;

/** A period as it is written on screen and in JSON. */
export function labelOf({ kind, year, month, part, week, schoolYear }: Parts): string {
  if (schoolYear === true) {
    const counted =
      kind === 'week' ? `Tuần ${String(week).padStart(2, '0')}` : `Học kỳ ${romans[(part ?? 1) - 1] ?? ''}`;
    return `${counted} năm học ${String(year)}-${String((year ?? 0) + 1)}`;
  }
  const slash = year === null ? '' : `/${year}`;
  const weekName = `Tuần ${String(week).padStart(2, '0')}`;
  switch (kind) {
    case 'week':
      return month === null ? `${weekName}${slash && ` năm ${String(year)}`}` : `Tháng ${month}${slash} - ${weekName}`;
    case 'month':
      return `Tháng ${String(month)}${slash}`;
    case 'quarter':
      return `Quý ${romans[(part ?? 1) - 1] ?? ''}${slash}`;
    case 'half':
      return `6 tháng ${part === 1 ? 'đầu' : 'cuối'} năm${slash && ` ${String(year)}`}`;
    case 'year':
      return `Năm ${String(year)}`;
  }
}

/** True for two names of one period; a year that one of them leaves out does not count. */
export function samePeriod(a: Period, b: Period): boolean {
  const sameYear = a.year === b.year || a.year === null || b.year === null;
  const sameCount = a.schoolYear === b.schoolYear || a.year === null || b.year === null;
  return sameYear && sameCount && a.kind === b.kind && a.month === b.month && a.part === b.part && a.week === b.week;
}

/** The same period with a year, where it had none. */
export function withYear(period: Period, year: number | null): Period {
  if (period.year !== null || year === null) return period;
  const parts = { ...period, year };
  return { ...parts, label: labelOf(parts) };
}
