import { formatValue, isDateFormat, serialToDate } from 'hucre';

/**
 * Formats that follow the settings of the computer (built-in 14 and 22) or name days and months in words, which the library knows in
 * English only: shown the Vietnamese way instead.
 */
const followsComputer = /^m\/d\/yyyy(?<time> h:mm)?$|\[\$-F800\]|mmmm|mmm|ddd|aaa|^e+$/iu;

/** Days that Excel can show: to 31/12/9999, none before its calendar begins. */
const lastSerial = 2958466;

function vietnameseFormat(format: string): string {
  const match = followsComputer.exec(format);
  if (match !== null) return match.groups?.['time'] === undefined ? 'dd/mm/yyyy' : 'dd/mm/yyyy h:mm';
  if (isDateFormat(format)) return format;
  // What the library cannot show: the day where the format has one, else the time.
  return /[dy]/iu.test(format.replace(/"[^"]*"/gu, '')) ? 'dd/mm/yyyy' : 'h:mm:ss';
}

/** A date as its cell shows it in a Vietnamese Excel: “06/05/2024”. `format` is empty where the file gives none. */
export function shownDate(date: Date, format: string): string {
  return formatValue(date, format === '' ? 'dd/mm/yyyy' : vietnameseFormat(format)).trim();
}

/** The same of a number of days; what no calendar has is shown as Excel does, as number signs. */
export function shownSerial(serial: number, format: string, epoch: 1900 | 1904): string {
  return serial < 0 || serial >= lastSerial ? '#####' : shownDate(serialToDate(serial, epoch === 1904), format);
}
