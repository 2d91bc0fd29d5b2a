import { reportDocument as words } from '../catalogue/vi/report-document';
import { addDays, type Day, shortDay } from './day';
import { placeholder, run, type Run } from './run';

/** The time to report of the report 865/BC-VP: proposed where the office has set none. */
const proposedDays = 7;

/**
 * The day by which a body reports. Where the office has not set how many days it has, the day is our proposal: it stands there as a place to fill in, so that nobody
 * signs a day that nobody chose.
 */
export function deadlineRun(days: number | null, closedOn: Day | null): Run {
  if (closedOn === null) return placeholder(words.toFillDeadline);
  return days === null
    ? placeholder(words.toFillDeadline, shortDay(addDays(closedOn, proposedDays)))
    : run(shortDay(addDays(closedOn, days)), { bold: true });
}
