import { functionTasks } from './functions';
import { figures, medians } from './medians';

const [cells, rankCells] = [10_000, 2_000];

/** Milliseconds of one run: a spreadsheet's own formulas take too long for more. */
function once(task: () => unknown): number {
  const started = performance.now();
  task();
  return performance.now() - started;
}

/** The custom functions over a range in one call, beside the same job in native formulas. */
export async function functionsTable(): Promise<string[]> {
  const own = await medians(new Map(functionTasks(cells).map((task) => [task.name, task.own])), 500);
  const half = await medians(new Map(functionTasks(cells / 2).map((task) => [task.name, task.own])), 500);
  const ranks = functionTasks(rankCells);
  return [
    `| function | ${cells} cells in one call, ms | against half as many | native formulas in HyperFormula | cells | ms | function ÷ native |`,
    '|---|---:|---:|---|---:|---:|---:|',
    ...functionTasks(cells).map((task) => {
      // Ranking by native formulas grows with the square of the cells: minutes at 10,000.
      const ranking = ranks.find(({ name }) => task.name === 'XEPHANG' && name === task.name);
      const theirs = once((ranking ?? task).formulas);
      const [mine = NaN, less = NaN] = [own.get(task.name), half.get(task.name)];
      const ours = ranking === undefined ? mine : once(ranking.own);
      return `| ${task.name} | ${figures(mine)} | ${figures(mine / less)} | ${task.native} | ${ranking === undefined ? cells : rankCells} | ${figures(theirs)} | ${figures(ours / theirs)} |`;
    }),
  ];
}
