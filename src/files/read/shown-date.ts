import { formatValue } from 'hucre';

/**
 * Formats that follow the settings of the computer (built-in 14 and 22 as the library names them) or name days and months in words, which
 * the library knows in English only: shown the Vietnamese way instead.
 */
const followsComputer = /^m\/d\/yyyy(?<time> h:mm)?$|\[\$-F800\]|mmm|ddd/iu;

/** A date as its cell shows it in a Vietnamese Excel: “06/05/2024”. `format` is undefined where the file gives none. */
export function shownDate(date: Date, format: string | undefined): string {
  const match = format === undefined ? null : followsComputer.exec(format);
  if (format !== undefined && match === null) return formatValue(date, format).trim();
  return formatValue(date, match?.groups?.['time'] === undefined ? 'dd/mm/yyyy' : 'dd/mm/yyyy h:mm');
}
