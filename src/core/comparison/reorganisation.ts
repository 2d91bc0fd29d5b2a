/** A day on which units were redrawn: the same name before and after it is not the same unit. */
export interface Reorganisation {
  /** First day of the new units, `YYYY-MM-DD`. */
  readonly on: string;
  readonly source: string;
}

/**
 * Districts were abolished and communes merged on 1 July 2025; five of the six communes that came of the former district of the report 865/BC-VP bear an old name for
 * another territory.
 */
const reorganisations: readonly Reorganisation[] = [{ on: '2025-07-01', source: 'Nghị quyết số 202/2025/QH15' }];

/** The reorganisation that lies between two days (`YYYY-MM-DD`), null where there is none or a day is unknown. */
export function reorganisationBetween(earlier: string | null, later: string | null): Reorganisation | null {
  if (earlier === null || later === null) return null;
  return reorganisations.find(({ on }) => earlier < on && on <= later) ?? null;
}
