import { reportDocument as words } from '../catalogue/vi/report-document';
import { buildReport } from '../report/build-report';
import type { DocumentPlan } from '../report/document-plan';
import type { ReportSettings } from '../report/report-settings';
import type { Settings } from '../core/settings/settings';
import type { AppendixResult } from './build-appendix';
import { tableFacts } from './papers/table-facts';

/** The report on what was built, with the appendix as the workbook has it; null where nothing could be built. The same in every host. */
export function draftReport(
  { table, plan, read }: Pick<AppendixResult, 'table' | 'plan' | 'read'>,
  settings: Settings,
  report: ReportSettings,
): DocumentPlan | null {
  if (table === null || plan === null) return null;
  return buildReport(
    table,
    plan,
    { ...report, appendixLabel: settings.appendixLabel || words.appendix },
    read === null ? undefined : tableFacts(read),
  );
}
