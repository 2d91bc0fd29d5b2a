import { vi } from '../../catalogue/vi';
import type { Area } from '../../core/area';
import { cellReference } from '../../core/formula/cell-reference';
import type { LeagueRow, LeagueTable, RankedUnit } from '../../core/table/league-table';
import { rowKey } from '../../core/row-key';
import { inOrder } from '../../core/table/rank';
import { indicatorOf, isBetterLess } from '../../core/scheme';
import type { Settings } from '../../core/settings/settings';
import { bodyRows } from '../body-rows';
import { appendixColumns } from '../columns';
import { planAppendix } from '../plan-appendix';
import type { PlanFormula, PlanValue, SheetPlan, WeakRule } from '../sheet-plan';
import { helperColumns } from './helper-columns';
import { extraColumns } from './extra-columns';
import { columnScales, extraCells, orderCells, sourceCells } from './live-cells';
import type { LiveCell, LiveSheet } from './live-sheet';
import type { LiveRow } from './live-row';
import { ownPointsValues } from './own-total-cells';
import { shownCells } from './shown-cells';

/** Where the figures of a table come from: the whole, then the units of each cohort in the order of the raw sheet. */
export interface LiveSources {
  readonly summary: LiveRow | null;
  readonly cohorts: readonly (readonly LiveRow[])[];
}

const hiddenWidth = 10;

/** Colours and highlights are those of today, and the rows move; the sign stays. */
function withoutColours(settings: Settings): Settings {
  return {
    ...settings,
    ownUnit: '',
    changeStyle: settings.changeStyle === 'plain' ? 'plain' : 'signed',
  };
}

/** Underlined are the marks of today; they become rules. */
function withoutMarks(table: LeagueTable): LeagueTable {
  return {
    ...table,
    cohorts: table.cohorts.map((cohort) => ({ ...cohort, units: cohort.units.map((unit) => ({ ...unit, weak: [] })) })),
  };
}

function weakRules({ table, columns, helpers }: LiveSheet, top: number, bottom: number): WeakRule[] {
  return columns
    .flatMap(({ id }, column): WeakRule[] => {
      const indicator = table.indicators.some((one) => one === id) ? indicatorOf(table.scheme, id) : undefined;
      const ofTotal = id === 'total' || id === 'grade';
      const threshold = ofTotal ? table.scheme.totalThreshold : (indicator?.threshold ?? null);
      const totalColumn = columns.findIndex((one) => one.id === 'total');
      if (threshold === null || (id === 'grade' && totalColumn === -1)) return [];
      const area = { top, left: column, bottom, right: column };
      const weak = indicator !== undefined && isBetterLess(indicator) ? 'above' : 'below';
      return [{ area, column: id === 'grade' ? totalColumn : column, threshold, weak }];
    })
    .filter(({ column }) => column < helpers.place);
}

/** Places of rows in a list, counted from 1. */
function placesBy(rows: readonly Pick<LeagueRow, 'name' | 'code'>[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row, index) => [rowKey(row), index + 1]));
}

/** Of each column of marks, the units that have one: those who stand first among equals. */
function firstsOf({ extra }: LiveSheet, ranked: readonly RankedUnit[]): ReadonlyMap<number, ReadonlySet<string>> {
  const firstBy = (keyOf: (unit: RankedUnit) => string | null): ReadonlySet<string> => {
    const first = new Map<string, string>();
    for (const unit of ranked) {
      const key = keyOf(unit);
      if (key !== null && !first.has(key)) first.set(key, rowKey(unit));
    }
    return new Set(first.values());
  };
  const valueKey = (value: number | null | undefined): string | null =>
    (value ?? null) === null ? null : String(value);
  return new Map([
    ...[...extra.firsts].map(
      ([id, column]) =>
        [column, firstBy(({ total, values }) => valueKey(id === 'total' ? total : values[id]))] as const,
    ),
    ...extra.clusterFirsts.map((column, index) => {
      const ofCluster = ({ total, clusters }: RankedUnit): string | null => {
        const cluster = clusters[index]?.cluster;
        return cluster === undefined || total === null ? null : JSON.stringify([cluster, total]);
      };
      return [column, firstBy(ofCluster)] as const;
    }),
  ]);
}

/** The figures behind a row as they are now, for the helper columns. */
function helperValues(sheet: LiveSheet, row: LeagueRow): (readonly [number, PlanValue])[] {
  const { helpers, table } = sheet;
  return [
    [helpers.name, row.name],
    [helpers.total, row.total],
    [helpers.previous, row.previous],
    ...table.indicators.map((id): readonly [number, PlanValue] => [
      helpers.indicators[id] ?? 0,
      row.values[id] ?? null,
    ]),
    ...ownPointsValues(sheet, row),
  ];
}

/**
 * The appendix with formulas instead of values: change a figure of the raw sheet and order, grade and change follow. Hidden columns beside the table read the raw
 * sheet, unit by unit in its order, and work out each unit's place; the table picks the unit of each place. Functions that Excel 2007, LibreOffice and Google Sheets have alike. Units, periods and
 * the alphabet are those of the day on which it was made: a new unit needs a new sheet.
 */
export function planLiveAppendix(table: LeagueTable, settings: Settings, sources: LiveSources): SheetPlan {
  const base = planAppendix(withoutMarks(table), withoutColours(settings));
  const columns = appendixColumns(table, withoutColours(settings));
  const helpers = helperColumns(columns, table.indicators);
  const extra = extraColumns(helpers.end, table, columns);
  const sheet: LiveSheet = {
    table,
    settings,
    columns,
    helpers,
    extra,
    scales: columnScales([...(sources.summary ? [sources.summary] : []), ...sources.cohorts.flat()]),
  };
  const bodyTop = base.frozenRows;
  const values = base.values.map((row): PlanValue[] => [
    ...row,
    ...Array.from({ length: extra.end - columns.length }, () => null),
  ]);
  const formulas: PlanFormula[] = [];
  const rules: WeakRule[] = [];
  const put = (row: number, cells: readonly LiveCell[]): void => {
    for (const [column, formula] of cells) formulas.push({ row, column, formula });
  };
  const set = (row: number, cells: readonly (readonly [number, PlanValue])[]): void => {
    const line = values[row];
    if (line) for (const [column, value] of cells) line[column] = value;
  };

  const kinds = bodyRows(table, columns).map(({ kind }) => kind);
  if (sources.summary) {
    const row = bodyTop;
    put(
      row,
      shownCells(sheet, row, (column) => cellReference(row, column), null),
    );
    put(row, sourceCells(sheet, sources.summary, row));
    set(row, helperValues(sheet, sources.summary.row));
  }
  const first = kinds.findIndex((kind) => kind !== 'summary');
  const rangeOf = (column: number, top: number, bottom: number): string =>
    `${cellReference(top, column)}:${cellReference(bottom, column)}`;
  const everybody = (column: number): string => rangeOf(column, bodyTop + first, bodyTop + kinds.length - 1);
  let next = first;
  for (const [index, units] of sources.cohorts.entries()) {
    if (kinds[next] === 'section') next += 1;
    const [top, bottom] = [bodyTop + next, bodyTop + next + units.length - 1];
    const all = (column: number): string => rangeOf(column, top, bottom);
    const alphabet = placesBy(
      inOrder(
        units.map(({ row }) => ({ ...row, total: null, previous: null })),
        settings.tieRule,
      ),
    );
    const ranked = table.cohorts[index]?.units ?? [];
    const [placeInOrder, placeInSheet] = [placesBy(ranked), placesBy(units.map(({ row }) => row))];
    const firsts = firstsOf(sheet, ranked);
    units.forEach((unit, offset) => {
      const row = top + offset;
      const here = cellReference(row, helpers.place);
      const [key, placed] = [rowKey(unit.row), ranked[offset]];
      const own = ranked[(placeInOrder.get(key) ?? 0) - 1];
      const among = { all, everybody, place: offset + 1 };
      put(
        row,
        shownCells(sheet, row, (column) => `INDEX(${all(column)},${here})`, among),
      );
      put(row, [[helpers.place, `=MATCH(${offset + 1},${all(helpers.order)},0)`]]);
      put(row, sourceCells(sheet, unit, row));
      put(row, orderCells(sheet, row, top, bottom));
      put(row, extraCells(sheet, row, all, own?.clusters ?? []));
      set(row, [
        ...helperValues(sheet, unit.row),
        [helpers.place, placed ? (placeInSheet.get(rowKey(placed)) ?? null) : null],
        [helpers.totalKey, unit.row.total ?? -1],
        [helpers.previousKey, unit.row.previous ?? -1],
        [helpers.order, placeInOrder.get(key) ?? null],
        [helpers.alphabet, alphabet.get(key) ?? null],
        ...extra.clusters.map((column, at) => [column, own?.clusters[at]?.cluster ?? ''] as const),
        ...[...firsts].map(([column, keys]) => [column, Number(keys.has(key))] as const),
        ...(helpers.previousRank === null ? [] : [[helpers.previousRank, own?.previousRank ?? 0] as const]),
      ]);
    });
    rules.push(...weakRules(sheet, top, bottom));
    next += units.length;
  }

  const lastRow = values.length - 1;
  const texts: Area[] = columns.flatMap(({ numeric }, column) =>
    numeric ? [] : [{ top: bodyTop, left: column, bottom: lastRow, right: column }],
  );
  return {
    ...base,
    name: vi.appendix.live,
    values,
    // A formula in a cell of the text format would be shown as text.
    styles: [...base.styles, { areas: texts, style: { numberFormat: 'General' } }],
    columnWidths: [...base.columnWidths, ...Array.from({ length: extra.end - columns.length }, () => hiddenWidth)],
    formulas,
    weakRules: rules,
    hiddenFrom: columns.length,
  };
}
