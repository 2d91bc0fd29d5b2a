import { withoutDates } from '../core/periods/date';
import { parsePeriod } from '../core/periods/find-period';
import { withYear, type Period } from '../core/periods/period';
import { periodsInFigures } from '../core/periods/period-words';
import { plainText } from '../core/text/plain-text';
import { latestInTime } from './later';

/** “SO SÁNH THÁNG 10/2026 VỚI THÁNG 9/2026”, “THÁNG 10/2026 SO VỚI THÁNG 9/2026”: what is compared comes first, what with after it. */
function withoutCompared(text: string): string {
  const digit = text.search(/\d/u);
  const cuts = [text.indexOf('so voi '), digit < 0 ? -1 : text.indexOf('so sanh ', digit)].filter((at) => at >= 0);
  const kept = cuts.length === 0 ? text : text.slice(0, Math.min(...cuts));
  const [compared, other] = [kept.indexOf('so sanh '), kept.lastIndexOf(' voi ')];
  return compared >= 0 && other > compared + 'so sanh'.length ? kept.slice(0, other) : kept;
}

const number = String.raw`(?:\d{1,2}|i{1,3}|iv)(?![a-z\d])`;
const inYear = String.raw`(?:[ ,/.-]*(?:nam )?20\d\d(?!\d))?`;
const named = String.raw`(?:tuan ${number}(?:[ ,/(-]*(?:thang )?\d{1,2}(?!\d)\)?)?|(?:thang|quy) ${number})${inYear}`;
const link = String.raw`(?:,| va| &| -| den| toi| voi| so voi|/|;)+ (?:(?:diem|ket qua|so lieu|cua|cung ky) )*`;
/* “TUẦN 35 VÀ TUẦN 36 NĂM 2026”, “THÁNG 9 SO VỚI THÁNG 8”. */
const pair = new RegExp(String.raw`\b(${named})(${link})(?:${named}${link})*(${named})`, 'u');
/* “Kỳ so sánh: Tuần 35” before “Kỳ báo cáo: Tuần 36”. */
const compared = new RegExp(
  String.raw`\b(?:ky (?:so sanh|doi chieu|(?:lien )?truoc)|(?:thang|tuan|quy) truoc) ?[:(]? ?(?:la )?${named}\)?`,
  'gu',
);
/* “THÁNG 8, 9 NĂM 2026”, “QUÝ I-II”: the noun once for both. “TUẦN 36, 18 XÃ” has one week. */
const listed = new RegExp(
  String.raw`\b(tuan|thang|quy) (${number})((?:(?: ?, ?| va | & | ?- ?| den )${number})+)(?= ?(?:$|[.;:)]|nam |/20\d\d|- nam ))`,
  'gu',
);

/* “QUÝ III/2026 (THÁNG 7, 8, 9)”: the months say no more. */
const ofQuarter = new RegExp(
  String.raw`\b(?<quarter>quy ${number}${inYear})[ ,:(-]+(?:tu )?(?:${named}${link})+${named}\)?`,
  'u',
);

/** Where a period stands in its year. */
function placeOf({ month, part, week }: Period): number {
  return (month ?? part ?? 0) * 100 + (week ?? 0);
}

/**
 * The later of two periods of one kind that a title names together: by their years, else the later in the year, else, across New Year, as they are written. Null where it names no two,
 * or only says of which months a quarter is.
 */
function laterOfTwo(text: string): Period | null {
  const found = pair.exec(text);
  const [first, last] = [parsePeriod(found?.[1] ?? ''), parsePeriod(found?.[3] ?? '')];
  if (!found || !first || !last || first.kind !== last.kind) return null;
  const longer = parsePeriod(text.replace(found[0], ' ; '))?.kind;
  if (longer === 'quarter' || longer === 'half') return null;
  const latest = latestInTime([{ period: first }, { period: last }]);
  const isSure = first.year !== null && last.year !== null;
  const isOpen = latest === null || latest.unless !== null || (!isSure && placeOf(first) === placeOf(last));
  const written = /\bvoi\b/u.test(found[2] ?? '') ? first : last;
  const now = isOpen ? written : latest.latest.period;
  const other = now === first ? last : first;
  if (other.year === null || placeOf(now) === placeOf(other)) return now;
  return withYear(now, other.year + Number(placeOf(now) < placeOf(other)));
}

/** The period that title lines name, the later where they name two together; a title may be broken over several lines. The decision's own year is no period. */
export function periodIn(lines: readonly string[]): Period | null {
  const every = plainText(periodsInFigures(lines.join(' ')))
    .replace(/766\/qd-ttg,? nam 2022/gu, ' ')
    /* “BỘ CHỈ SỐ 766 THÁNG 9 NĂM 2026”: the decision's number before the month. */
    .replace(/\b766(?:\/qd-ttg)?\b/gu, ' , ')
    .replace(/\bt\.?(\d{1,2})[/.-](20\d\d)\b/gu, 'thang $1/$2')
    .replace(listed, (_, noun: string, first: string, others: string) =>
      [first, ...others.split(/[^a-z\d]+(?:va|den)?[^a-z\d]*/u).filter((part) => part !== '')]
        .map((part) => `${noun} ${part}`)
        .join(' va '),
    );
  /* Alone over a table it says what that table is of. */
  const ofNow = every.replace(compared, ' ; ');
  const all = parsePeriod(ofNow) === null ? every : ofNow;
  const text = withoutCompared(all);
  const period = laterOfTwo(all) ?? parsePeriod(text.replace(ofQuarter, '$<quarter>'));
  if (period === null || period.year !== null) return period;
  /* “NĂM 2026 - THÁNG 9”: the year stands elsewhere in the title. The year of a day is none: a week may be closed in the next. */
  const year = /\bnam (?:bao cao |danh gia )?(20\d\d)(?!\d)/u.exec(withoutDates(text))?.[1];
  return withYear(period, year === undefined ? null : Number(year));
}
