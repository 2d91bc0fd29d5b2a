import { functions as words } from '../catalogue/vi/functions';
import { countsPortal2026 } from '../core/scheme/counts-portal-2026';
import type { CountedIndicator, CountsGroup } from '../core/scheme/counts-types';
import type { IndicatorId } from '../core/scheme/types';
import type { Count, CountProblem, Counts } from '../core/counts';
import { pointsOf } from '../scoring/points-of';
import type { CellProblem, CellResult } from './cell-result';
import { isProblem } from './cell-result';
import { overCells } from './over-cells';
import { problem, shown } from './problem';
import { readCount, readPercentage } from './read-cell';
import type { FunctionParameter, SheetFunction } from './sheet-function';

type GroupFunction = keyof typeof words & `DIEM${string}`;

const names: Readonly<Partial<Record<IndicatorId, GroupFunction>>> = {
  transparency: 'DIEMCONGKHAI',
  timeliness: 'DIEMTIENDO',
  onlineService: 'DIEMDVCTT',
  onlinePayment: 'DIEMTHANHTOAN',
  digitization: 'DIEMSOHOA',
  satisfaction: 'DIEMHAILONG',
};

/** A figure that a function takes: a count by its heading in the scheme, or a share in percent. */
interface Figure {
  readonly heading: string;
  readonly ratio: boolean;
}

function headingsOf({ form, name, numerator, denominator }: CountedIndicator): {
  readonly above: readonly string[];
  readonly below: readonly string[];
} {
  const first = (columns: CountedIndicator['numerator']): string[] => columns.map(([heading = '']) => heading);
  return form.kind === 'givenRatio'
    ? { above: [name.vi], below: [] }
    : { above: first(numerator), below: first(denominator) };
}

/** Figures of a group in the order of its parts, numerator before denominator; what stands in several parts is asked for once, where it first stands. */
function figuresOf(group: CountsGroup): readonly Figure[] {
  const figures = new Map<string, Figure>();
  for (const part of group.parts) {
    const { above, below } = headingsOf(part);
    for (const heading of [...above, ...below]) {
      if (!figures.has(heading)) figures.set(heading, { heading, ratio: part.form.kind === 'givenRatio' });
    }
  }
  return [...figures.values()];
}

function parameterOf({ heading, ratio }: Figure): FunctionParameter {
  const name = heading
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '_')
    .replace(/^_|_$/gu, '');
  return {
    name,
    description: ratio ? `${heading} ${words['DIEMNHOM.ratio']}` : heading,
    optional: false,
    takes: 'cells',
  };
}

function countOf(part: CountedIndicator, valueOf: (heading: string) => number): Count {
  const { above, below } = headingsOf(part);
  const total = (headings: readonly string[]): number => headings.reduce((all, heading) => all + valueOf(heading), 0);
  return part.form.kind === 'givenRatio'
    ? { ratio: total(above) }
    : { numerator: total(above), denominator: total(below) };
}

function faultOf({ code, indicator, value }: CountProblem, group: CountsGroup): CellProblem {
  const part = group.parts.find((each) => each.code === indicator)?.name.vi ?? indicator;
  const params = { part, value: shown(value ?? '') };
  if (code === 'over-denominator') return problem('num', 'problem.overDenominator', params);
  if (code === 'ratio-out-of-range') return problem('num', 'problem.ratio', params);
  return problem('num', 'problem.count', params);
}

function pointsOfGroup(group: CountsGroup, figures: readonly Figure[], cells: readonly unknown[]): CellResult {
  const values = figures.map(({ ratio }, index) => (ratio ? readPercentage(cells[index]) : readCount(cells[index])));
  const fault = values.find(isProblem);
  if (fault) return fault;
  const known = new Map(figures.map(({ heading }, index) => [heading, values[index]]));
  if (values.some((value) => value === null)) return '';
  const valueOf = (heading: string): number => {
    const value = known.get(heading);
    return typeof value === 'number' ? value : 0;
  };
  const counts: Counts = Object.fromEntries(group.parts.map((part) => [part.code, countOf(part, valueOf)]));
  const result = pointsOf({ ...countsPortal2026, groups: [group] }, counts);
  const [wrong] = result.problems;
  return wrong ? faultOf(wrong, group) : (result.total ?? '');
}

function groupFunction(group: CountsGroup): SheetFunction[] {
  const name = names[group.id];
  if (name === undefined) return [];
  const figures = figuresOf(group);
  const parameters = figures.map(parameterOf);
  return [
    {
      name,
      description: words[name],
      parameters,
      result: 'cells',
      run: (args) =>
        overCells(
          parameters.map((parameter, index) => ({ name: parameter.name, value: args[index] })),
          (cells) => pointsOfGroup(group, figures, cells),
        ),
    },
  ];
}

/**
 * `DIEMCONGKHAI(…)` … `DIEMHAILONG(…)`: points of one group from its counts, by the portal's formulas (see `countsPortal2026`); blank where a count is blank, or where
 * nothing is counted.
 */
export const groupFunctions: readonly SheetFunction[] = countsPortal2026.groups.flatMap(groupFunction);
