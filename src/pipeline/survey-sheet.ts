import type { Dataset } from '../core/dataset';
import type { Grid } from '../core/grid';
import type { Period } from '../core/periods/period';
import type { IndicatorId } from '../core/scheme';
import type { Settings } from '../core/settings/settings';
import { unitKey } from '../core/names/unit-name';
import type { Interpretation } from '../intake/interpretation';
import { noTable } from '../intake/no-table';
import type { IntakeOptions } from '../intake/read-dataset';
import { onlyGroupOf } from '../intake/title-lines';
import { periodOfCounts } from './dataset-of-counts';
import { readSheet } from './read-sheet';
import type { SheetReading } from './sheet-reading';

/** What of a sheet tells whether it is read together with another: little enough to be kept of every sheet of a workbook. */
export interface SheetSurvey {
  readonly sheet: string;
  /** It has a table of units by itself, whatever is wrong in its cells. */
  readonly isTable: boolean;
  readonly period: Period | null;
  readonly scheme: string;
  /** Those that it gives points of. */
  readonly indicators: readonly IndicatorId[];
  /** {@link unitKey} of each unit, and its total. */
  readonly totals: ReadonlyMap<string, number | null>;
  /** As {@link SheetSurvey.totals}, the sum of the groups that it gives a unit points of. */
  readonly points: ReadonlyMap<string, number>;
  /** Codes of the indicators that it has counts of. */
  readonly counted: ReadonlySet<string>;
  /** Its points are computed from those counts. */
  readonly computed: boolean;
  /** What another sheet of the same table would bear too. */
  readonly telltale: Telltale;
}

/** Texts by which the sheets that may belong to one are found without reading them. */
export interface Telltale {
  /** Names of its first and its last unit, as they stand there. */
  readonly units: readonly string[];
  /** Headings of the total and of the first group; of the names where it has no total. */
  readonly headings: readonly string[];
}

function headingsOf(interpretations: readonly Interpretation[], roles: readonly string[]): readonly string[] {
  const columns = interpretations.flatMap((each) => each.columns).filter(({ used }) => used);
  const heading = roles.flatMap((role) => columns.find((column) => column.role === role)?.heading ?? []);
  return [
    ...new Set(
      heading.flatMap((text) =>
        text
          .replace(/ \[\d+\]$/u, '')
          .split(' › ')
          .filter((tier) => /\p{L}{2}/u.test(tier)),
      ),
    ),
  ];
}

function telltaleOf({ interpretations }: SheetReading, dataset: Dataset | null, names: readonly string[]): Telltale {
  const [first, last] = [names[0], names[names.length - 1]];
  const hasTotal = interpretations.some(({ columns }) => columns.some(({ used, role }) => used && role === 'total'));
  return {
    units: [...new Set([first, last].flatMap((name) => name ?? []))],
    headings: headingsOf(interpretations, [hasTotal ? 'total' : 'name', ...(dataset?.indicators.slice(0, 1) ?? [])]),
  };
}

/** True where the rows are the groups themselves, not units: the detail of one unit, of the province. */
function isOfGroups(units: readonly { readonly name: string }[]): boolean {
  return units.filter(({ name }) => onlyGroupOf([name]) !== null).length * 2 > units.length;
}

/** Looks at a sheet with the reader itself, so that what is read together is what can be read. */
export function surveySheet(grid: Grid, settings: Settings, role: IntakeOptions['role']): SheetSurvey {
  return surveyOf(grid.sheet, readSheet(grid, settings, { period: null, closedOn: null, previousPeriod: null, role }));
}

/** The survey of a sheet that was read by itself. */
export function surveyOf(sheet: string, reading: SheetReading): SheetSurvey {
  const dataset = reading.dataset ?? reading.partial;
  const { counts } = reading;
  const units: readonly { readonly name: string; readonly total?: number | null }[] =
    (dataset?.units.length ?? 0) > 0 ? (dataset?.units ?? []) : (counts?.units ?? []);
  const points = (dataset?.units ?? []).map(({ name, values }) => {
    const known = (dataset?.indicators ?? []).flatMap((id) => values[id] ?? []);
    return [unitKey(name), known.reduce((all, each) => all + each, 0)] as const;
  });
  return {
    sheet,
    isTable: !reading.findings.some(({ code }) => noTable.has(code)) && !isOfGroups(units),
    period: dataset?.period ?? (counts && periodOfCounts(counts, null)),
    scheme: dataset?.scheme.id ?? '',
    indicators: dataset?.indicators ?? [],
    totals: new Map(units.map(({ name, total }) => [unitKey(name), total ?? null])),
    points: new Map(points),
    counted: new Set(
      counts?.units.flatMap((unit) => Object.entries(unit.counts).flatMap(([code, count]) => (count ? [code] : []))),
    ),
    computed: reading.computed,
    telltale: telltaleOf(
      reading,
      dataset,
      units.map(({ name }) => name),
    ),
  };
}
