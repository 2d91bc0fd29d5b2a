import type { Settings } from '../core/settings/settings';
import type { Configured } from './configured';

/** The same, with some settings of the appendix changed. */
export function withSettings(now: Configured, part: Partial<Settings>): Configured {
  return { ...now, settings: { ...now.settings, ...part } };
}
