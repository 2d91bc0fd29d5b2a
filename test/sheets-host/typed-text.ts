import type { Value } from './workbook';

/**
 * What Sheets makes of text that is put into a cell without the text format, as if it had been typed. Near enough to Google for what matters: numbers by the
 * locale's decimal mark, percentages, dates, truth values; a formula is the caller's to see.
 */
export function asTyped(text: string, locale: 'vi_VN' | 'en_US'): Value {
  if (text.startsWith("'")) return text.slice(1);
  const [decimal, group] = locale === 'vi_VN' ? [',', '.'] : ['.', ','];
  const plain = text.trim().split(group).join('').replace(decimal, '.');
  const number = /^[+-]?\d+(?:\.\d+)?%?$/u.exec(plain);
  if (number) return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain);
  const date = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/u.exec(text.trim());
  if (date) {
    const [, first = '1', second = '1', year = '2026'] = date;
    const [day, month] = locale === 'vi_VN' ? [first, second] : [second, first];
    return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  }
  if (/^(?:true|false)$/iu.test(text)) return text.toLowerCase() === 'true';
  return text;
}

/** What a cell shows of its value. */
export function shownText(value: Value, numberFormat: string, locale: 'vi_VN' | 'en_US'): string {
  if (value instanceof Date) {
    const [day, month, year] = [value.getUTCDate(), value.getUTCMonth() + 1, value.getUTCFullYear()];
    return locale === 'vi_VN' ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const places = /\.(0+)/u.exec(numberFormat)?.[1]?.length;
  const scaled = numberFormat.replace(/"[^"]*"/gu, '').includes('%') ? value * 100 : value;
  const digits = places === undefined ? String(Number(scaled.toPrecision(12))) : scaled.toFixed(places);
  const suffix = numberFormat.includes('%') ? '%' : '';
  return `${locale === 'vi_VN' ? digits.replace('.', ',') : digits}${suffix}`;
}
