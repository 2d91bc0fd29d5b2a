import { vi } from '../catalogue/vi';
import type { Cohort, LeagueRow, LeagueTable } from '../core/league-table';
import type { AppendixColumn } from './columns';
import type { PlanValue } from './sheet-plan';

/** A row under the header. */
export interface BodyRow {
  readonly kind: 'summary' | 'section' | 'unit';
  readonly values: readonly PlanValue[];
  /** What the row is about; null for a section's caption. */
  readonly row: LeagueRow | null;
}

const romans = ['I', 'II', 'III'];

function sectionRow(cohort: Cohort, index: number, columns: readonly AppendixColumn[]): BodyRow[] {
  if (cohort.id === 'all') return [];
  const caption = vi.appendix[cohort.id];
  return [{ kind: 'section', row: null, values: columns.map((column) => (column.id === 'position' ? (romans[index] ?? null) : column.id === 'name' ? caption : null)) }];
}

/** The summary first, without a position, then the units; cohorts each under a caption of their own. */
export function bodyRows(table: LeagueTable, columns: readonly AppendixColumn[]): BodyRow[] {
  const bodyRow = (kind: BodyRow['kind'], row: LeagueRow, position: number | null): BodyRow => ({
    kind,
    row,
    values: columns.map((column) => column.valueOf({ ...row, position })),
  });
  return [
    ...(table.summary ? [bodyRow('summary', table.summary, null)] : []),
    ...table.cohorts.flatMap((cohort, index) => [
      ...sectionRow(cohort, index, columns),
      ...cohort.units.map((unit) => bodyRow('unit', unit, unit.position)),
    ]),
  ];
}
