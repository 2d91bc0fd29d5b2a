import type { Grid } from '../core/grid';
import type { Settings } from '../core/settings/settings';
import type { IntakeOptions } from '../intake/read-dataset';
import type { SheetReading } from './sheet-reading';

type Read = (
  grid: Grid,
  settings: Settings,
  options: IntakeOptions,
  more: readonly Grid[],
  others: readonly Grid[],
) => SheetReading;

interface Kept {
  readonly how: string;
  readonly beside: readonly Grid[];
  readonly reading: SheetReading;
}

/**
 * A reader that keeps the last reading of each grid for as long as the grid itself: one click asks for the same sheet when its companions are looked for, when the
 * rows of the history are, and when the table is built.
 */
export function readOnce(read: Read): Read {
  const last = new WeakMap<Grid, Kept>();
  return (grid, settings, options, more, others) => {
    const how = JSON.stringify([settings, Object.entries(options).sort(), more.length]);
    const beside = [...more, ...others];
    const kept = last.get(grid);
    const isSame =
      kept?.how === how &&
      kept.beside.length === beside.length &&
      kept.beside.every((each, index) => each === beside[index]);
    if (isSame) return kept.reading;
    const reading = read(grid, settings, options, more, others);
    last.set(grid, { how, beside, reading });
    return reading;
  };
}
