import type { Dataset } from '../core/dataset';
import { hasErrors, type Finding } from '../core/finding';
import type { FindingCode } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import { schemesInForce } from '../core/scheme';
import { isComputed } from '../core/scheme/own-total';
import type { Settings } from '../core/settings';
import { findingList } from './finding-list';
import type { Interpretation } from './interpretation';
import { joinParts } from './join-parts';
import { filledRows } from './locate-table';
import { readTable, type IntakeOptions, type TableReading } from './read-table';
import { absentCodes, reportAbsentInAll } from './report-absent';
import { reportUnmet } from './report-unmet';
import { splitTables } from './split-tables';
import { buildVocabulary } from './vocabulary';

export type { IntakeOptions } from './read-table';

/** What was read. No dataset where a finding is an error. */
export interface DatasetReading {
  readonly dataset: Dataset | null;
  /** What was read in spite of errors, for whoever has to know what a sheet is. */
  readonly partial: Dataset | null;
  readonly findings: readonly Finding[];
  /** How each table was understood. */
  readonly interpretations: readonly Interpretation[];
}

/* What a part may lack that another part has. */
const partial: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'no-total-column',
  'one-group-only',
  'total-computed',
  'no-period',
  'parts-joined',
  ...absentCodes,
]);

function judged({ dataset, findings, interpretation }: TableReading): DatasetReading {
  const all = findings.all();
  const interpretations = interpretation === null ? [] : [interpretation];
  return { dataset: hasErrors(all) ? null : dataset, partial: dataset, findings: all, interpretations };
}

/** Reads a messy sheet. All findings at once; no dataset where one is an error. */
export function readDataset(grid: Grid, settings: Settings, options: IntakeOptions): DatasetReading {
  return readSheets([grid], settings, options);
}

/** Reads a table that an office keeps in parts, on several sheets or in several lists on one, as one. The first sheet is the one that findings about the whole name. */
export function readSheets(grids: readonly Grid[], settings: Settings, options: IntakeOptions): DatasetReading {
  const vocabulary = buildVocabulary(schemesInForce(settings), settings);
  const parts = grids.flatMap((grid) => {
    const filled = filledRows(grid);
    return filled.length === 0 ? [] : splitTables(grid, filled, vocabulary);
  });
  const [first, ...others] = parts;
  if (!first) {
    const findings = findingList(grids[0]?.sheet ?? '');
    findings.on('sheet-empty', { sheet: grids[0]?.sheet ?? '' });
    return { dataset: null, partial: null, findings: findings.all(), interpretations: [] };
  }
  const read = (grid: Grid): TableReading => readTable(grid, filledRows(grid), vocabulary, settings, options);
  const result = others.length === 0 ? judged(read(first)) : joined(parts.map(read), first.sheet, settings);
  if (options.role !== 'raw') return result;
  const unmet = findingList(first.sheet);
  reportUnmet(settings.reading, result.interpretations, unmet);
  return { ...result, findings: [...unmet.all(), ...result.findings] };
}

function joined(readings: readonly TableReading[], sheet: string, settings: Settings): DatasetReading {
  const [first] = readings;
  const interpretations = readings.flatMap(({ interpretation }) => interpretation ?? []);
  const findings = findingList(sheet);
  const dataset = joinParts(
    readings.flatMap((reading) => reading.dataset ?? []),
    settings.missingRule,
    findings,
  );
  if (dataset === null || !first) {
    return {
      dataset: null,
      partial: first?.dataset ?? null,
      findings: readings.flatMap((reading) => reading.findings.all()),
      interpretations,
    };
  }
  const parts = [...new Set(readings.flatMap((reading) => reading.dataset?.sheet ?? []))]
    .map((name) => `“${name}”`)
    .join(', ');
  findings.on('parts-joined', { count: readings.length, parts });
  if (dataset.period === null) findings.on('no-period', {});
  if (isComputed(dataset.scheme)) reportAbsentInAll(dataset, settings.missingRule, findings);
  if (readings.every(({ hasTotal }) => !hasTotal)) findings.on('total-computed', { count: dataset.indicators.length });
  const all = [
    ...findings.all(),
    ...readings.flatMap((reading) => reading.findings.all().filter(({ code }) => !partial.has(code))),
  ];
  return { dataset: hasErrors(all) ? null : dataset, partial: dataset, findings: all, interpretations };
}
