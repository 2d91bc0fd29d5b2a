import * as v from 'valibot';
import { parseDate } from '../periods/date';
import type { SettingsFault } from './settings-problem';

/** A message of the schema: the fault, and after a bar what would be allowed. */
export function message(fault: SettingsFault, allowed: readonly string[] = []): string {
  return `${fault}|${allowed.join(', ')}`;
}

/** Any text. */
export const text = v.string(message('text'));
/** A text with something in it. */
export const filled = v.pipe(
  text,
  v.check((value) => value.trim() !== '', message('blank')),
);
/** `YYYY-MM-DD` */
export const day = v.pipe(
  text,
  v.check((value) => parseDate(value) === value, message('day')),
);
/** 0 to 100. */
export const share = v.pipe(
  v.number(message('number')),
  v.minValue(0, message('range')),
  v.maxValue(100, message('range')),
);

/** One of some words. */
export function choice<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, message('choice', options));
}

/** Some of some words, each once. */
export function distinct<const Options extends readonly string[]>(options: Options) {
  return v.pipe(
    listOf(choice(options)),
    v.check((ids) => new Set(ids).size === ids.length, message('repeated')),
  );
}

/** A list of such items. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.array(item, message('list'));
}

/** An object of these keys and no other. */
export function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  const closed = v.strictObject(entries, (issue) => {
    if (issue.expected === 'never')
      return message(
        'unknown-key',
        Object.keys(entries).filter((key) => key !== '$schema' && key !== 'version'),
      );
    return issue.received === 'undefined' ? message('missing-key') : message('object');
  });
  // The library takes a list for an object with the keys 0, 1, 2 ….
  return v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), message('object')),
    closed,
  );
}

/** An object of these keys, all optional, and no other. */
export function perKey<const Value extends v.GenericSchema, const Key extends string>(
  keys: readonly Key[],
  value: Value,
) {
  return object(v.entriesFromList(keys, v.exactOptional(value)));
}
