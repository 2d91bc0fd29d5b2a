import { fill, type Language, messageOf } from '../catalogue';
import type { historyPane } from '../catalogue/vi/history-pane';
import type { RecordOutcome } from './port';

/** What is said of how adding periods to the history ended. */
export function recordSentence(
  outcome: RecordOutcome,
  words: Readonly<Record<keyof typeof historyPane, string>>,
  language: Language,
): readonly ['success' | 'warning' | 'error' | 'info', string] {
  switch (outcome.status) {
    case 'recorded':
      return outcome.periods.length === 0
        ? ['info', fill(words.nothingNew, { sheet: outcome.sheet })]
        : [
            'success',
            fill(outcome.made ? words.made : words.recorded, {
              sheet: outcome.sheet,
              periods: outcome.periods.join(', '),
            }),
          ];
    case 'exists':
      return ['warning', fill(words.exists, { sheet: outcome.sheet, periods: outcome.periods.join(', ') })];
    case 'changed':
      return ['info', fill(words.changed, { sheet: outcome.sheet, periods: outcome.periods.join(', ') })];
    case 'refused': {
      const first = outcome.findings.find(({ severity }) => severity === 'error');
      return [
        'error',
        fill(words.refused, {
          problem: first
            ? `${[first.sheet, first.cell].filter((part) => part !== null).join('!')}: ${messageOf(first, language)}`
            : '',
        }),
      ];
    }
    case 'failed':
      // Not in the words for a build, which end with “the workbook is as it was”: the appendix may have been built.
      return [
        'error',
        fill(words.refused, { problem: fill(words[`reason-${outcome.code}`], { detail: outcome.detail }) }),
      ];
  }
}
