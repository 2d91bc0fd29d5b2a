/** A record of JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** A list of records or of rows within a JSON text, and all that it is within. */
export interface JsonList {
  /** Key that it stands under; null for a text that is nothing but the list. */
  readonly key: string | null;
  readonly items: readonly unknown[];
  /** The records around it, the nearest first. */
  readonly around: readonly JsonRecord[];
}

/** True for an object, whose values may be of any kind. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTable(items: readonly unknown[]): boolean {
  return items.length > 0 && (items.every(isRecord) || (items.length > 1 && items.every(Array.isArray)));
}

/** Depth beyond which nobody has a table; a text may be nested more deeply than the machine can follow. */
const deepest = 12;

/**
 * Lists in a JSON value, the longest first: beside the list of all units, answers hold lists of the best or of single indicators. Lists within
 * a record of a list are that record's own.
 */
export function jsonLists(value: unknown): JsonList[] {
  const lists: JsonList[] = [];
  const walk = (part: unknown, key: string | null, around: readonly JsonRecord[]): void => {
    if (around.length > deepest) return;
    if (Array.isArray(part)) {
      const items: readonly unknown[] = part;
      if (isTable(items)) lists.push({ key, items, around });
    } else if (isRecord(part)) {
      for (const [name, child] of Object.entries(part)) walk(child, name, [part, ...around]);
    }
  };
  walk(value, null, []);
  return lists.sort((a, b) => b.items.length - a.items.length);
}
