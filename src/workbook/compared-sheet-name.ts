import type { Choices } from './port';

/** Name of the sheet that the choices compare with, null where they name none. */
export function comparedSheetName({ compared }: Choices): string | null {
  return compared?.kind === 'sheet' ? compared.sheet : null;
}
