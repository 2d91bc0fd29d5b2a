import * as v from 'valibot';
import type { MadeOf } from '../../../workbook/made-of';
import { readingSchema } from '../../../workbook/reading-schema';
import type { Choices } from '../../../workbook/port';

/** What we painted on a sheet of ours: its size, and a hash of each cell, by which later changes of people are told. */
export interface Stamp {
  readonly rows: number;
  readonly columns: number;
  /** {@link cellHashes}. */
  readonly hashes: string;
  /** Widths of its columns as they were painted, in points; absent of sheets of an earlier version. */
  readonly widths?: readonly number[];
  /** What the sheet was made of; absent of settings, and of sheets of an earlier version. */
  readonly of?: MadeOf;
}

/** Two sheets of ours that “Hoàn tác” exchanges; each is known by its mark, whatever people call it. */
export interface Checkpoint {
  /** `undo`: the built sheet is shown and the replaced one is put away; `redo`: the other way round. */
  readonly direction: 'undo' | 'redo';
  readonly built: string;
  /** Null where nothing was replaced. */
  readonly replaced: string | null;
  /** Name that the shown one of the two has or gets. */
  readonly name: string;
}

/** What the workbook remembers for us. */
export interface Memory {
  readonly choices: Choices | null;
  readonly stamps: Readonly<Record<string, Stamp>>;
  readonly checkpoint: Checkpoint | null;
}

/** Key of the one setting of the workbook that we keep; other add-ins do not see it. */
export const memoryKey = 'xep-loai-766';

/** Key under which an office may keep settings of its own, in the form of the settings file. */
export const settingsKey = 'xep-loai-766-settings';

const nothing: Memory = { choices: null, stamps: {}, checkpoint: null };

const text = v.nullable(v.string());
const compared = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('column') }),
  v.object({ kind: v.literal('sheet'), sheet: v.string() }),
]);
const memorySchema = v.object({
  choices: v.nullable(
    v.object({
      rawSheet: text,
      compared: v.nullable(compared),
      period: text,
      previousPeriod: text,
      closedOn: text,
      cohorts: v.boolean(),
      more: v.exactOptional(v.nullable(v.array(v.string()))),
      record: v.exactOptional(v.boolean()),
      reading: v.exactOptional(readingSchema),
    }),
  ),
  stamps: v.record(
    v.string(),
    v.object({
      rows: v.number(),
      columns: v.number(),
      hashes: v.string(),
      widths: v.exactOptional(v.array(v.number())),
      of: v.exactOptional(v.object({ period: text, source: v.string() })),
    }),
  ),
  checkpoint: v.nullable(
    v.object({ direction: v.picklist(['undo', 'redo']), built: v.string(), replaced: text, name: v.string() }),
  ),
});

/** Reads the setting; a missing or damaged one is an empty memory, so that our sheets count as not ours rather than the other way round. */
export function parseMemory(value: unknown): Memory {
  if (typeof value !== 'string') return nothing;
  let json: unknown;
  try {
    json = JSON.parse(value);
  } catch {
    return nothing;
  }
  const result = v.safeParse(memorySchema, json);
  return result.success ? result.output : nothing;
}
