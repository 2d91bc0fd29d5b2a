import { fill } from '../../catalogue/fill';
import { vi } from '../../catalogue/vi';
import { sensitivity as words } from '../../catalogue/vi/sensitivity';
import type { Cohort, LeagueTable } from '../../core/table/league-table';
import { isComputed } from '../../core/scheme/own-total';
import type { Settings } from '../../core/settings/settings';
import type { UnitSensitivity } from '../../core/table/unit-sensitivity';
import type { PlanValue, SheetPlan } from '../sheet-plan';
import { lineCount, tallestRow } from '../text-height';
import { offText, weightsText } from './sensitivity-text';

const lineHeight = 16;

/** Units that are ranked together, with how firmly they stand. */
export interface SensitiveList {
  readonly id: Cohort['id'];
  readonly units: readonly UnitSensitivity[];
}

interface Row {
  readonly kind: 'title' | 'note' | 'head' | 'unit';
  readonly values: readonly PlanValue[];
}

/** Figures between the name and the sentence, the first of which a narrow sheet has. */
const figures: readonly (readonly [caption: string, of: (one: UnitSensitivity) => number | null])[] = [
  [words.total, ({ unit }) => unit.total],
  [words.toRank, ({ toRank }) => toRank],
  [words.toGrade, ({ toGrade }) => toGrade?.points ?? null],
  [words.overRank, ({ overRank }) => overRank],
];

function sentenceOf(one: UnitSensitivity, step: string): string {
  const weights = weightsText(one, words);
  return [offText(one, step, words), ...(weights === null ? [] : [weights])].join('; ');
}

/**
 * The sheet “Phân tích điểm” with how firmly each rank stands below it, list by list: what is between a unit and the next rank and grade, and which ranks it could have if a figure
 * were a step off or a weight another. As it was where no unit has a total.
 */
export function withSensitivity(
  plan: SheetPlan,
  table: LeagueTable,
  lists: readonly SensitiveList[],
  settings: Settings,
): SheetPlan {
  const { sensitivityStep: step, weightRange, nameCase } = settings;
  const last = plan.columnWidths.length - 1;
  const shown = figures.slice(0, last - 2);
  const line = (first: PlanValue): PlanValue[] => plan.columnWidths.map((_, column) => (column === 0 ? first : null));
  const across = (rank: PlanValue, name: PlanValue, middle: readonly PlanValue[], end: PlanValue): PlanValue[] =>
    plan.columnWidths.map((_, column) =>
      column === 0 ? rank : column === 1 ? name : column === last ? end : (middle[column - 2] ?? null),
    );
  const given = !isComputed(table.scheme) && !table.scheme.additive;
  const explained = fill(given ? words.explainedTotal : words.explained, { step });
  const ranged = fill(words.explainedWeights, { range: weightRange });
  const rows = lists.flatMap(({ id, units }): Row[] => {
    if (units.length === 0) return [];
    const title = id === 'all' ? words.title : fill(words.chapter, { cohort: vi.appendix[id], title: words.title });
    const weighted = units.some(({ overWeights }) => overWeights !== null);
    return [
      { kind: 'title', values: line(title) },
      { kind: 'note', values: line([explained, ...(weighted ? [ranged] : [])].join(' ')) },
      {
        kind: 'head',
        values: across(
          words.rank,
          words.name,
          shown.map(([caption]) => caption),
          words.ranks,
        ),
      },
      ...units.map((one): Row => {
        const name = nameCase === 'upper' ? one.unit.name.toUpperCase() : one.unit.name;
        return {
          kind: 'unit',
          values: across(
            one.unit.rank,
            name,
            shown.map(([, of]) => of(one)),
            sentenceOf(one, String(step)),
          ),
        };
      }),
    ];
  });
  if (rows.length === 0) return plan;

  const top = plan.values.length;
  const bottom = top + rows.length - 1;
  const rowsOf = (one: Row['kind']) =>
    rows.flatMap(({ kind }, index) =>
      kind === one ? [{ top: top + index, left: 0, bottom: top + index, right: last }] : [],
    );
  const blocks = rows.flatMap(({ kind }, index) => {
    if (kind !== 'head') return [];
    const length = rows.slice(index + 1).findIndex((row) => row.kind !== 'unit');
    return [{ first: top + index, end: length === -1 ? bottom : top + index + length }];
  });
  const columns = (left: number, right: number) =>
    blocks.map(({ first, end }) => ({ top: first, left, bottom: end, right }));
  const wide = plan.columnWidths.reduce((whole, width) => whole + width, 0);
  const heightOf = ({ kind, values }: Row): number => {
    if (kind === 'title') return lineHeight + 4;
    if (kind === 'note') return lineHeight * lineCount(String(values[0] ?? ''), wide);
    const lines = values.map((value, column) => lineCount(String(value ?? ''), plan.columnWidths[column] ?? 1));
    return 2 + lineHeight * Math.max(...lines);
  };
  return {
    ...plan,
    values: [...plan.values, ...rows.map(({ values }) => values)],
    merges: [...plan.merges, ...rowsOf('note')],
    styles: [
      ...plan.styles,
      {
        areas: [{ top, left: 0, bottom, right: last }],
        style: {
          fontName: 'Times New Roman',
          fontSize: 12,
          vertical: 'middle',
          horizontal: 'center',
          numberFormat: '@',
        },
      },
      { areas: [...columns(0, last), ...rowsOf('note')], style: { wrap: true } },
      { areas: [...columns(0, last), ...rowsOf('title')], style: { border: true } },
      {
        areas: blocks.flatMap(({ first, end }) => [
          { top: first + 1, left: 0, bottom: end, right: 0 },
          { top: first + 1, left: 2, bottom: end, right: last - 1 },
        ]),
        style: { numberFormat: 'General' },
      },
      {
        areas: [
          ...blocks.flatMap(({ first, end }) => [
            { top: first + 1, left: 1, bottom: end, right: 1 },
            { top: first + 1, left: last, bottom: end, right: last },
          ]),
          ...rowsOf('note'),
          ...rowsOf('title'),
        ],
        style: { horizontal: 'left' },
      },
      { areas: [...rowsOf('head'), ...rowsOf('title')], style: { bold: true } },
      { areas: rowsOf('title'), style: { fill: '#EDEDED' } },
    ],
    rowHeights: [...plan.rowHeights, ...rows.map((row) => Math.min(heightOf(row), tallestRow))],
    page: { ...plan.page, breakBefore: [...(plan.page.breakBefore ?? []), top] },
  };
}
