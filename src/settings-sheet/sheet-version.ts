import { settingsMigrations } from './migrations';

/** Form of the sheet that this program writes. */
export const sheetVersion = settingsMigrations.length;
