import { cellName } from '../core/area';
import type { Finding } from '../core/finding';
import { severityOf, type FindingCode } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import type { CountedIndicator } from '../core/scheme/counts-types';
import { evidenceOf, type Count, type CountProblem, type Counts } from './counts';
import type { OfficialPoints } from './official-differences';
import { readCountCell } from './read-count-cell';

/** One unit's counts as a sheet has them. */
export interface CountedUnit {
  /** As it stands in the sheet, without its code. */
  readonly name: string;
  readonly code: string | null;
  /** Row of its name, or of the first of its rows, counted from 0. */
  readonly row: number;
  readonly counts: Counts;
  /** Published points that stand beside the counts. */
  readonly official: OfficialPoints;
}

/** A unit's name and code; “H29.17 UBND xã X” has both in one cell. */
export function unitOf(cell: unknown, codeCell: unknown): { readonly name: string; readonly code: string | null } {
  const text = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFC').trim() : '';
  const [name, code] = [text(cell), text(codeCell)];
  if (code !== '') return { name, code };
  const [, leading, rest] = /^(H\d+(?:\.\d+)*)[\s\-–]+(\S.*)$/u.exec(name) ?? [];
  return leading !== undefined && rest !== undefined ? { name: rest, code: leading } : { name, code: null };
}

/** Collects findings of one sheet. */
export interface CountFindings {
  readonly all: Finding[];
  add(code: FindingCode, place: readonly [row: number, column: number] | null, params: Finding['params']): void;
}

/** Starts an empty collection. */
export function countFindings({ sheet }: Grid): CountFindings {
  const all: Finding[] = [];
  return {
    all,
    add: (code, place, params) => {
      all.push({ severity: severityOf[code], code, sheet, cell: place === null ? null : cellName(...place), params });
    },
  };
}

/** Columns in which one count stands; several for a numerator that is a sum. */
export interface CountPlace {
  readonly row: number;
  readonly numerator: readonly number[] | null;
  readonly denominator: readonly number[] | null;
  readonly ratio: number | null;
}

const findingOf: Readonly<Partial<Record<CountProblem['code'], FindingCode>>> = {
  negative: 'count-negative',
  'not-whole': 'count-not-whole',
  'too-large': 'count-too-large',
  'over-denominator': 'count-over-denominator',
  'ratio-out-of-range': 'out-of-range',
};

/** Reads one count: its figures where both are there, else its ratio, else null. What can't be is a finding at its cell; it stays, so that it is not taken for missing. */
export function readCount(
  grid: Grid,
  indicator: CountedIndicator,
  place: CountPlace,
  findings: CountFindings,
): Count | null {
  const { row } = place;
  const column = indicator.name.vi;
  const read = (at: number, as: 'count' | 'ratio'): number | null => {
    const cell = readCountCell(grid, row, at, as);
    if (cell.kind === 'wrong') findings.add(cell.code, [row, at], { value: cell.shown, column });
    return cell.kind === 'none' ? null : cell.kind === 'number' ? cell.value : NaN;
  };
  const added = (columns: readonly number[] | null): number | null => {
    const values = (columns ?? []).map((at) => read(at, 'count'));
    return columns === null || values.some((value) => value === null)
      ? null
      : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  };
  const [numerator, denominator] = [added(place.numerator), added(place.denominator)];
  const counted = numerator !== null && denominator !== null;
  const ratio =
    !counted && numerator === null && denominator === null && place.ratio !== null ? read(place.ratio, 'ratio') : null;
  const count: Count | null = counted ? { numerator, denominator } : ratio !== null ? { ratio } : null;
  if (count === null) return null;

  const evidence = evidenceOf(indicator, count);
  for (const { code, field, value } of 'problems' in evidence ? evidence.problems : []) {
    const finding = findingOf[code];
    // What is no number has been reported as it was read.
    if (finding === undefined) continue;
    const at = field === 'ratio' ? place.ratio : (field === 'denominator' ? place.denominator : place.numerator)?.[0];
    findings.add(finding, at === null || at === undefined ? null : [row, at], {
      value: value ?? '',
      column,
      max: code === 'ratio-out-of-range' ? 100 : (denominator ?? ''),
    });
  }
  return count;
}
