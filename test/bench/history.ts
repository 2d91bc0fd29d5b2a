import type { CellValue, Grid } from '../../src/core/grid';
import { defaultSettings } from '../../src/core/settings/settings';
import { historyColumns } from '../../src/history/columns';
import type { HistoryPeriod } from '../../src/history/history';
import { planHistory } from '../../src/history/plan-history';
import { changeHistory } from '../../src/history/change-history';
import { indexHistory } from '../../src/history/index-history';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { recordPeriod } from '../../src/pipeline/record-period';
import { figures, medians } from './medians';
import { rawGrid } from './raw-grid';
import type { Section } from './section';

const weeks = 52;

/** One period of so many units, as a history keeps it. */
export function recordOfUnits(units: number): HistoryPeriod {
  const { table } = buildAppendix({
    raw: rawGrid(units),
    previous: null,
    compare: false,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  const made = table && recordPeriod(table, '');
  if (!made || 'finding' in made) throw new Error('no period');
  return made.record;
}

/** A history of a whole year, a period for each week, as a sheet: 172,692 rows where there are 3,321 units. */
function yearOf(units: number): Grid {
  const [heading = [], ...rows] = planHistory([recordOfUnits(units)]).values;
  const key = historyColumns.indexOf('key');
  const label = historyColumns.indexOf('period');
  const periods = Array.from({ length: weeks }, (_, index) => {
    const week = String(index + 1).padStart(2, '0');
    return rows.map((row): CellValue[] =>
      row.map((value, column) => (column === key ? `2023-W${week}` : column === label ? `Tuần ${week}/2023` : value)),
    );
  });
  return { sheet: 'Lịch sử', cells: [heading, ...periods.flat()], merges: [], percentCells: new Set(), hiddenRows: [] };
}

/** A mere copy of the cells stands first, since no host can do with less. */
function historyTasks(units: number): ReadonlyMap<string, () => unknown> {
  const history = yearOf(units);
  const raw = rawGrid(units);
  const record = recordOfUnits(units);
  const input = {
    raw,
    previous: history,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  };
  return new Map<string, () => unknown>([
    ['copy of its cells', () => history.cells.map((row) => [...row])],
    ['which periods it has', () => indexHistory(history)],
    ['Phụ lục 1 without it', () => buildAppendix({ ...input, previous: null })],
    ['Phụ lục 1 compared out of it', () => buildAppendix(input)],
    [
      'one more period to append',
      () => {
        const index = indexHistory(history);
        return index && changeHistory(index, 21, [record]);
      },
    ],
  ]);
}

/** What a history of a year costs in memory, the reading of its file left out. */
export async function historySection(units: number): Promise<Section> {
  const times = await medians(historyTasks(units), 500);
  const copy = times.get('copy of its cells') ?? NaN;
  return {
    lines: [
      `| a history of ${weeks} weeks × ${units} units | ms | against a copy of its cells |`,
      '|---|---:|---:|',
      ...[...times].map(([task, time]) => `| ${task} | ${figures(time)} | ${figures(time / copy)} |`),
    ],
  };
}
