import { toDecimal } from '../core/decimal';
import { cellAt, cellKey, type CellValue, type Grid } from '../core/grid';
import type { FindingList } from './finding-list';
import { parseScore, saysNoFigure, type Score } from './parse-score';
import { looksLikeRatios, scaleToPercent, type RawFigures } from './percent-scale';

/** A column of figures that is to be read. */
export interface FigureColumn {
  /** Counted from 0. */
  readonly index: number;
  /** For findings. */
  readonly caption: string;
  /** Greatest value that it may hold; the least is 0. */
  readonly max: number;
  readonly unit: 'percent' | 'points';
  /** False for a column of which only the values matter: what can't be read there is no value and no finding. */
  readonly checked: boolean;
}

interface Reading extends RawFigures {
  readonly column: FigureColumn;
  readonly formatted: Set<number>;
  readonly signed: Set<number>;
  readonly pending: { readonly index: number; readonly score: Score & { kind: 'ambiguous' } }[];
}

function start(column: FigureColumn, count: number): Reading {
  return {
    column,
    values: new Array<number | null>(count).fill(null),
    formatted: new Set(),
    signed: new Set(),
    pending: [],
  };
}

/**
 * Reads columns of figures, row by row. Whether “1.234” is a decimal is judged by the other texts of all columns, whether 0.98 is a ratio by the other
 * figures of its column. What can't be read, or lies outside 0 to the maximum, is a finding with its cell and null here.
 */
export function readFigures(
  grid: Grid,
  rows: readonly number[],
  columns: readonly FigureColumn[],
  findings: FindingList,
): readonly (readonly (number | null)[])[] {
  const decimalMarks = new Set<string>();
  const readings = columns.map((column) => {
    const reading = start(column, rows.length);
    for (const [index, row] of rows.entries()) readCell(grid, row, index, reading, decimalMarks, findings);
    return reading;
  });
  if (decimalMarks.size === 0) for (const mark of onlyMark(readings)) decimalMarks.add(mark);
  for (const reading of readings) settlePending(grid, rows, reading, decimalMarks, findings);
  const percents = readings.filter(({ column }) => column.unit === 'percent');
  const ratioColumns = percents.filter((reading) => looksLikeRatios(reading)).length;
  for (const reading of percents) {
    for (const { index, count, value, taken } of scaleToPercent(reading, ratioColumns * 2 > percents.length)) {
      if (reading.column.checked)
        findings.at(rows[index] ?? 0, reading.column.index, 'percent-unclear', {
          value,
          count,
          taken,
          column: reading.column.caption,
        });
    }
  }
  for (const reading of readings) dropOutOfRange(rows, reading, findings);
  return readings.map(({ values }) => values);
}

/** So many figures with three decimals tell that they are decimals; fewer may be slips. */
const enough = 3;

/** The mark of figures that could all be thousands (“14,180”), where thousands are more than any column may hold: it is the decimal mark. */
function onlyMark(readings: readonly Reading[]): readonly string[] {
  const pending = readings.flatMap(({ column, pending: open }) =>
    open.map(({ score }) => ({ score, max: column.max })),
  );
  const marks = new Set(pending.map(({ score }) => score.mark));
  const tooLarge = pending.every(({ score, max }) => score.value <= max && score.value * 1000 > max);
  return marks.size === 1 && pending.length >= enough && tooLarge ? [...marks] : [];
}

function readCell(
  grid: Grid,
  row: number,
  index: number,
  reading: Reading,
  decimalMarks: Set<string>,
  findings: FindingList,
): void {
  const { column, values, formatted, signed, pending } = reading;
  const cell = cellAt(grid, row, column.index);
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    values[index] = toDecimal(cell);
    if (grid.percentCells.size > 0 && grid.percentCells.has(cellKey(row, column.index))) formatted.add(index);
    return;
  }
  const score = parseScore(cell);
  switch (score.kind) {
    case 'none':
      return;
    case 'text':
      report(findings, column, row, notANumber(cell), cell);
      return;
    case 'formulaError':
      report(findings, column, row, 'formula-error', cell);
      return;
    case 'ambiguous':
    case 'number':
      if ((score.outOf !== null && score.outOf !== column.max) || (score.percentSign && column.unit === 'points')) {
        report(findings, column, row, 'wrong-denominator', cell);
        return;
      }
      if (score.percentSign) signed.add(index);
      if (score.kind === 'ambiguous') pending.push({ index, score });
      else {
        values[index] = score.value;
        if (score.mark !== null) decimalMarks.add(score.mark);
      }
  }
}

/* What Google Sheets shows in a cell whose formula is still being computed, and a day that a spreadsheet has made of “8.5” or “8,5”. */
const loading = /^(?:loading|đang tải)\s*(?:\.{2,}|…)$/iu;
const day =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-\s](?:thg|tháng|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\s.\d]*)$/iu;

/** What a text is where a figure is wanted. */
function notANumber(cell: CellValue): 'still-loading' | 'date-for-figure' | 'not-a-number' | 'words-for-none' {
  const shown = String(cell).trim();
  if (loading.test(shown)) return 'still-loading';
  if (saysNoFigure(shown)) return 'words-for-none';
  return day.test(shown) ? 'date-for-figure' : 'not-a-number';
}

function report(
  findings: FindingList,
  column: FigureColumn,
  row: number,
  code: ReturnType<typeof notANumber> | 'formula-error' | 'wrong-denominator' | 'ambiguous-number',
  cell: CellValue,
): void {
  if (column.checked)
    findings.at(row, column.index, code, { value: String(cell).trim(), max: column.max, column: column.caption });
}

function settlePending(
  grid: Grid,
  rows: readonly number[],
  { column, values, pending }: Reading,
  decimalMarks: ReadonlySet<string>,
  findings: FindingList,
): void {
  for (const { index, score } of pending) {
    if (decimalMarks.size === 1 && decimalMarks.has(score.mark)) values[index] = score.value;
    else report(findings, column, rows[index] ?? 0, 'ambiguous-number', cellAt(grid, rows[index] ?? 0, column.index));
  }
}

function dropOutOfRange(rows: readonly number[], { column, values }: Reading, findings: FindingList): void {
  for (const [index, value] of values.entries()) {
    if (value === null || (value >= 0 && value <= column.max)) continue;
    if (column.checked)
      findings.at(rows[index] ?? 0, column.index, 'out-of-range', { value, max: column.max, column: column.caption });
    values[index] = null;
  }
}
