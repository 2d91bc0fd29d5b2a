import { fill } from '../catalogue/fill';
import { reportDocument as words } from '../catalogue/vi/report-document';
import { deadlineRun } from './deadline';
import type { Day } from './day';
import { needsAction } from './indicator-results';
import type { IndicatorResult } from './indicator-results';
import { joinNames, mostNames } from './join-names';
import type { ReportSettings } from './report-settings';
import { fillLine, given, run } from './run';
import type { Line } from './run';

interface Task {
  readonly body: string | null;
  readonly request: Line;
  readonly deadlineDays: number | null;
}

/** Points of a clause go by the Vietnamese alphabet (Nghị định 30/2020/NĐ-CP). */
const letters = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

/** Units in a request: by name, unless the list was too long where it stands first. */
function unitsOf(names: readonly string[], settings: ReportSettings): string {
  if (names.length === 0) return words.allUnits;
  return names.length > mostNames
    ? fill(words.unitsListed, { count: names.length, appendix: settings.appendixLabel })
    : joinNames(names, settings.appendixLabel);
}

function tasksOf(results: readonly IndicatorResult[], settings: ReportSettings): Task[] {
  return results.filter(needsAction).flatMap(({ indicator, weak }) => {
    const recommendation = settings.recommendations[indicator.id];
    if (!recommendation) return [];
    return [
      {
        ...recommendation,
        request: fillLine(recommendation.forBody, {
          units: unitsOf(
            weak.map(({ unit }) => unit.name),
            settings,
          ),
        }),
      },
    ];
  });
}

function deadline(days: number | null, closedOn: Day | null): Line {
  return fillLine(words.report, { deadline: [deadlineRun(days, closedOn)] });
}

/** A body's tasks; the time to report stands once after those that share it. */
function bodyRequests(tasks: readonly Task[], closedOn: Day | null): Line[] {
  return tasks.map(({ request, deadlineDays }, index) =>
    tasks[index + 1]?.deadlineDays === deadlineDays
      ? request
      : [...request, run(' '), ...deadline(deadlineDays, closedOn)],
  );
}

function point(index: number, body: Line, requests: readonly Line[]): Line[] {
  const letter = letters[index] ?? String(index + 1);
  const [only] = requests;
  if (only && requests.length === 1) return [fillLine(words.point, { letter, body, request: only })];
  return [fillLine(words.pointHead, { letter, body }), ...requests.map((request) => [run('- '), ...request])];
}

/** What is asked of all units and of each responsible body, with the day by which it reports. */
export function requestLines(
  results: readonly IndicatorResult[],
  settings: ReportSettings,
  closedOn: Day | null,
): Line[] {
  const tasks = tasksOf(results, settings);
  const bodies = [...new Set(tasks.map(({ body }) => body))];
  const standing = settings.standingRequests.map((request) => [run(request)]);
  const points = [
    ...(standing.length > 0 ? [{ body: [run(words.forAllUnits)], requests: standing }] : []),
    ...bodies.map((body) => ({
      body: given(body, words.toFillBody),
      requests: bodyRequests(
        tasks.filter((task) => task.body === body),
        closedOn,
      ),
    })),
  ];
  return points.flatMap(({ body, requests }, index) => point(index, body, requests));
}
