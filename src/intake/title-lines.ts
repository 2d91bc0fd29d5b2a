import { parseDate, parsePeriod, type Period } from '../core/period';
import { plainText } from '../core/plain-text';

/* The day on which figures were taken, not the day of a decision or of the report. The strongest word comes first. */
const closingWords = [
  /\bchot\b/u,
  /\btinh den\b/u,
  /\bden (?:het )?(?:\d+ ?(?:gio|h)\S* ?)?ngay\b/u,
  /\bcap nhat\b/u,
  /\bso lieu\b/u,
  /^\(?ngay(?: bao cao| lap)?\b/u,
];

/** The closing date that some lines of text state, null where they state none. */
export function closingDateIn(lines: readonly string[]): string | null {
  const plain = lines.map((line) => plainText(line));
  for (const word of closingWords) {
    for (const line of plain) {
      const found = word.exec(line);
      const date = found && parseDate(line.slice(found.index));
      if (date !== null) return date;
    }
  }
  return null;
}

/** The period that title lines name; a title may be broken over several lines. The decision's own year is no period. */
export function periodIn(lines: readonly string[]): Period | null {
  return parsePeriod(
    plainText(lines.join(' '))
      .replace(/766\/qd-ttg,? nam 2022/gu, ' ')
      .replace(/so (?:voi|sanh) .*$/u, ' '),
  );
}
