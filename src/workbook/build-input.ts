import type { Grid } from '../core/grid';
import { readingOver } from '../core/reading';
import type { Settings } from '../core/settings';
import type { BuildInput } from '../pipeline/build-appendix';
import type { Choices, KnownSettings } from './port';

/** Name of the sheet that the choices compare with, null where they name none. */
export function comparedSheetName({ compared }: Choices): string | null {
  return compared?.kind === 'sheet' ? compared.sheet : null;
}

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

/** What the pipeline is given for some choices; the same for the preview and for the build, so that they agree. */
export function buildInput(
  choices: Choices,
  { settings, findings }: Omit<KnownSettings, 'sheet'>,
  raw: Grid,
  previous: Grid | null,
): BuildInput {
  return {
    raw,
    previous,
    compare: choices.compared?.kind !== 'none',
    settings: settingsWith(choices, settings),
    settingsFindings: findings,
    period: choices.period,
    previousPeriod: choices.previousPeriod,
    closedOn: choices.closedOn,
  };
}
