import { hasErrors, type Finding } from '../core/finding';
import { severityOf } from '../core/finding-codes';
import { chartedUnits } from '../history/charted-units';
import { indexHistory } from '../history/index-history';
import { planTrend } from '../history/plan-trend';
import { readPeriod } from '../history/read-period';
import { trendOf, trendPeriods } from '../history/trend';
import { type BuildInput, type BuildResult, readTable } from './build-appendix';
import { recordPeriod } from './record-period';

/** The sheet “Diễn biến”: this period after those of its kind that the history has, whether it was recorded itself or not. */
export function buildTrend(input: BuildInput): BuildResult {
  const { findings, read } = readTable({ ...input, previous: null, compare: false });
  const refused = (more: readonly Finding[]): BuildResult => ({
    findings: [...findings, ...more],
    table: null,
    plan: null,
  });
  if (read === null) return refused([]);
  const made = recordPeriod(read.table, input.raw.sheet);
  if ('finding' in made) return refused([made.finding]);
  const grid =
    [input.previous, input.history ?? null].find((one) => one !== null && indexHistory(one) !== null) ?? null;
  const index = grid && indexHistory(grid);
  const past =
    grid && index
      ? trendPeriods(made.record, index.periods).map((period) => readPeriod(grid, index.heading, period))
      : [];
  const found = [...(index?.findings ?? []), ...past.flatMap((one) => one.findings)];
  if (past.length === 0)
    found.push({
      severity: severityOf['trend-too-few'],
      code: 'trend-too-few',
      sheet: input.raw.sheet,
      cell: null,
      params: { period: made.record.period.label },
    });
  if (hasErrors(found)) return refused(found);
  const trend = trendOf(
    made.record,
    past.map(({ record }) => record),
    input.settings.renamed,
  );
  const drawn = chartedUnits(trend.units, input.settings);
  const unknown = drawn.unknown.map((name): Finding => ({
    severity: severityOf['trend-unit-unknown'],
    code: 'trend-unit-unknown',
    sheet: input.raw.sheet,
    cell: null,
    params: { name },
  }));
  return {
    findings: [...findings, ...found, ...unknown],
    table: read.table,
    plan: planTrend(trend, drawn, input.settings),
  };
}
