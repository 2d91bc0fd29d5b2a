import type { Choices, SheetInfo } from './port';

/** Nothing chosen: everything is proposed. */
export const noChoices: Choices = {
  rawSheet: null,
  compared: null,
  period: null,
  previousPeriod: null,
  closedOn: null,
  cohorts: false,
};

/** Fresh choices for a raw sheet: what the workbook remembers of it, else everything proposed anew. */
export function choicesFor(
  { remembered, sheets }: { readonly remembered: Choices; readonly sheets: readonly Pick<SheetInfo, 'name'>[] },
  rawSheet: string | null,
): Choices {
  if (rawSheet === null || remembered.rawSheet !== rawSheet) {
    const { cohorts, record, reading } = remembered;
    return {
      ...noChoices,
      rawSheet,
      cohorts,
      ...(record === undefined ? {} : { record }),
      ...(reading === undefined ? {} : { reading }),
    };
  }
  const { compared } = remembered;
  const gone = compared?.kind === 'sheet' && !sheets.some((sheet) => sheet.name === compared.sheet);
  return gone ? { ...remembered, compared: null, previousPeriod: null } : remembered;
}
