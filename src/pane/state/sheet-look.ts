import type { Grid } from '../../core/grid';
import type { Settings } from '../../core/settings/settings';
import { indexHistory } from '../../history/index-history';
import { noTable } from '../../intake/no-table';
import type { readSheet } from '../../pipeline/read-sheet';
import { surveyOf, type SheetSurvey } from '../../pipeline/survey-sheet';

/** What a glance at a sheet tells, before anything is asked of it. */
export interface SheetLook {
  /** It has the shape of a raw indicator sheet, even if some of its cells are wrong. */
  readonly raw: boolean;
  /** It has a heading, so that what it wants to be raw can be named. */
  readonly headed: boolean;
  /** It has no error, so that the rest of this is known. */
  readonly readable: boolean;
  /** Label of the period that its titles give. */
  readonly period: string | null;
  /** `YYYY-MM-DD`, from its titles. */
  readonly closedOn: string | null;
  /** Heading of its own column of another period. */
  readonly previousCaption: string | null;
  /** It has departments as well as communes, so that they can be ranked apart. */
  readonly bothKinds: boolean;
  /** Labels of the periods that it has, where it is a history; null where it is none. A history is never raw. */
  readonly history: readonly string[] | null;
  /** What tells which other sheets belong to it; null of a history. */
  readonly survey: SheetSurvey | null;
}

/** Sheets that are read together with one. */
export interface BesideSheet {
  readonly more: readonly Grid[];
  readonly others: readonly Grid[];
}

/** Looks at a sheet with the reader itself, so that what is marked as raw is what can be read; where others are read together with it, at what they are together. */
export function lookAt(
  grid: Grid,
  settings: Settings,
  read: typeof readSheet,
  { more, others }: BesideSheet = { more: [], others: [] },
): SheetLook {
  const index = indexHistory(grid);
  if (index)
    return {
      raw: false,
      headed: false,
      readable: false,
      period: null,
      closedOn: null,
      previousCaption: null,
      bothKinds: false,
      history: index.periods.map(({ period }) => period.label),
      survey: null,
    };
  const asked = { period: null, closedOn: null, previousPeriod: null, role: 'raw' } as const;
  const own = read(grid, settings, asked);
  const { dataset, findings } = more.length + others.length === 0 ? own : read(grid, settings, asked, more, others);
  const kinds = new Set(dataset?.units.map((unit) => unit.kind));
  return {
    headed: !findings.some(({ code }) => code === 'sheet-empty' || code === 'no-header'),
    raw: !findings.some((finding) => noTable.has(finding.code)),
    readable: dataset !== null,
    period: dataset?.period?.label ?? null,
    closedOn: dataset?.closedOn ?? null,
    previousCaption: dataset?.previous?.caption ?? null,
    bothKinds: kinds.size > 1,
    history: null,
    survey: surveyOf(grid.sheet, own),
  };
}
