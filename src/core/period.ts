/** What a report covers. A week is a week of a month (Tháng 5 - Tuần 01) where `month` is given, else of the year. */
export interface Period {
  readonly kind: 'week' | 'month' | 'quarter' | 'half' | 'year';
  readonly year: number | null;
  readonly month: number | null;
  /** 1 to 4 for a quarter, 1 or 2 for a half year. */
  readonly part: number | null;
  readonly week: number | null;
  /** As written on screen and in JSON: “Tháng 5 - Tuần 01”. */
  readonly label: string;
}
