import type { Grid } from '../core/grid';
import { readingOver } from '../core/settings/reading';
import type { Settings } from '../core/settings/settings';
import type { BuildInput } from '../pipeline/build-appendix';
import type { Choices, KnownSettings, Together } from './port';
import { alone, notJoined } from './together';

/** The settings with what a person has chosen over them. */
export function settingsWith({ cohorts, reading }: Pick<Choices, 'cohorts' | 'reading'>, settings: Settings): Settings {
  return {
    ...settings,
    cohorts: settings.cohorts || cohorts,
    ...(reading && { reading: readingOver(reading, settings.reading) }),
  };
}

/** The settings as they are written down: with the reading that a person has chosen, so that the sheet or the file says all. */
export function settingsToWrite({ reading }: Pick<Choices, 'reading'>, settings: Settings): Settings {
  return settingsWith({ cohorts: false, ...(reading && { reading }) }, settings);
}

/** Sheets that are read together, and what stands on them. */
export interface GridsTogether {
  readonly together: Together;
  /** By their names, these among others. */
  readonly grids: ReadonlyMap<string, Grid>;
}

/** What the pipeline is given for some choices; the same for the preview and for the build, so that they agree. */
export function buildInput(
  choices: Choices,
  { settings, findings, report }: Omit<KnownSettings, 'sheet'>,
  raw: Grid,
  previous: Grid | null,
  { together, grids }: GridsTogether = { together: alone, grids: new Map() },
): BuildInput {
  const gridsOf = (names: readonly string[]): readonly Grid[] => names.flatMap((name) => grids.get(name) ?? []);
  return {
    raw,
    previous,
    compare: choices.compared?.kind !== 'none',
    settings: settingsWith(choices, settings),
    settingsFindings: [...findings, ...notJoined(choices, together)],
    more: gridsOf(together.more),
    others: gridsOf(together.counts),
    previousMore: gridsOf(together.previous),
    period: choices.period,
    previousPeriod: choices.previousPeriod,
    closedOn: choices.closedOn,
    ...(report && { report }),
  };
}
