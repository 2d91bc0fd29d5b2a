import type { BuildOutcome, FailureCode } from '../../../workbook/port';
import { PortError, Unverified } from '../../../workbook/port-error';
import { textHash } from './text-hash';

/** A build or an undo that could not be done. */
export type Failed = Extract<BuildOutcome, { status: 'failed' }>;

/*
 * Google's messages come in the language of the person and no code stands beside them, so words are looked for that both languages have. They never reach a person: what isn't
 * recognised is told by a number, under which its words are in the log of executions.
 */
const signs: readonly (readonly [FailureCode, RegExp])[] = [
  ['slow', /exceeded maximum execution time|timed out|deadline|thời gian thực thi|hết thời gian|quá thời gian/iu],
  [
    'overloaded',
    /server error|service error|services? spreadsheets failed|simultaneous|rate limit|try again later|in a short time|currently unavailable|lỗi máy chủ|lỗi dịch vụ|máy chủ|đồng thời|thử lại sau|tạm thời không/iu,
  ],
  ['quota', /for one day|too many times|quota|hạn mức|trong một ngày|quá nhiều lần/iu],
  ['no-edit', /protected|được bảo vệ|permission|quyền/iu],
  ['ten-million', /10[.,\s]?000[.,\s]?000|10 (?:million|triệu)|limit of cells|number of cells|số lượng ô|giới hạn ô/iu],
];

/** Says why Google refused. */
export function failureOf(error: unknown): Failed {
  if (error instanceof PortError) return failed(error.code, error.detail);
  const said = error instanceof Error ? error.message : String(error);
  const number = textHash(said).toUpperCase();
  // eslint-disable-next-line no-console -- Google keeps it in the log of executions, where whoever looks after the script finds its words
  console.error(`${number}: ${said}`);
  const code =
    error instanceof Unverified ? 'unverified' : (signs.find(([, sign]) => sign.test(said))?.[0] ?? 'refused');
  return failed(code, number);
}

/** A failure with a reason of our own. */
export function failed(code: FailureCode, detail: string): Failed {
  return { status: 'failed', code, detail };
}

/** Does what can be done to put things back; what fails is tried once more and then left. False where it was left. */
export function attempt(step: () => void): boolean {
  for (let tries = 0; tries < 2; tries++) {
    try {
      step();
      return true;
    } catch {
      // Tried again, then given up: the other steps matter more than the reason of this one.
    }
  }
  return false;
}

/** Gives a sheet its name and visibility where it has others: a protected sheet that never lost them refuses to be given them. Null: nobody has touched its visibility. */
export function putBackSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  name: string,
  visibility: 'shown' | 'hidden' | null,
): boolean {
  const named = attempt(() => {
    if (sheet.getName() !== name) sheet.setName(name);
  });
  const shown = attempt(() => {
    if (visibility === null || sheet.isSheetHidden() === (visibility === 'hidden')) return;
    if (visibility === 'hidden') sheet.hideSheet();
    else sheet.showSheet();
  });
  return named && shown;
}

/** The error to throw after putting things back: the one that was the reason, or that not all of it is as before. */
export function reasonAfter(error: unknown, putBack: readonly boolean[]): unknown {
  return putBack.includes(false) ? new Unverified(error) : error;
}
