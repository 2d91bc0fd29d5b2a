import { columnName } from '../core/area';
import { plainText } from '../core/text/plain-text';
import type { Period } from '../core/periods/period';
import { isUntimed, type Column } from './column-role';
import { matches, refines, sameTime } from './column-time';
import type { FindingList } from './finding-list';
import { latestInTime } from './later';

/** Periods that are known from elsewhere. */
export interface KnownPeriods {
  readonly asked: Period | null;
  readonly title: Period | null;
  readonly askedPrevious: Period | null;
}

/** The latest of several columns by what their headings say; where no year is written across New Year, that is said. */
export function latestOf(
  columns: readonly Column[],
  said: Column | null,
  headerRow: number,
  findings: FindingList,
): Column | null {
  const [first] = columns;
  if (first === undefined) return null;
  const { latest, unless } = latestInTime(columns) ?? { latest: first, unless: null };
  if (unless === null) return latest;
  if (said === null)
    findings.at(headerRow, latest.index, 'period-order', { now: latest.caption, before: unless.caption });
  return said ?? latest;
}

/* “Điểm trung bình cả năm”, “lũy kế các tháng”: of a longer time than that of one report. */
const longTime = /\b(?:trung binh|binh quan|tb|bq|luy ke|cong don)\b.*\b(?:nam|cac (?:thang|tuan|quy|ky))\b/u;
/* “Cả tháng” is of a month, “Cả năm” of a year. */
const whole = /\bca (thang|quy|nam)\b/u;
const kindOf = { thang: 'month', quy: 'quarter', nam: 'year' } as const;

function isLonger(caption: string, known: Period | null): boolean {
  const plain = plainText(caption);
  const noun = whole.exec(plain)?.[1] as keyof typeof kindOf | undefined;
  return noun === undefined ? longTime.test(plain) : kindOf[noun] !== known?.kind;
}

/** Columns without a period, but for those of a longer time than the one that is known, where others say of which period they are. */
function untimedOf(
  current: readonly Column[],
  known: Period | null,
  headerRow: number,
  findings: FindingList,
): readonly Column[] {
  const untimed = current.filter(isUntimed);
  if (known?.kind === 'year' || untimed.length === current.length) return untimed;
  const long = untimed.filter(({ caption }) => isLonger(caption, known));
  for (const { index, caption } of long)
    findings.at(headerRow, index, 'column-unread', { column: columnName(index), caption });
  return untimed.filter((column) => !long.includes(column));
}

/** Columns of totals of the period that is reported on: what was asked, what the title says, those without a period, else the latest. */
export function currentTotals(
  current: readonly Column[],
  said: Column | null,
  { asked, title }: KnownPeriods,
  isBefore: (column: Column, now: Period) => boolean,
  headerRow: number,
  findings: FindingList,
): readonly Column[] {
  const known = asked ?? title;
  const match = latestInTime(current.filter((column) => matches(column, known)))?.latest;
  if (match) return current.filter((column) => sameTime(column, match));
  const untimed = untimedOf(current, known, headerRow, findings);
  if (said !== null && untimed.includes(said) && untimed.length > 1 && current.length === untimed.length) return [said];
  if (untimed.length > 0) return untimed;
  const titled = latestInTime(current.filter((column) => matches(column, title)))?.latest ?? null;
  const latest = titled ?? latestOf(current, said, headerRow, findings);
  if (latest === null || (titled === null && known !== null && isBefore(latest, known))) return [];
  if (!titled && known && latest.period && !refines(latest.period, known)) {
    findings.at(headerRow, latest.index, 'period-unclear', {
      title: known.label,
      column: latest.caption,
      used: known.label,
    });
  }
  return current.filter((column) => sameTime(column, latest));
}

/** The total that a person has named. What was remembered of an older sheet may by now be the period before: a later one beside it is told. */
export function namedTotal(
  asked: Column,
  current: readonly Column[],
  headerRow: number,
  findings: FindingList,
): readonly Column[] {
  const later = latestInTime([asked, ...current])?.latest ?? asked;
  if (!isUntimed(asked) && !sameTime(later, asked))
    findings.at(headerRow, asked.index, 'reading-older', { caption: asked.caption, later: later.caption });
  return [asked];
}
