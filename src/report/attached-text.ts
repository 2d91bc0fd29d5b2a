import { attached as words } from '../catalogue/vi/attached';
import { fill } from '../catalogue/fill';
import { dayParts, parseDay } from './day';
import type { ReportSettings } from './report-settings';

const blank = '……';

type Known = Pick<ReportSettings, 'number' | 'symbol' | 'issuedOn' | 'issuerInText'>;

/** A day as documents write it; null where it is not known. */
export function longDay(iso: string | null): string | null {
  const day = iso === null ? null : parseDay(iso);
  return day && fill(words.longDate, dayParts(day));
}

/** To which document an appendix belongs. What is not known stays blank: an electronic document need not fill it in (Nghị định 30/2020/NĐ-CP). */
export function attachedSentence({ number, symbol, issuedOn, issuerInText }: Known): string {
  return fill(words.attached, {
    number: number?.padStart(2, '0') ?? blank,
    symbol: symbol ?? blank,
    date: longDay(issuedOn) ?? words.openDate,
    issuer: issuerInText ?? blank,
  });
}

/** The same for a sheet, which has no places to be filled in: null as long as the report has no number. */
export function attachedText(report: Known): string | null {
  return report.number === null ? null : attachedSentence(report);
}
