import type { CountedUnit } from '../core/counted-unit';
import type { Dataset } from '../core/dataset';
import { hasErrors, type Finding } from '../core/finding';
import type { FindingCode } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import { rowKey } from '../core/row-key';
import type { Scheme } from '../core/scheme';
import type { Settings } from '../core/settings';
import type { CountsReading } from '../intake/counts/read-counts';
import { withOwnValues } from '../intake/counts/with-own-values';
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
  const told = counts.flatMap(({ findings }) => findings.filter(({ code }) => !aboutRows.has(code)));
  const findings: readonly Finding[] = [
    ...(options.role === 'raw' ? told : told.filter(({ severity }) => severity === 'error')),
    ...reading.findings,
  ];
  return {
    ...reading,
    dataset: hasErrors(findings) ? null : withoutPlaces(reading.dataset, placed),
    findings,
    counted: null,
    countsScheme: null,
    ownCounted: counts.length === 0 ? null : countedUnits(counts),
    computed: placed.size > 0,
    counts: sheets[0]?.counts ?? null,
  };
}
