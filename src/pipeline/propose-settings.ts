import type { Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import { findingList } from '../intake/finding-list';
import { proposeScheme } from '../intake/proposal/propose-scheme';
import type { Configured } from '../settings-sheet/configured';

/** The settings with a set of indicators that was proposed. */
export interface ProposedSettings {
  /** Null where the sheet has no table to make one of. */
  readonly configured: Configured | null;
  /** What is to be checked, with cells of the raw sheet; errors where there is nothing. */
  readonly findings: readonly Finding[];
}

/**
 * “Tạo bộ chỉ số từ trang này”: the settings in force with a set of indicators out of a raw sheet, which the next build uses. Whoever has a set already is told which one gives
 * way; that the sheet “Cấu hình” is replaced at all is for the host to ask.
 */
export function proposeSettings(raw: Grid, now: Configured): ProposedSettings {
  const { scheme, findings } = proposeScheme(raw);
  if (scheme === null) return { configured: null, findings };
  const { ownScheme } = now.settings;
  const proposed = findingList(raw.sheet);
  proposed.on('scheme-proposed', { name: scheme.name, count: scheme.indicators.length });
  if (ownScheme !== null) proposed.on('scheme-gives-way', { name: ownScheme.name });
  return {
    configured: { ...now, settings: { ...now.settings, scheme: 'auto', ownScheme: scheme } },
    findings: [...proposed.all(), ...findings],
  };
}
