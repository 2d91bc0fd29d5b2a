import type { Dataset } from '../core/dataset';
import { hasErrors, type Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import { countsPortal2026 } from '../core/scheme/counts-portal-2026';
import type { Settings } from '../core/settings';
import { readDataset, type IntakeOptions } from '../intake/read-dataset';
import type { CountedUnit } from '../scoring/counts-reading';
import { readCounts } from '../scoring/read-counts';
import { datasetOfCounts } from './dataset-of-counts';

/** What a sheet says, whether it has points or the counts that they come from. */
export interface SheetReading {
  readonly dataset: Dataset | null;
  readonly findings: readonly Finding[];
  /** Units with their counts; null where the sheet has points and not counts. */
  readonly counted: readonly CountedUnit[] | null;
}

/**
 * Reads a sheet of points, or one of counts, from which the points are then computed. A row per unit and indicator can only be counts, though its “Điểm công bố”
 * looks like a total; a row per unit is taken for counts only where no total stands beside them, so that given points are never replaced by computed ones.
 */
export function readSheet(grid: Grid, settings: Settings, options: IntakeOptions): SheetReading {
  const counts = readCounts(grid, countsPortal2026);
  const points = counts.layout === 'long' ? null : readDataset(grid, settings, options);
  const isPoints = points !== null && !points.findings.some(({ code }) => code === 'no-header' || code === 'no-total-column');
  if (points !== null && (isPoints || counts.layout === null)) return { ...points, counted: null };

  const made = datasetOfCounts(grid, countsPortal2026, counts.units, settings, options);
  const all = [...counts.findings, ...made.findings];
  const findings = options.role === 'raw' ? all : all.filter(({ severity }) => severity === 'error');
  return { dataset: hasErrors(all) ? null : made.dataset, findings, counted: counts.units };
}
