import type { BuildOutcome, FailureCode } from '../../pane/workbook-port';

/** A build or an undo that could not be done. */
export type Failed = Extract<BuildOutcome, { status: 'failed' }>;

/*
 * Google's messages come in the language of the person and no code stands beside them, so words are looked for that both languages have. What isn't
 * recognised keeps its words, to be passed on.
 */
const signs: readonly (readonly [FailureCode, RegExp])[] = [
  ['protected', /protected|được bảo vệ|permission|quyền/iu],
  ['too-large', /(?:10[.,\s]?000[.,\s]?000|10 (?:million|triệu)|limit of cells|number of cells)/iu],
];

/** Says why Google refused. */
export function failureOf(error: unknown): Failed {
  const detail = error instanceof Error ? error.message : String(error);
  const code = signs.find(([, sign]) => sign.test(detail))?.[0] ?? 'unknown';
  return { status: 'failed', code, detail };
}

/** A failure with a reason of our own. */
export function failed(code: FailureCode, detail: string): Failed {
  return { status: 'failed', code, detail };
}

/** Does what can be done to put things back; what fails is tried once more and then left. */
export function attempt(step: () => void): void {
  for (let tries = 0; tries < 2; tries++) {
    try {
      step();
      return;
    } catch {
      // Tried again, then given up: the other steps matter more than the reason of this one.
    }
  }
}
