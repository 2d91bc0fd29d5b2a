import type { Dataset } from '../core/dataset';
import { hasErrors, type Finding } from '../core/finding';
import type { FindingCode } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import { schemesInForce } from '../core/scheme';
import { isComputed } from '../core/scheme/own-total';
import { parsePeriod } from '../core/periods/find-period';
import type { Period } from '../core/periods/period';
import type { Settings } from '../core/settings/settings';
import { typedUnitKey } from '../core/names/unit-name';
import { findingList, type FindingList } from './finding-list';
import type { Interpretation } from './interpretation';
import { joinParts } from './join-parts';
import { filledRows } from './locate-table';
import { readTable, type IntakeOptions, type TableReading } from './read-table';
import { absentCodes, reportAbsentInAll } from './report-absent';
import { reportUnmet } from './report-unmet';
import { reportRepeats } from './repeated-tables';
import { splitTables } from './split-tables';
import { areaOf, type TableBlock } from './table-block';
import { tablesByPeriod } from './tables-by-period';
import { buildVocabulary, type Vocabulary } from './vocabulary';
import { reportLeftOut, withoutLeftOut } from './left-out-tables';

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
  'no-total-unread',
  'total-empty',
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
  const tables = grids.flatMap((grid) => {
    const filled = filledRows(grid);
    return filled.length === 0 ? [] : splitTables(grid, filled, vocabulary);
  });
  const { blocks, reading, left } = withoutLeftOut(tables, settings.reading);
  const [first] = blocks;
  const findings = findingList(first?.grid.sheet ?? grids[0]?.sheet ?? '');
  if (!first) {
    findings.on('sheet-empty', { sheet: grids[0]?.sheet ?? '' });
    return { dataset: null, partial: null, findings: findings.all(), interpretations: [] };
  }
  const asked = {
    period: parsePeriod(options.period ?? ''),
    previousPeriod: parsePeriod(options.previousPeriod ?? ''),
  };
  const { now, period, before, periodBefore, others } = tablesByPeriod(blocks, asked, findings);
  const result = readBlocks(now, vocabulary, settings, { ...options, period: options.period ?? period?.label ?? null });
  if (options.role !== 'raw') return result;
  const earlier =
    before.length === 0 || result.dataset?.previous
      ? null
      : readBlocks(before, vocabulary, settings, {
          period: periodBefore?.label ?? null,
          closedOn: null,
          previousPeriod: null,
          role: 'previous',
        });
  const apart = earlier?.dataset && result.dataset && !shareUnits(earlier.dataset, result.dataset) ? before : [];
  reportOtherUnits(apart, earlier?.dataset ?? null, period, findings);
  reportUnmet(reading, result.interpretations, findings);
  const out = reportLeftOut([...left, ...others, ...(earlier === null ? before : [])]);
  const all = [...findings.all(), ...result.findings, ...(earlier?.findings ?? []), ...out];
  const dataset =
    result.dataset && earlier?.dataset && apart.length === 0
      ? { ...result.dataset, earlier: earlier.dataset }
      : result.dataset;
  return { ...result, dataset: hasErrors(all) ? null : dataset, findings: all };
}

function shareUnits(a: Dataset, b: Dataset): boolean {
  const names = new Set(a.units.map(({ name }) => typedUnitKey(name)));
  return b.units.some(({ name }) => names.has(typedUnitKey(name)));
}

/** Tables under an older title with none of the units of now: another list of this period, whose title was forgotten, rather than what to compare with. */
function reportOtherUnits(
  blocks: readonly TableBlock[],
  dataset: Dataset | null,
  now: Period | null,
  findings: FindingList,
): void {
  const [block] = blocks;
  if (!block || !dataset) return;
  const cells = blocks.map(areaOf).join(', ');
  const params = { cells, period: block.period?.label ?? '–', count: dataset.units.length, now: now?.label ?? '–' };
  findings.at(block.heading, 0, 'table-other-units', params);
}

function readBlocks(
  blocks: readonly TableBlock[],
  vocabulary: Vocabulary,
  settings: Settings,
  options: IntakeOptions,
): DatasetReading {
  const readings = blocks.map(({ grid }) => readTable(grid, filledRows(grid), vocabulary, settings, options));
  const [first] = readings;
  if (first && readings.length === 1) return judged(first);
  const findings = findingList(blocks[0]?.grid.sheet ?? '');
  return reportRepeats(blocks, readings, findings)
    ? unjoined(readings, findings.all())
    : joined(readings, settings, findings);
}

/** What is known of tables of which none can be made. */
function unjoined(readings: readonly TableReading[], findings: readonly Finding[]): DatasetReading {
  return {
    dataset: null,
    partial: readings[0]?.dataset ?? null,
    findings: [...findings, ...readings.flatMap((reading) => reading.findings.all())],
    interpretations: readings.flatMap(({ interpretation }) => interpretation ?? []),
  };
}

function joined(readings: readonly TableReading[], settings: Settings, findings: FindingList): DatasetReading {
  const interpretations = readings.flatMap(({ interpretation }) => interpretation ?? []);
  const dataset = joinParts(
    readings.flatMap((reading) => reading.dataset ?? []),
    settings.missingRule,
    findings,
  );
  if (dataset === null) return unjoined(readings, []);
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
