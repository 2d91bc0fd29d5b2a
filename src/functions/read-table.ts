import { messageOf } from '../catalogue';
import type { Finding } from '../core/finding';
import { type CellValue, type Grid, widestRow } from '../core/grid';
import type { LeagueTable } from '../core/table/league-table';
import { defaultSettings } from '../core/settings/settings';
import { buildAppendix } from '../pipeline/build-appendix';
import type { CellProblem } from './cell-result';
import type { NamedArgument } from './over-cells';
import { rowsOf } from './over-cells';
import { fractionProblem, isFineFraction, mixesFractions } from './percent-cells';
import { problem } from './problem';
import { isBlank } from './read-cell';

function cellValue(cell: unknown): CellValue {
  if (isBlank(cell)) return null;
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}

/** A range as a sheet of its own. A host gives a function no merged areas, formats or hidden rows. */
function gridOf({ name, value }: NamedArgument): Grid {
  return {
    sheet: name,
    cells: rowsOf(value).map((row) => row.map(cellValue)),
    merges: [],
    percentCells: new Set(),
    hiddenRows: [],
  };
}

/** “C17” as “hàng 17, cột 3”: a function knows places in its range only, not in the sheet. */
function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  const column = Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce(
    (number, digit) => number * 26 + digit,
    0,
  );
  return { row: Number(row), column };
}

/** The first number of a column in which percent cells are mixed with points, as a problem: its total would be the least of all. */
function mixedColumn({ name, value }: NamedArgument): CellProblem | null {
  const rows = rowsOf(value);
  const width = widestRow(rows);
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => row[column]);
    const row = mixesFractions(cells) ? cells.findIndex(isFineFraction) : -1;
    if (row === -1) continue;
    const { message } = fractionProblem(Number(cells[row]));
    return problem('value', 'problem.tableCell', { range: name, message, row: row + 1, column: column + 1 });
  }
  return null;
}

function problemOf(finding: Finding): CellProblem {
  const message = messageOf(finding, 'vi');
  const range = finding.sheet ?? '';
  return finding.cell === null
    ? problem('value', 'problem.table', { range, message })
    : problem('value', 'problem.tableCell', { range, message, ...placeOf(finding.cell) });
}

/** The league table of a range that holds a raw sheet or a finished appendix, header included, with the compared one's totals if there is one. */
export function readTable(raw: NamedArgument, previous: NamedArgument | null): LeagueTable | CellProblem {
  const mixed = mixedColumn(raw) ?? (previous && mixedColumn(previous));
  if (mixed) return mixed;
  const compared = previous && rowsOf(previous.value).some((row) => !row.every(isBlank)) ? gridOf(previous) : null;
  const { table, findings } = buildAppendix({
    raw: gridOf(raw),
    previous: compared,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  if (table) return table;
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors[0] ? problemOf(errors[0]) : problem('value', 'problem.table', { range: raw.name, message: '' });
}
