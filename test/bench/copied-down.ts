import { sheetFunctions } from '../../src/functions/registry';
import { figures, medians } from './medians';
import { rawGrid } from './raw-grid';

/** XEPHANG in a cell each, as a formula that is copied down: each call is given the whole list anew, which is copied here as Excel hands it over. */
export async function copiedDownTable(sizes: readonly number[]): Promise<string[]> {
  const run = sheetFunctions.find(({ name }) => name === 'XEPHANG')?.run;
  if (run === undefined) throw new Error('there is no XEPHANG');
  const lines = ['| XEPHANG in cells of their own | ms | of it handing over the lists |', '|---:|---:|---:|'];
  for (const count of sizes) {
    const list = rawGrid(count)
      .cells.slice(4)
      .map((row) => [Number(row[2])]);
    const handedOver = (): number[][] => list.map((row) => [...row]);
    const times = await medians(
      new Map<string, () => unknown>([
        ['all', () => list.map(([score]) => run([score, handedOver()]))],
        ['lists', () => list.map(handedOver)],
      ]),
      500,
    );
    const [all = NaN, lists = NaN] = [times.get('all'), times.get('lists')];
    lines.push(`| ${count} | ${figures(all)} | ${figures(lists)} |`);
  }
  return lines;
}
