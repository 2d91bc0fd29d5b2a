import type { Dataset } from '../../src/core/dataset';
import type { Grid } from '../../src/core/grid';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { readDataset, type DatasetReading, type IntakeOptions } from '../../src/intake/read-dataset';
import { messageOf } from '../../src/catalogue';
import { gridOf, type Extras } from './grid-of';
import { readGrids } from './read-grids';

type Asked = Partial<IntakeOptions> & { readonly settings?: Partial<Settings> };

/** Reads a grid, or a block of text as one, with what a test asks for beside the defaults. */
export function read(
  grid: Grid | string,
  { settings = {}, ...options }: Asked = {},
  extras: Extras = {},
): DatasetReading {
  const raw = typeof grid === 'string' ? gridOf(grid, extras) : grid;
  readGrids.push(raw);
  return readDataset(
    raw,
    { ...defaultSettings, ...settings },
    { period: null, closedOn: null, previousPeriod: null, role: 'raw', ...options },
  );
}

/** The dataset, which a test needs; fails with what was wrong where there is none. */
export function dataset(grid: Grid | string, asked: Asked = {}, extras: Extras = {}): Dataset {
  const result = read(grid, asked, extras);
  if (result.dataset === null)
    throw new Error(result.findings.map((finding) => `${finding.cell ?? ''} ${messageOf(finding, 'vi')}`).join('\n'));
  return result.dataset;
}

/** Findings in short: “not-a-number C4”. Codes that a test does not look at can be left out. */
export function codes(
  findings: DatasetReading['findings'],
  leftOut: readonly string[] = ['no-period'],
): readonly string[] {
  return findings
    .filter(({ code }) => !leftOut.includes(code))
    .map(({ code, cell }) => (cell === null ? code : `${code} ${cell}`));
}
