import { leaderPage } from '../../report/leader/leader-page';
import type { PagesPlan } from '../../report/pages/pages-plan';
import type { ReportSettings } from '../../report/report-settings';
import type { ReadTable } from '../build-appendix';
import { tableFacts } from './table-facts';

/** The leader's page of what was read. The same in every host. */
export function draftLeaderPage(read: NonNullable<ReadTable['read']>, report: ReportSettings): PagesPlan {
  return leaderPage(read.table, report.decimalMark, tableFacts(read));
}
