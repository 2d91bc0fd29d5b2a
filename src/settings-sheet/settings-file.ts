import { fileVersion } from '../core/settings/settings-migrations';
import type { Configured } from './configured';
import { configuredJson } from './configured-json';

/** Settings as the text of a settings file. */
export function settingsFile(configured: Configured): string {
  return `${JSON.stringify({ version: fileVersion, ...configuredJson(configured) }, null, 2)}\n`;
}
