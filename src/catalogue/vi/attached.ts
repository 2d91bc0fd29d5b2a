/** To which document an appendix belongs, apart from the rest of the report since every build of a sheet has it. Documents are always Vietnamese, so that they have no English beside them. */
export const attached = {
  attached: '(Kèm theo Báo cáo số {number}/{symbol} {date} của {issuer})',
  longDate: 'ngày {day} tháng {month} năm {year}',
  openDate: 'ngày …… tháng …… năm ……',
} as const satisfies Readonly<Record<string, string>>;
