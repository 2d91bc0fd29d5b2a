import { functionTasks } from './functions';
import { rankEachAlone } from './copied-down';
import { figures, medians, once } from './medians';
import type { Section } from './section';
import { megabytesOf, withFolder } from './spent';

const [cells, rankCells] = [10_000, 2_000];

/** The custom functions over a range in one call, beside the same job in native formulas. */
export async function functionsSection(): Promise<Section> {
  const own = await medians(new Map(functionTasks(cells).map((task) => [task.name, task.own])), 500);
  const half = await medians(new Map(functionTasks(cells / 2).map((task) => [task.name, task.own])), 500);
  const ranks = functionTasks(rankCells);
  const lines = [
    `| function | ${cells} cells in one call, ms | against half as many | native formulas in HyperFormula | cells | ms | function ÷ native |`,
    '|---|---:|---:|---|---:|---:|---:|',
  ];
  for (const task of functionTasks(cells)) {
    // Ranking by native formulas grows with the square of the cells: minutes at 10,000.
    const ranking = ranks.find(({ name }) => task.name === 'XEPHANG' && name === task.name);
    // A spreadsheet's own formulas take too long for more than one run.
    const theirs = await once((ranking ?? task).formulas);
    const [mine = NaN, less = NaN] = [own.get(task.name), half.get(task.name)];
    const ours = ranking === undefined ? mine : await once(ranking.own);
    lines.push(
      `| ${task.name} | ${figures(mine)} | ${figures(mine / less)} | ${task.native} | ${ranking === undefined ? cells : rankCells} | ${figures(theirs)} | ${figures(ours / theirs)} |`,
    );
  }
  const memory = (count: number): Promise<number> => withFolder((folder) => megabytesOf(folder, 'copied', count));
  const counts = [[3321, 0.4, await memory(3321)] as const, [10_000, 1.5, await memory(10_000)] as const];
  const alone = await medians(new Map([3321, 10_000].map((count) => [String(count), rankEachAlone(count)])), 500);
  lines.push('', '| XEPHANG in cells of their own | ms |', '|---:|---:|');
  for (const [count, time] of alone) lines.push(`| ${count} | ${figures(time)} |`);
  return {
    lines,
    notes: [
      '**native formulas** are computed by HyperFormula, once.',
      '**XEPHANG in cells of their own**: a formula that is copied down; each cell hands over the whole list, which is compared with those that are remembered.',
    ],
    goals: counts.map(([count, most, megabytes]) => ({
      work: `XEPHANG in ${count.toLocaleString('en')} cells of their own`,
      measured: (alone.get(String(count)) ?? NaN) / 1000,
      unit: 's of the processor',
      most,
      megabytes,
    })),
  };
}
