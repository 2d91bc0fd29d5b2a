import { catalogue, fill } from '../../catalogue';
import type { ReportNotice } from '../state/report-state';
import type { WorkbookPort } from '../../workbook/port';
import type { Speech } from './words';

/** What is said of how the last thing done with the draft ended. */
export function reportMessage(
  notice: ReportNotice,
  host: WorkbookPort['host'],
  { language }: Speech,
): { readonly intent: 'error' | 'warning' | 'success'; readonly text: string } {
  const { report: words, failures } = catalogue(language);
  switch (notice.kind) {
    case 'copied':
      return { intent: 'success', text: words.copied };
    case 'not-copied':
      return { intent: 'warning', text: words.notCopied };
    case 'printed':
      return { intent: 'success', text: words.printed };
    case 'saved':
      return {
        intent: 'success',
        text: fill(host === 'excel' ? words.savedExcel : words.saved, { file: notice.file }),
      };
    case 'created':
      return { intent: 'success', text: words.created };
    case 'failed':
      return { intent: 'error', text: fill(failures[notice.failure.code], { detail: notice.failure.detail }) };
  }
}
