import { vi } from '../catalogue/vi';
import type { Cohort, LeagueRow, LeagueTable } from '../core/table/league-table';
import type { AppendixColumn, PrintedRow } from './columns';
import type { PlanValue } from './sheet-plan';

/** A row under the header. */
export interface BodyRow {
  readonly kind: 'summary' | 'section' | 'unit';
  readonly values: readonly PlanValue[];
  /** What the row is about; null for a section's caption. */
  readonly row: LeagueRow | null;
}

const unranked = { position: null, rank: null, previousRank: null, ranks: {}, clusters: [] };
const romans = ['I', 'II', 'III'];

function sectionRow(cohort: Cohort, index: number, columns: readonly AppendixColumn[]): BodyRow[] {
  if (cohort.id === 'all') return [];
  const caption = vi.appendix[cohort.id];
  return [
    {
      kind: 'section',
      row: null,
      values: columns.map((column) =>
        column.id === 'position' ? (romans[index] ?? null) : column.id === 'name' ? caption : null,
      ),
    },
  ];
}

/** The summary first, without a position, then the units; cohorts each under a caption of their own. */
export function bodyRows(table: LeagueTable, columns: readonly AppendixColumn[]): BodyRow[] {
  const bodyRow = (kind: BodyRow['kind'], row: PrintedRow): BodyRow => ({
    kind,
    row,
    values: columns.map((column) => column.valueOf(row)),
  });
  return [
    ...(table.summary ? [bodyRow('summary', { ...table.summary, ...unranked })] : []),
    ...table.cohorts.flatMap((cohort, index) => [
      ...sectionRow(cohort, index, columns),
      ...cohort.units.map((unit) => bodyRow('unit', unit)),
    ]),
  ];
}
