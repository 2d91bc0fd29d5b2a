import type { Grid } from '../../src/core/grid';
import { defaultSettings } from '../../src/core/settings/settings';
import type { Failed } from '../../src/hosts/sheets/call/failure';
import type { BuildJob, BuildOutcome, Choices, KnownSettings } from '../../src/workbook/port';
import { alone } from '../../src/workbook/together';
import type { BuiltCode } from './built-code';
import type { Run, RunOptions } from './run-script';
import { runScript } from './run-script';
import type { Workbook } from './workbook';

const noSettings: KnownSettings = { settings: defaultSettings, findings: [], sheet: null };

/** A job with nothing chosen but the raw sheet. */
export function jobFor(
  rawSheet: string,
  more: Partial<Choices> = {},
  onExisting: BuildJob['onExisting'] = null,
): BuildJob {
  const choices = { compared: null, period: null, previousPeriod: null, closedOn: null, cohorts: false, ...more };
  return { make: 'appendix', choices: { ...choices, rawSheet }, onExisting };
}

/** Runs `paneBuild` as the sidebar does that knows these settings, and which sheets it has shown together. */
export function build(
  code: BuiltCode,
  workbook: Workbook,
  job: BuildJob,
  options: RunOptions = {},
  known: KnownSettings = noSettings,
): Run & { readonly outcome: BuildOutcome } {
  const run = runScript(code.script, workbook, 'paneBuild', [{ together: alone, ...job }, known], options);
  if (run.error !== null) throw new Error(run.error);
  const reply = JSON.parse(JSON.stringify(run.result)) as { value: BuildOutcome } | { failure: Failed };
  return { ...run, outcome: 'value' in reply ? reply.value : reply.failure };
}

/** Values of a grid with one cell changed. */
export function withCell(grid: Grid, row: number, column: number, value: string | number | null): Grid {
  return {
    ...grid,
    cells: grid.cells.map((line, r) => (r === row ? line.map((old, c) => (c === column ? value : old)) : line)),
  };
}
