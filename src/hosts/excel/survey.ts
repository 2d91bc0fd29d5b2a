import { type Memory, memoryKey, parseMemory } from './memory';

/** Name that marks a sheet as ours: hidden, of the sheet itself, so that it stays through renames, copies of the file, and other programs. */
export const markName = '_xep_loai_766';

/** One sheet as it stands. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** The mark of a sheet that we made; null for one that we did not. */
  readonly mark: string | null;
}

/** The workbook as it stands, before it is touched. */
export interface Survey {
  readonly sheets: readonly KnownSheet[];
  readonly active: string;
  readonly protected: boolean;
  readonly memory: Memory;
  /** The setting as it was, to put it back; null where there was none. */
  readonly rawMemory: string | null;
}

function markOf(item: Excel.NamedItem): string | null {
  return item.isNullObject ? null : (/^="(?<mark>[\w-]+)"$/u.exec(String(item.formula))?.groups?.['mark'] ?? null);
}

/** Looks at everything that a build or an undo must know, in two round trips. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, protection, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/position,items/visibility');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  const setting = settings.getItemOrNullObject(memoryKey);
  setting.load('value');
  await context.sync();
  const names = worksheets.items.map((sheet) => {
    const item = sheet.names.getItemOrNullObject(markName);
    item.load('formula');
    return item;
  });
  await context.sync();
  const value: unknown = setting.isNullObject ? null : setting.value;
  return {
    sheets: worksheets.items.map(({ id, name, position, visibility }, index) => {
      const item = names[index];
      return { id, name, position, visibility, mark: item ? markOf(item) : null };
    }),
    active: active.id,
    protected: protection.protected,
    memory: parseMemory(value),
    rawMemory: typeof value === 'string' ? value : null,
  };
}

/** True for a sheet that we made and still know: one copied from another workbook is not. */
export function isOurs(sheet: KnownSheet, memory: Memory): boolean {
  return sheet.mark !== null && Object.hasOwn(memory.stamps, sheet.mark);
}
