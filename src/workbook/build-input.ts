import type { Grid } from '../core/grid';
import type { BuildInput } from '../pipeline/build-appendix';
import type { Choices, KnownSettings } from './port';

/** Name of the sheet that the choices compare with, null where they name none. */
export function comparedSheetName({ compared }: Choices): string | null {
  return compared?.kind === 'sheet' ? compared.sheet : null;
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
    settings: { ...settings, cohorts: settings.cohorts || choices.cohorts },
    settingsFindings: findings,
    period: choices.period,
    previousPeriod: choices.previousPeriod,
    closedOn: choices.closedOn,
  };
}
