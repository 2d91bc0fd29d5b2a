import { type PeriodChange, planChange, planRecording, type OnSamePeriod, type ReadHistory } from './plan-recording';
import type { HistoryPeriod } from './history';

/** What a write that failed has left: all of it (only its answer was lost), nothing, or something between. */
export type Left = 'all' | 'nothing' | 'part';

/** As seen in the history before the recording and after its failure. */
export function leftOfRecording(
  before: ReadHistory,
  after: ReadHistory,
  records: readonly HistoryPeriod[],
  onSamePeriod: OnSamePeriod,
): Left {
  const [planned, now] = [before, after].map((history) => planRecording(history, records, onSamePeriod));
  if (now?.kind === 'none') return 'all';
  return JSON.stringify(now) === JSON.stringify(planned) ? 'nothing' : 'part';
}

/** As seen in the history after the failure. */
export function leftOfChange(after: ReadHistory, { before: was, after: wanted }: PeriodChange): Left {
  if (planChange(after, { before: wanted, after: was }) !== null) return 'all';
  return planChange(after, { before: was, after: wanted }) !== null ? 'nothing' : 'part';
}
