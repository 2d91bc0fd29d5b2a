import { fill } from '../../catalogue';
import { fileTitles as words } from '../../catalogue/vi/file-titles';
import { parseDate } from '../../core/periods/date';
import { type JsonRecord, isRecord } from './json-lists';

/** Records beside a list that tell about it, as the portal and those who keep its answers name them. */
const about = ['metadata', 'meta', 'period', 'params', 'request', 'department'];

/** Keys of the day to which figures are counted, the surest first. */
const dayKeys = ['toDate', 'day', 'currentRunDate', 'date', 'comparedAt', 'capturedAt', 'updatedAt'];

function factsOf(around: readonly JsonRecord[]): JsonRecord {
  const facts: Record<string, unknown> = {};
  for (const record of around) {
    const parts = [record, ...about.map((key) => record[key]).filter(isRecord)];
    for (const part of parts) {
      for (const [key, value] of Object.entries(part)) {
        if ((typeof value === 'string' || typeof value === 'number') && !(key in facts)) facts[key] = value;
      }
    }
  }
  return facts;
}

/** A day as `YYYY-MM-DD`, out of a date in words, with a time, or of eight digits, day first. */
function dayOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value : '';
  return parseDate(text.replace(/^(\d{2})(\d{2})(\d{4})$/u, '$1/$2/$3').replace(/T.*$/u, ''));
}

function shown(day: string): string {
  return day.split('-').reverse().join('/');
}

function periodLine(facts: JsonRecord): string | null {
  const { year, month, quarter, week } = facts;
  const named = facts['currentPeriod'] ?? facts['periodName'] ?? facts['period'];
  const [, ofYear, ofMonth] = /^(20\d\d)-(\d{2})$/u.exec(String(named)) ?? [];
  if (ofYear !== undefined) return fill(words.month, { month: Number(ofMonth), year: ofYear });
  if (typeof named === 'string') return named;
  if (typeof year !== 'number') return null;
  if (typeof week === 'number') return fill(words.week, { week, year });
  if (typeof month === 'number') return fill(words.month, { month, year });
  if (typeof quarter === 'number') return fill(words.quarter, { quarter, year });
  return fill(words.year, { year });
}

/** The month or the year that two days bound; null for any other span. */
function wholePeriod(from: string, to: string): string | null {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const lastOf = (ofMonth: number): string => new Date(Date.UTC(year, ofMonth, 0)).toISOString().slice(0, 10);
  if (!from.endsWith('-01')) return null;
  if (to === lastOf(month)) return fill(words.month, { month, year });
  return month === 1 && to === lastOf(12) ? fill(words.year, { year }) : null;
}

/** What a JSON text tells of the period and the closing date of its lists, in the words of a report's title. */
export function jsonTitles(around: readonly JsonRecord[]): string[] {
  const facts = factsOf(around);
  const from = dayOf(facts['fromDate']);
  const days = dayKeys.map((key) => dayOf(facts[key]));
  const to = days.find((day) => day !== null) ?? null;
  const lines = [
    periodLine(facts) ?? (from !== null && to !== null ? wholePeriod(from, to) : null),
    from !== null && to !== null ? fill(words.range, { from: shown(from), to: shown(to) }) : null,
    from === null && to !== null ? fill(words.day, { day: shown(to) }) : null,
  ];
  return lines.filter((line) => line !== null);
}
