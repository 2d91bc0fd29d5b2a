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
  return withoutGone(
    remembered,
    sheets.map(({ name }) => name),
  );
}

/** The same choices where a sheet that they name is gone: what hung on it is proposed anew. `sheets`: names of those that are there. */
export function withoutGone(choices: Choices, sheets: readonly string[]): Choices {
  const { compared, more } = choices;
  const isGone = (name: string): boolean => !sheets.includes(name);
  const [losesCompared, losesMore] = [compared?.kind === 'sheet' && isGone(compared.sheet), more?.some(isGone)];
  if (!losesCompared && !losesMore) return choices;
  return {
    ...choices,
    ...(losesCompared && { compared: null, previousPeriod: null }),
    ...(losesMore && { more: null }),
  };
}
