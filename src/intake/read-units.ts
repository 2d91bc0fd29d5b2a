import { subtract, sum } from '../core/decimal';
import type { UnitRecord } from '../core/dataset';
import { cellAt, type Grid } from '../core/grid';
import { type ColumnId, indicatorOf, type IndicatorId, type Scheme } from '../core/scheme';
import { greatestTotal, isComputed, type MissingRule, ownTotal } from '../core/scheme/own-total';
import { unitKind } from '../core/names/unit-kind';
import type { BodyRow, BodyRows } from './body-rows';
import type { ReadUnit } from './read-unit';
import type { ChosenColumns } from './choose-columns';
import type { Column } from './column-role';
import type { FindingList } from './finding-list';
import { cellText } from './header';
import { isFormulaError } from './parse-score';
import { unitKinds } from './unit-kinds';
import { readFigures, type FigureColumn } from './read-figures';
import { rescaled, scalesOf } from './scale';

/* Published totals are rounded, and so may their parts be. */
const tolerance = 0.05;

const listNumber = /^\d{1,4}\s*[.)]\s*(?=\p{L})/u;

/** Codes of the units, null or nothing for none; a column in which most codes repeat names no units (a province's code), and gives none. */
function codesOf(grid: Grid, bodies: readonly BodyRow[], code: Column | null): readonly (string | null)[] {
  const codes = bodies.map(({ row }) => (code === null ? null : cellText(cellAt(grid, row, code.index)) || null));
  const given = codes.filter((text) => text !== null);
  return new Set(given).size * 2 > given.length ? codes : [];
}

/** Names without the numbers of a list, where every one of them has such a number (“1. Phú Hưng”) since there is no STT column. */
function namesOf(bodies: readonly BodyRow[]): readonly string[] {
  const numbered = bodies.length > 1 && bodies.every(({ name }) => listNumber.test(name));
  return bodies.map(({ name }) => (numbered ? name.replace(listNumber, '') : name));
}

/**
 * Reads the figures of the units and of the first summary row. Without a total column a total is the exact sum of all groups, and nothing where one is missing.
 */
export function readUnits(
  grid: Grid,
  rows: BodyRows,
  chosen: Pick<ChosenColumns, 'total' | 'previous' | 'code'>,
  indicators: readonly Column[],
  columns: readonly Column[],
  scheme: Scheme,
  checkIndicators: boolean,
  missing: MissingRule,
  findings: FindingList,
): { readonly units: readonly ReadUnit[]; readonly summary: ReadUnit | null } {
  const [whole] = rows.summaries;
  const bodies = whole ? [...rows.units, whole] : rows.units;
  const figureColumns: FigureColumn[] = [];
  const ids: ColumnId[] = [];
  const add = (
    id: (typeof ids)[number],
    column: Column | null,
    max: number,
    unit: 'percent' | 'points',
    checked: boolean,
  ): void => {
    if (column === null) return;
    ids.push(id);
    figureColumns.push({ index: column.index, caption: column.caption, max, unit, checked });
  };
  const most = greatestTotal(scheme);
  const scales = scalesOf(chosen.total, chosen.previous, scheme);
  add('total', chosen.total, scales.total, scales.total === 100 ? 'percent' : 'points', true);
  add('previous', chosen.previous, scales.previous, scales.previous === 100 ? 'percent' : 'points', true);
  for (const { id, max, unit } of scheme.indicators) {
    const column = indicators.find(({ role }) => role === id) ?? null;
    add(id, column, max, unit === 'number' ? 'points' : unit, checkIndicators);
  }

  const figures = readFigures(
    grid,
    bodies.map(({ row }) => row),
    figureColumns,
    findings,
  );
  const figuresOf = new Map(ids.map((id, place) => [id, figures[place]]));
  const at = (id: (typeof ids)[number], index: number): number | null => figuresOf.get(id)?.[index] ?? null;
  const given: readonly IndicatorId[] = ids.filter((id) => id !== 'total' && id !== 'previous');
  const computedTotal = (index: number): number | null => {
    const { total, lacking } = ownTotal(scheme, Object.fromEntries(given.map((id) => [id, at(id, index)])), missing);
    if (!checkIndicators) return total;
    const { row, nameColumn, name } = bodies[index] ?? { row: 0, nameColumn: 0, name: '' };
    const names = lacking.filter((id) => given.includes(id)).map((id) => indicatorOf(scheme, id)?.name ?? id);
    if (names.length > 0) findings.at(row, nameColumn, `lacks-${missing}`, { name, indicators: names.join(', ') });
    const written = at('total', index);
    const difference = total === null || written === null ? 0 : subtract(written, total);
    if (Math.abs(difference) > tolerance)
      findings.at(row, chosen.total?.index ?? 0, 'total-recomputed', {
        total: total ?? 0,
        written: written ?? 0,
        difference,
      });
    return total;
  };
  const totalOf = (index: number): number | null => {
    if (isComputed(scheme)) return computedTotal(index);
    if (chosen.total !== null) return rescaled(at('total', index), scales.total, most);
    const groups = given.map((id) => at(id, index)).filter((value) => value !== null);
    return scheme.additive && groups.length === scheme.indicators.length ? sum(groups) : null;
  };

  const codes = codesOf(grid, rows.units, chosen.code);
  const names = namesOf(rows.units);
  const kinds = unitKinds(grid, rows, columns);
  const read = bodies.map((body, index): ReadUnit => {
    const name = names[index] ?? body.name;
    if (isFormulaError(name))
      findings.at(body.row, body.nameColumn, 'formula-error', { value: name, column: 'ĐƠN VỊ' });
    const values: Partial<Record<IndicatorId, number | null>> = {};
    for (const id of given) values[id] = at(id, index);
    const unit: UnitRecord = {
      name,
      code: codes[index] ?? null,
      kind: kinds[index] ?? unitKind(name),
      row: body.row,
      total: totalOf(index),
      values,
      previous: rescaled(at('previous', index), scales.previous, most),
    };
    return { unit, body };
  });
  return whole ? { units: read.slice(0, -1), summary: read[read.length - 1] ?? null } : { units: read, summary: null };
}
