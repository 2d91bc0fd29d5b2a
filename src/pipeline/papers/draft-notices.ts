import type { Trend } from '../../history/trend';
import { noticePages } from '../../report/notices/notice-pages';
import type { PagesPlan } from '../../report/pages/pages-plan';
import type { ReportSettings } from '../../report/report-settings';
import type { ReadTable } from '../build-appendix';
import { unitFacts } from './unit-facts';

/** A page for every unit of what was read. The same in every host. */
export function draftNotices(
  read: NonNullable<ReadTable['read']>,
  report: ReportSettings,
  trend: Trend | null,
): PagesPlan {
  const facts = unitFacts(read, trend, report.decimalMark);
  return noticePages(read.table, report, (unit) => facts.get(unit));
}
