import { cellName } from '../core/area';
import { provinceNames } from '../core/names/province-names';
import type { Reading } from '../core/settings/reading';
import { rowKey } from '../core/settings/reading';
import { tidyName } from '../core/names/tidy-name';
import { isNamedCommune, unitKind } from '../core/names/unit-kind';
import type { BodyColumns, BodyRow, BodyRows } from './body-rows';
import type { FindingList } from './finding-list';
import { liesOutside } from './place-like';
import { isNamedLikeUnit, numberedRows } from './row-numbers';
import { isAside, summaryCertainty } from './summary-name';
import type { Grid } from '../core/grid';

/** In a shorter list it says little that one name is unlike the others. */
const fewest = 5;

/** In a longer list, of many provinces, only the ends are looked at for words. */
const mostLooked = 500;

function saysKind(name: string): boolean {
  return isNamedLikeUnit(name) || isNamedCommune(name) || unitKind(name) === 'department';
}

/** So many rows of the whole, of its means and the like may stand at one end. */
const mostAtEnd = 3;

/** The first rows and the last where they alone bear no kind of unit (“Xã …”, “Sở …”): there stands a row of the whole, called like the province or by words that nobody knows. */
export function oddAtEnds(units: readonly BodyRow[]): ReadonlySet<BodyRow> {
  if ([units[0], units[units.length - 1]].every((row) => row && saysKind(row.name))) return new Set();
  const says = units.map(({ name }) => saysKind(name));
  const [first, last] = [says.indexOf(true), says.lastIndexOf(true)];
  const odd = units.filter((_, at) => at < first || at > last);
  const isAlone = first >= 0 && says.slice(first, last + 1).every(Boolean) && last - first >= fewest;
  return isAlone && first <= mostAtEnd && units.length - 1 - last <= mostAtEnd ? new Set(odd) : new Set();
}

/** The last row where it bears the name of a province, and either end where the titles say that the province is called so; none in a list of provinces. */
function provincesAtEnds(units: readonly BodyRow[], titles: readonly string[]): readonly BodyRow[] {
  const lines = titles.map(tidyName).join(' ; ');
  const isProvince = ({ name }: BodyRow): boolean => provinceNames.has(tidyName(name));
  const isSaid = ({ name }: BodyRow): boolean => lines.includes(`tỉnh ${tidyName(name)}`);
  const ends = [
    ...units.slice(0, 1).filter(isSaid),
    ...units.slice(-1).filter((row) => isProvince(row) || isSaid(row)),
  ];
  return units.length < fewest || ends.length === 0 || units.filter(isProvince).length * 3 > units.length ? [] : ends;
}

/** Says which rows are ranked for their number's sake though their names, or their place, are those of a row of the whole. What no mean can be is a unit. */
export function reportOddUnits(
  grid: Grid,
  { units }: BodyRows,
  { values, position }: BodyColumns,
  titles: readonly string[],
  reading: Reading,
  findings: FindingList,
): void {
  const isNumbered = numberedRows(grid, position);
  const told = new Set(findings.all().flatMap(({ code, cell }) => (code.startsWith('row-') ? [cell] : [])));
  const asUnits = new Set(reading.rows.filter(({ as }) => as === 'unit').map(({ name }) => rowKey(name)));
  const odd = [...oddAtEnds(units), ...provincesAtEnds(units, titles)].filter((row) => {
    const others = units.filter((unit) => unit !== row);
    return !liesOutside(grid, row, others, values);
  });
  const looked = units.length > mostLooked ? [...units.slice(0, mostAtEnd), ...units.slice(-mostAtEnd)] : units;
  const named = looked.filter(
    (row) =>
      isNumbered(row) &&
      !isNamedLikeUnit(row.name) &&
      (summaryCertainty(row.name, false, new Set()) > 0 || isAside(row.name, 'unnumbered')),
  );
  for (const row of new Set([...odd, ...named])) {
    const { name, nameColumn } = row;
    if (asUnits.has(rowKey(name)) || told.has(cellName(row.row, nameColumn))) continue;
    findings.at(row.row, nameColumn, 'row-doubtful', { name });
  }
}
