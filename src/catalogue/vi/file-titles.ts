/** Lines over a table that is made of a file without lines of its own (JSON), in the words of a report, so that they are read like its title. */
export const fileTitles = {
  month: 'Tháng {month} năm {year}',
  quarter: 'Quý {quarter} năm {year}',
  week: 'Tuần {week} năm {year}',
  year: 'Năm {year}',
  range: 'Từ ngày {from} đến ngày {to}',
  day: 'Số liệu đến ngày {day}',
} as const satisfies Readonly<Record<string, string>>;
