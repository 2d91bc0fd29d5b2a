import type { BuildResult } from '../../pipeline/build-appendix';

/** Title in the properties of a file that holds an appendix: its name, and its period where it has one. */
export function workbookTitle(appendix: string, table: BuildResult['table']): string {
  return [appendix, table?.period?.label].filter((part) => part !== undefined).join(' - ');
}
