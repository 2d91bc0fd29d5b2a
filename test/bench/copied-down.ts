import { sheetFunctions } from '../../src/functions/registry';
import { rawGrid } from './raw-grid';

/** More lists than are remembered: no call is handed the very list of one before it, as Excel hands over a new one each time. */
const handedInTurn = 8;

/** XEPHANG in a cell each, as a formula that is copied down: each call is given the whole list. The lists are made before, since their making is Excel's. */
export function rankEachAlone(count: number): () => unknown {
  const run = sheetFunctions.find(({ name }) => name === 'XEPHANG')?.run;
  if (run === undefined) throw new Error('there is no XEPHANG');
  const list = rawGrid(count)
    .cells.slice(4)
    .map((row) => [Number(row[2])]);
  const lists = Array.from({ length: handedInTurn }, () => list.map((row) => [...row]));
  return () => list.map(([score], index) => run([score, lists[index % handedInTurn]]));
}
