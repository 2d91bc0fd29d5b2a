import { isExplained } from '../../core/scheme/own-total';
import { fill } from '../../catalogue/fill';
import { vi } from '../../catalogue/vi';
import { analysis as words } from '../../catalogue/vi/analysis';
import { round } from '../../core/decimal';
import type { LeagueTable } from '../../core/table/league-table';
import type { Settings } from '../../core/settings/settings';
import { columnCaption } from '../period-caption';
import type { PlanValue } from '../sheet-plan';
import type { AnalysedRow, AnalysedTable, Breakdown } from './analysed-table';
import type { AnalysisColumn } from './analysis-columns';

/** A row under the heading. */
export interface AnalysisLine {
  readonly part: 'lost' | 'change';
  /** `part`: the caption of a part, across all columns. */
  readonly kind: 'part' | 'summary' | 'section' | 'unit';
  readonly values: readonly PlanValue[];
}

type Part = AnalysisLine['part'];

const romans = ['I', 'II', 'III'];

/** As the appendix shows a number that is typed into a text: at most two decimals, a sign where it is a change. */
function shown(value: number, part: Part): string {
  const sign = part === 'change' && value > 0 ? '+' : '';
  return `${sign}${String(round(value, 2))}`;
}

function greatestText({ greatest }: Breakdown, part: Part): string | null {
  return greatest.length === 0
    ? null
    : greatest.map(({ name, value }) => fill(words.greatest, { name, value: shown(value, part) })).join('; ');
}

function valueOf(
  { id }: AnalysisColumn,
  { row, position, lost, change }: AnalysedRow,
  part: Part,
  settings: Settings,
): PlanValue {
  const breakdown = part === 'lost' ? lost : change;
  switch (id) {
    case 'position':
      return position;
    case 'name':
      return settings.nameCase === 'upper' ? row.name.toUpperCase() : row.name;
    case 'score':
      return row.total;
    case 'total':
      return breakdown?.total ?? null;
    case 'rest':
      return breakdown?.rest ?? null;
    case 'greatest':
      return breakdown && greatestText(breakdown, part);
    default:
      return breakdown?.groups[id] ?? null;
  }
}

/** What part B is compared with, as the appendix calls it. */
function comparedCaption({ captions, previousPeriod }: LeagueTable): string {
  return captions.previous ?? (previousPeriod ? columnCaption(previousPeriod) : vi.appendix.previous);
}

function partCaption(part: Part, table: LeagueTable): string {
  if (part === 'lost') return isExplained(table.scheme) ? words.partLost : words.partGaps;
  return fill(isExplained(table.scheme) ? words.partChange : words.partPercentChange, {
    period: comparedCaption(table),
  });
}

function partLines(
  part: Part,
  table: LeagueTable,
  analysed: AnalysedTable,
  columns: readonly AnalysisColumn[],
  settings: Settings,
): AnalysisLine[] {
  const line = (kind: AnalysisLine['kind'], valueIn: (column: AnalysisColumn) => PlanValue): AnalysisLine => ({
    part,
    kind,
    values: columns.map(valueIn),
  });
  const rowLine = (kind: 'summary' | 'unit', row: AnalysedRow): AnalysisLine =>
    line(kind, (column) => valueOf(column, row, part, settings));
  const { summary, cohorts } = analysed;
  return [
    line('part', ({ id }) => (id === 'position' ? partCaption(part, table) : null)),
    ...(summary ? [rowLine('summary', summary)] : []),
    ...cohorts.flatMap(({ id: cohort, units }, index) => [
      ...(cohort === 'all'
        ? []
        : [
            line('section', ({ id }) =>
              id === 'position' ? (romans[index] ?? null) : id === 'name' ? vi.appendix[cohort] : null,
            ),
          ]),
      ...units.map((unit) => rowLine('unit', unit)),
    ]),
  ];
}

/** Part A, what is lost; and part B, the change, where it is known by group. Rows in the order of the appendix. */
export function analysisBody(
  table: LeagueTable,
  analysed: AnalysedTable,
  columns: readonly AnalysisColumn[],
  settings: Settings,
): AnalysisLine[] {
  const parts: readonly Part[] = analysed.changes === 'shown' ? ['lost', 'change'] : ['lost'];
  return parts.flatMap((part) => partLines(part, table, analysed, columns, settings));
}
