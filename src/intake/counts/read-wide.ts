import type { CountedUnit } from '../../core/counted-unit';
import { cellAt, type Grid } from '../../core/grid';
import type { CountNames } from '../../core/scheme/counts-types';
import type { BodyRow } from '../body-rows';
import type { FindingList } from '../finding-list';
import { parseScore } from '../parse-score';
import type { CountColumn } from './columns';
import type { WideForm } from './counts-form';
import type { CountsLayout } from './find-counts';
import type { OtherMaxima } from './other-maxima';
import { officialOf, readPublished } from './published';
import { readCount } from './read-count';
import { unitOf } from './unit-cell';

/** A column of published points, and what they are of. */
interface PointsColumn {
  readonly column: CountColumn;
  readonly of: string;
  readonly name: string;
  /** Greatest points by the scheme. */
  readonly max: number;
  /** Column with the greatest points by the sheet. */
  readonly stated: CountColumn | null;
}

/** The columns of published points: of an indicator or a group by their headings, of the group that the sheet is about, of the total. */
export function pointsColumns(
  { columns }: Pick<CountsLayout, 'columns'>,
  scheme: CountNames,
  about: string | null,
): readonly PointsColumn[] {
  const found = columns.flatMap((column): PointsColumn[] => {
    const { role, figure, subject } = column;
    if (role === 'total') return [{ column, of: 'total', name: column.caption, max: 100, stated: null }];
    const same = (other: CountColumn): boolean =>
      other.figure === 'max' && JSON.stringify(other.subject) === JSON.stringify(subject);
    const stated = columns.find(same) ?? null;
    if (subject?.kind === 'group' && (figure === null || figure === 'points')) {
      const { id, name, max } = subject.group;
      return [{ column, of: id, name: name.vi, max, stated }];
    }
    if (figure !== 'points') return [];
    if (subject?.kind === 'indicator') {
      const { code, name, max } = subject.indicator;
      return [{ column, of: code, name: name.vi, max, stated }];
    }
    const group = subject === null ? scheme.groups.find(({ id }) => id === about) : undefined;
    return group === undefined ? [] : [{ column, of: group.id, name: group.name.vi, max: group.max, stated }];
  });
  return found.filter(({ of }, index) => found.findIndex((other) => other.of === of) === index);
}

/** Reads one row per unit. A column that several indicators share (a common denominator) is read for each of them. */
export function readWide(
  grid: Grid,
  { code: codeColumn }: CountsLayout,
  { places }: WideForm,
  points: readonly PointsColumn[],
  bodies: readonly BodyRow[],
  shares: ReadonlySet<number>,
  maxima: OtherMaxima,
  findings: FindingList,
): readonly CountedUnit[] {
  return bodies.map((body) => {
    const { row } = body;
    const counts = Object.fromEntries(
      places.map(({ indicator, place }) => [indicator.code, readCount(grid, row, indicator, place, shares, findings)]),
    );
    const official = officialOf(
      points.map(({ column, of, name, max: scheme, stated }) => {
        const written = stated === null ? null : parseScore(cellAt(grid, row, stated.index));
        const max = written?.kind === 'number' && written.value > 0 ? written.value : scheme;
        if (stated !== null && max !== scheme) maxima.add(of, name, max, scheme, row, stated.index);
        return [of, readPublished(grid, row, column, max, findings)] as const;
      }),
    );
    return {
      ...unitOf(body.name, codeColumn === null ? null : cellAt(grid, row, codeColumn.index)),
      row,
      counts,
      official,
    };
  });
}
