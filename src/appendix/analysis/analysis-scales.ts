import type { LeagueTable } from '../../core/table/league-table';
import { indicatorOf, isBetterLess } from '../../core/scheme';
import { isComputed } from '../../core/scheme/own-total';
import type { ColorScale, PlanValue } from '../sheet-plan';
import type { AnalysisLine } from './analysis-body';
import type { AnalysisColumn } from './analysis-columns';

/* One darkens and the other stays light where colours are lost, and the sign is in the number. */
const white = '#FFFFFF';
const orange = '#F4B183';
const blue = '#9DC3E6';

interface Run {
  readonly left: number;
  right: number;
  /** Whether a change is better the less it is. */
  readonly less: boolean;
}

/** Neighbouring columns of indicators that units are judged by: a percentage without a threshold would outshine the others and say nothing of a unit. */
function judgedRuns({ scheme, indicators }: LeagueTable, first: number): Run[] {
  return indicators.reduce<Run[]>((runs, id, index) => {
    const indicator = indicatorOf(scheme, id);
    if (!indicator || (indicator.unit === 'percent' && indicator.threshold === null)) return runs;
    const [column, last] = [first + index, runs[runs.length - 1]];
    /* Changes are points of the total where a scheme computes it, which are better the more there are. */
    const less = isBetterLess(indicator) && !isComputed(scheme);
    if (last?.right === column - 1 && last.less === less) last.right = column;
    else runs.push({ left: column, right: column, less });
    return runs;
  }, []);
}

function greatest(values: readonly PlanValue[]): number {
  const numbers = values.flatMap((value) => (typeof value === 'number' ? [Math.abs(value)] : []));
  return Math.ceil(numbers.reduce((most, value) => Math.max(most, value), 0));
}

/** The heat maps: one scale for all groups of a part, so that a colour means as many points in each. None where everything is 0. */
export function analysisScales(
  table: LeagueTable,
  columns: readonly AnalysisColumn[],
  body: readonly AnalysisLine[],
  bodyTop: number,
): ColorScale[] {
  const runs = judgedRuns(table, columns.findIndex(({ id }) => id === 'total') + 1);
  return (['lost', 'change'] as const).flatMap((part): ColorScale[] => {
    const first = body.findIndex((line) => line.part === part);
    const lines = body.filter((line) => line.part === part);
    const most = greatest(
      lines.flatMap(({ values }) => runs.flatMap(({ left, right }) => values.slice(left, right + 1))),
    );
    if (most === 0) return [];
    const points = (less: boolean): ColorScale['points'] =>
      part === 'lost'
        ? [
            { value: 0, color: white },
            { value: most, color: orange },
          ]
        : [
            { value: -most, color: less ? blue : orange },
            { value: 0, color: white },
            { value: most, color: less ? orange : blue },
          ];
    return runs.map(({ left, right, less }) => ({
      area: { top: bodyTop + first + 1, left, bottom: bodyTop + first + lines.length - 1, right },
      points: points(less),
    }));
  });
}
