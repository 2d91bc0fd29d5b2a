import type { SheetPlan } from '../../appendix/sheet-plan';

/** A sheet that goes into a workbook: behind its own, or in the place of one of them. */
export interface AddedSheet {
  readonly plan: SheetPlan;
  /** Name of the workbook's sheet whose place it takes; null: behind all. */
  readonly replaces: string | null;
}

/** Why nothing may be added to a workbook. */
export type WhyNot = 'protected' | 'signed' | 'macros' | 'unknown';

/** The workbook with the sheets in it. */
export async function addSheets(
  _workbook: Uint8Array,
  _sheets: readonly AddedSheet[],
  _about: { readonly title: string; readonly withFormulas: boolean },
): Promise<{ readonly bytes: Uint8Array } | { readonly why: WhyNot }> {
  return Promise.resolve({ why: 'unknown' });
}
