import type { Grid } from '../../src/core/grid';

/** Every grid that the tests of intake have read in this run, for whoever wants to take them further. */
export const readGrids: Grid[] = [];
