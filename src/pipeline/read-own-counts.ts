import type { CountedUnit } from '../core/counted-unit';
import type { Dataset } from '../core/dataset';
import { hasErrors, type Finding } from '../core/finding';
import type { FindingCode } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import { rowKey } from '../core/row-key';
import { columnName } from '../core/area';
import { type Indicator, indicatorOf, type Scheme } from '../core/scheme';
import type { Settings } from '../core/settings/settings';
import type { CountsReading } from '../intake/counts/read-counts';
import { type SheetOfValues, withOwnValues } from '../intake/counts/with-own-values';
import type { CountedForm, Interpretation } from '../intake/interpretation';
import { readSheets, type IntakeOptions } from '../intake/read-dataset';
import type { SheetReading } from './sheet-reading';

/** What is wrong with the rows of one sheet is said once, by the reader of points. */
export const aboutRows: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'section-row',
  'several-summaries',
  'row-under-note',
  'unnamed-unit',
  'hidden-rows',
  'duplicate-unit',
  'no-units',
]);

/** The units of all sheets, each once with all its counts. */
function countedUnits(readings: readonly CountsReading[]): readonly CountedUnit[] {
  const units = new Map<string, CountedUnit>();
  for (const { units: own, summary } of readings)
    for (const unit of summary === null ? own : [...own, summary]) {
      const before = units.get(rowKey(unit));
      units.set(rowKey(unit), {
        ...unit,
        ...before,
        counts: { ...unit.counts, ...before?.counts },
        official: { ...unit.official, ...before?.official },
      });
    }
  return [...units.values()];
}

/* A value that was computed stands in no cell that could be shown or referred to. */
function withoutPlaces(dataset: Dataset | null, placed: ReadonlySet<string>): Dataset | null {
  return (
    dataset && {
      ...dataset,
      columns: Object.fromEntries(Object.entries(dataset.columns).filter(([id]) => !placed.has(id))),
    }
  );
}

function formOf({ unit, steps, direction, target }: Indicator): CountedForm {
  if (unit === 'percent') return 'share';
  if (steps !== undefined) return 'steps';
  if (direction === 'less') return 'less';
  return target === undefined ? 'points' : 'target';
}

/** The interpretation of a sheet of values, with the columns of the sheet as it came from which they are. */
function withSources(read: Interpretation, { counts, placed }: SheetOfValues, own: Scheme): Interpretation {
  if (counts === null) return read;
  return {
    ...read,
    columns: read.columns.map((column) => {
      const indicator = placed.has(column.role) ? indicatorOf(own, column.role) : undefined;
      if (indicator === undefined) return column;
      /* In a row per unit and indicator the counts of all stand in the same columns. */
      const from = (counts.places.get(indicator.id) ?? counts.columns).map(columnName);
      return { ...column, counted: { from, form: formOf(indicator) } };
    }),
  };
}

/** Sheets of an office's own scheme, in which given values and counts may stand side by side, or on sheets of their own. */
export function readOwnCounts(
  own: Scheme,
  grids: readonly Grid[],
  settings: Settings,
  options: IntakeOptions,
): SheetReading {
  const sheets = grids.map((grid) => withOwnValues(grid, own, settings));
  const counts = sheets.flatMap((sheet) => sheet.counts ?? []);
  const placed = new Set(sheets.flatMap((sheet) => [...sheet.placed]));
  const reading = readSheets(
    sheets.map(({ grid }) => grid),
    settings,
    options,
  );
  const aboutCounts = counts.flatMap(({ findings }) => findings.filter(({ code }) => !aboutRows.has(code)));
  const findings: readonly Finding[] = [
    ...(options.role === 'raw' ? aboutCounts : aboutCounts.filter(({ severity }) => severity === 'error')),
    ...reading.findings,
  ];
  return {
    ...reading,
    dataset: hasErrors(findings) ? null : withoutPlaces(reading.dataset, placed),
    findings,
    interpretations: reading.interpretations.map((read) => {
      const of = sheets.find(({ grid }) => grid.sheet === read.sheet);
      return of === undefined ? read : withSources(read, of, own);
    }),
    counted: null,
    countsScheme: null,
    ownCounted: counts.length === 0 ? null : countedUnits(counts),
    computed: placed.size > 0,
    counts: sheets[0]?.counts ?? null,
  };
}
