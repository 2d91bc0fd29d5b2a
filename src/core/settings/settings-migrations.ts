import type { Migrations } from '../own-sheets/bring-up-to-date';

/** Entries of a settings file by their keys, before they are checked. */
export type FileEntries = Readonly<Record<string, unknown>>;

/**
 * What makes a settings file of an earlier form one of the next. A step is added when a key changes its name or meaning, not when one is added. Form 0 differed in nothing but
 * that it said no `version`.
 */
export const fileMigrations: Migrations<FileEntries> = [(entries) => entries];

/** Form of the settings files that this program writes. */
export const fileVersion = fileMigrations.length;
