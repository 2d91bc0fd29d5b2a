import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Count, Counts } from '../../src/core/counts';

/** One line of the published points. */
export interface OfficialLine {
  readonly unit: string;
  readonly group: string;
  /** Null on the line of a group's points. */
  readonly code: string | null;
  readonly count: Count | null;
  readonly max: number;
  readonly official: number | null;
}

/** The published points as a table of texts, header first. */
export function officialRows(): string[][] {
  return parse(readFileSync('test/fixtures/official-points.csv', 'utf8'));
}

/** Every line of the published points. */
export function officialLines(): readonly OfficialLine[] {
  return officialRows()
    .slice(1)
    .map(
      ([
        unit = '',
        group = '',
        metric = '',
        numerator = '',
        denominator = '',
        ratio = '',
        max = '',
        official = '',
      ]) => ({
        unit,
        group,
        code: metric === 'GROUP_TOTAL' ? null : (metric.split(' ')[0] ?? ''),
        count:
          numerator !== ''
            ? { numerator: Number(numerator), denominator: Number(denominator) }
            : ratio !== ''
              ? { ratio: Number(ratio) }
              : null,
        max: Number(max),
        official: official === '' ? null : Number(official),
      }),
    );
}

/** Published counts of one unit. */
export function officialCounts(unit: string): Counts {
  return Object.fromEntries(
    officialLines().flatMap((line) =>
      line.unit === unit && line.code !== null ? [[line.code, line.count] as const] : [],
    ),
  );
}

/** Names of the published units. */
export function officialUnits(): readonly string[] {
  return [...new Set(officialLines().map((line) => line.unit))];
}
