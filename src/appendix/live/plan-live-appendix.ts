import { vi } from '../../catalogue/vi';
import type { Area } from '../../core/area';
import { cellReference } from '../../core/formula/cell-reference';
import type { LeagueRow, LeagueTable } from '../../core/league-table';
import { inOrder } from '../../core/rank';
import { indicatorOf } from '../../core/scheme';
import type { Settings } from '../../core/settings';
import { bodyRows } from '../body-rows';
import { appendixColumns } from '../columns';
import { planAppendix } from '../plan-appendix';
import type { PlanFormula, PlanValue, SheetPlan, WeakRule } from '../sheet-plan';
import { helperColumns } from './helper-columns';
import { columnScales, type LiveCell, type LiveSheet, orderCells, shownCells, sourceCells } from './live-cells';
import type { LiveRow } from './live-row';

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
    groupTotals: false,
    ownUnit: '',
    changeStyle: settings.changeStyle === 'plain' ? 'plain' : 'signed',
  };
}

/** Underlined are the marks of today; they become rules. Ranks within clusters would be those of today too, and are left out. */
function withoutMarks(table: LeagueTable): LeagueTable {
  return {
    ...table,
    clusterings: [],
    cohorts: table.cohorts.map((cohort) => ({ ...cohort, units: cohort.units.map((unit) => ({ ...unit, weak: [] })) })),
  };
}

function weakRules({ table, columns, helpers }: LiveSheet, top: number, bottom: number): WeakRule[] {
  return columns
    .flatMap(({ id }, column): WeakRule[] => {
      const indicator = table.indicators.find((one) => one === id);
      const below =
        id === 'total' || id === 'grade'
          ? table.scheme.totalThreshold
          : indicator === undefined
            ? null
            : (indicatorOf(table.scheme, indicator)?.threshold ?? null);
      const totalColumn = columns.findIndex((one) => one.id === 'total');
      if (below === null || (id === 'grade' && totalColumn === -1)) return [];
      return [
        { area: { top, left: column, bottom, right: column }, column: id === 'grade' ? totalColumn : column, below },
      ];
    })
    .filter(({ column }) => column < helpers.place);
}

/** The figures behind a row as they are now, for the helper columns. */
function helperValues({ helpers, table }: LiveSheet, row: LeagueRow): (readonly [number, PlanValue])[] {
  return [
    [helpers.name, row.name],
    [helpers.total, row.total],
    [helpers.previous, row.previous],
    ...table.indicators.map((id): readonly [number, PlanValue] => [
      helpers.indicators[id] ?? 0,
      row.values[id] ?? null,
    ]),
  ];
}

/**
 * The appendix with formulas instead of values: change a figure of the raw sheet and order, grade and change follow. Hidden columns beside the table read the raw
 * sheet, unit by unit in its order, and work out each unit's place; the table picks the unit of each place. Functions that Excel 2007, LibreOffice and Google Sheets have alike. Units, periods and
 * the alphabet are those of the day on which it was made: a new unit needs a new sheet.
 */
export function planLiveAppendix(table: LeagueTable, settings: Settings, sources: LiveSources): SheetPlan {
  const base = planAppendix(withoutMarks(table), withoutColours(settings));
  const columns = appendixColumns({ ...table, clusterings: [] }, withoutColours(settings));
  const helpers = helperColumns(
    columns.length,
    table.indicators,
    columns.some(({ id }) => id === 'movement'),
  );
  const sheet: LiveSheet = {
    table,
    settings,
    columns,
    helpers,
    scales: columnScales([...(sources.summary ? [sources.summary] : []), ...sources.cohorts.flat()]),
  };
  const bodyTop = base.frozenRows;
  const values = base.values.map((row): PlanValue[] => [
    ...row,
    ...Array.from({ length: helpers.end - columns.length }, () => null),
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
  let next = kinds.findIndex((kind) => kind !== 'summary');
  for (const [index, units] of sources.cohorts.entries()) {
    if (kinds[next] === 'section') next += 1;
    const [top, bottom] = [bodyTop + next, bodyTop + next + units.length - 1];
    const all = (column: number): string => `${cellReference(top, column)}:${cellReference(bottom, column)}`;
    const alphabet = inOrder(
      units.map(({ row }) => ({ ...row, total: null, previous: null, live: row })),
      settings.tieRule,
    ).map(({ live }) => live);
    const ranked = table.cohorts[index]?.units ?? [];
    units.forEach((unit, offset) => {
      const row = top + offset;
      const here = cellReference(row, helpers.place);
      put(
        row,
        shownCells(sheet, row, (column) => `INDEX(${all(column)},${here})`, all),
      );
      put(row, [[helpers.place, `=MATCH(${offset + 1},${all(helpers.order)},0)`]]);
      put(row, sourceCells(sheet, unit, row));
      put(row, orderCells(sheet, row, top, bottom));
      const isSame = ({ name, code }: LeagueRow): boolean => name === unit.row.name && code === unit.row.code;
      const placed = ranked[offset];
      set(row, [
        ...helperValues(sheet, unit.row),
        [
          helpers.place,
          placed
            ? units.findIndex(({ row: { name, code } }) => name === placed.name && code === placed.code) + 1
            : null,
        ],
        [helpers.totalKey, unit.row.total ?? -1],
        [helpers.previousKey, unit.row.previous ?? -1],
        [helpers.order, ranked.findIndex(isSame) + 1],
        [helpers.alphabet, alphabet.indexOf(unit.row) + 1],
        ...(helpers.previousRank === null
          ? []
          : [[helpers.previousRank, ranked.find(isSame)?.previousRank ?? 0] as const]),
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
    columnWidths: [...base.columnWidths, ...Array.from({ length: helpers.end - columns.length }, () => hiddenWidth)],
    formulas,
    weakRules: rules,
    hiddenFrom: columns.length,
  };
}
