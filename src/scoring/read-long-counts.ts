import { cellName } from '../core/area';
import { cellAt, type Grid } from '../core/grid';
import type { CountedIndicator, CountsScheme } from '../core/scheme/counts-types';
import { indicatorsOf } from '../core/scheme/counts-schemes';
import { typedUnitKey } from '../core/unit-name';
import { columnsOf, headingKey, longHeadings } from './count-headings';
import type { Count } from './counts';
import { readCount, unitOf, type CountedUnit, type CountFindings } from './counts-reading';
import { readCountCell } from './read-count-cell';

interface OpenUnit extends Omit<CountedUnit, 'counts' | 'official'> {
  readonly counts: Map<string, Count | null>;
  readonly official: Map<string, number>;
  readonly rows: Map<string, number>;
}

/** True where the row is the header of the long form: it names a unit, an indicator, and figures. */
export function isLongHeader(grid: Grid, row: number): boolean {
  const columns = columnsOf(grid, row, longHeadings);
  return (
    columns.has('unit') &&
    columns.has('indicator') &&
    ((columns.has('numerator') && columns.has('denominator')) || columns.has('ratio'))
  );
}

/** Reads one row per unit and indicator, in any order. The rows `GROUP_TOTAL` and `TOTAL` hold published points of a group and in all. */
export function readLongCounts(
  grid: Grid,
  header: number,
  scheme: CountsScheme,
  findings: CountFindings,
): readonly CountedUnit[] {
  const columns = columnsOf(grid, header, longHeadings);
  const at = (row: number, name: keyof typeof longHeadings): string | number | boolean | null => {
    const column = columns.get(name);
    return column === undefined ? null : cellAt(grid, row, column);
  };
  const place = (row: number, name: keyof typeof longHeadings): readonly [number, number] => [
    row,
    columns.get(name) ?? 0,
  ];
  const known = new Map<string, CountedIndicator>(
    indicatorsOf(scheme).flatMap((indicator) =>
      [indicator.code, indicator.name.vi, indicator.name.en].map((name) => [headingKey(name), indicator] as const),
    ),
  );
  const groups = new Map<string, string>(
    scheme.groups.flatMap((group) =>
      [group.code, group.id, group.name.vi].map((name) => [headingKey(name), group.id] as const),
    ),
  );
  const units = new Map<string, OpenUnit>();
  const strange = new Set<string>();

  for (let row = header + 1; row < grid.cells.length; row++) {
    if ((grid.cells[row] ?? []).every((value) => value === null || value === '')) continue;
    const { name, code } = unitOf(at(row, 'unit'), at(row, 'code'));
    if (name === '') {
      findings.add('unnamed-unit', place(row, 'unit'), {});
      continue;
    }
    const key = `${code ?? ''}|${typedUnitKey(name)}`;
    const unit = units.get(key) ?? {
      name,
      code,
      row,
      counts: new Map<string, Count | null>(),
      official: new Map<string, number>(),
      rows: new Map<string, number>(),
    };
    units.set(key, unit);

    const named = String(at(row, 'indicator') ?? '');
    const indicator = known.get(headingKey(named)) ?? known.get(headingKey(named.replace(/\s*\(.*$/u, '')));
    const total = { grouptotal: groups.get(headingKey(String(at(row, 'group') ?? ''))), total: 'total' }[
      headingKey(named).replace(/ /gu, '')
    ];
    const subject = indicator?.code ?? total;
    if (subject === undefined) {
      if (!strange.has(named)) findings.add('indicator-unknown', place(row, 'indicator'), { value: named });
      strange.add(named);
      continue;
    }
    const earlier = unit.rows.get(subject);
    if (earlier !== undefined) {
      findings.add('count-repeated', place(row, 'indicator'), {
        name,
        column: indicator?.name.vi ?? named,
        other: cellName(...place(earlier, 'indicator')),
      });
      continue;
    }
    unit.rows.set(subject, row);
    if (indicator) {
      const column = (field: 'numerator' | 'denominator'): readonly number[] | null =>
        columns.has(field) ? [columns.get(field) ?? 0] : null;
      unit.counts.set(
        subject,
        readCount(
          grid,
          indicator,
          {
            row,
            numerator: column('numerator'),
            denominator: column('denominator'),
            ratio: columns.get('ratio') ?? null,
          },
          findings,
        ),
      );
    }
    const officialColumn = columns.get('official');
    const official = officialColumn === undefined ? null : readCountCell(grid, row, officialColumn, 'ratio');
    if (official?.kind === 'number') unit.official.set(subject, official.value);
    if (official?.kind === 'wrong')
      findings.add(official.code, place(row, 'official'), {
        value: official.shown,
        column: String(at(header, 'official')),
      });
  }
  return [...units.values()].map(({ name, code, row, counts, official }) => ({
    name,
    code,
    row,
    counts: Object.fromEntries(counts),
    official: Object.fromEntries(official),
  }));
}
