import * as v from 'valibot';
import { parseDate } from './date';
import { plainMeanings, rowMeanings } from './reading';
import { type IndicatorId, schemes } from './scheme';
import { countsSchemes, indicatorsOf } from './scheme/counts-schemes';

/** What can be wrong at one place of a settings file. */
export type SettingsFault =
  | 'text'
  | 'number'
  | 'boolean'
  | 'list'
  | 'object'
  | 'choice'
  | 'blank'
  | 'range'
  | 'share'
  | 'sheet-name'
  | 'repeated'
  | 'bands'
  | 'day'
  | 'unknown-key'
  | 'missing-key';

/** A message of the schema: the fault, and after a bar what would be allowed. */
function message(fault: SettingsFault, allowed: readonly string[] = []): string {
  return `${fault}|${allowed.join(', ')}`;
}

const text = v.string(message('text'));
const filled = v.pipe(
  text,
  v.check((value) => value.trim() !== '', message('blank')),
);
const day = v.pipe(
  text,
  v.check((value) => parseDate(value) === value, message('day')),
);
const share = v.pipe(v.number(message('number')), v.minValue(0, message('range')), v.maxValue(100, message('range')));

function choice<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, message('choice', options));
}

function distinct<const Options extends readonly string[]>(options: Options) {
  return v.pipe(
    listOf(choice(options)),
    v.check((ids) => new Set(ids).size === ids.length, message('repeated')),
  );
}

function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.array(item, message('list'));
}

function object<const Entries extends v.ObjectEntries>(entries: Entries) {
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
function perKey<const Value extends v.GenericSchema, const Key extends string>(keys: readonly Key[], value: Value) {
  return object(v.entriesFromList(keys, v.exactOptional(value)));
}

const indicatorIds: readonly IndicatorId[] = [
  ...new Set(schemes.flatMap((scheme) => scheme.indicators.map(({ id }) => id))),
];
const columnIds = ['total', 'grade', ...indicatorIds] as const;

const countedCodes: readonly string[] = [...new Set(countsSchemes.flatMap(indicatorsOf).map(({ code }) => code))];

const band = object({ label: filled, fullLabel: filled, floor: share });

/** Floors fall strictly, so that each total has one grade, down to 0, so that it has one at all. */
function covers(bands: readonly { readonly floor: number }[]): boolean {
  return (
    bands.every((one, index) => one.floor < (bands[index - 1]?.floor ?? Infinity)) &&
    bands[bands.length - 1]?.floor === 0
  );
}

/** What Excel takes as a sheet's name, with the longest period that may stand in it; “History” is its own. */
function isSheetName(wish: string): boolean {
  const name = wish.replace('{period}', 'Tuần 01 T10-2026');
  return (
    name.trim() !== '' && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/u.test(name) && name.toLowerCase() !== 'history'
  );
}

/** What a settings file may hold: any part of {@link Settings} and nothing else. Published as `docs/settings.schema.json`. */
export const settingsSchema = object({
  $schema: v.exactOptional(text),
  version: v.exactOptional(v.number(message('number'))),
  scheme: v.exactOptional(choice(['auto', ...schemes.map((scheme) => scheme.id)])),
  sheetName: v.exactOptional(v.pipe(text, v.check(isSheetName, message('sheet-name')))),
  appendixLabel: v.exactOptional(text),
  titleLines: v.exactOptional(listOf(text)),
  closedOnLine: v.exactOptional(text),
  columns: v.exactOptional(v.nullable(v.pipe(distinct(columnIds), v.minLength(1, message('blank'))))),
  captions: v.exactOptional(perKey(columnIds, filled)),
  aliases: v.exactOptional(perKey([...columnIds, 'name', 'code', 'previous'], listOf(filled))),
  thresholds: v.exactOptional(perKey(columnIds, v.nullable(share))),
  bands: v.exactOptional(
    v.nullable(
      v.pipe(
        listOf(band),
        v.minLength(1, message('blank')),
        v.check((bands) => covers(bands), message('bands')),
      ),
    ),
  ),
  countsMaxima: v.exactOptional(perKey(countedCodes, share)),
  countsTargets: v.exactOptional(
    perKey(
      countedCodes,
      v.pipe(v.number(message('number')), v.minValue(0, message('share')), v.maxValue(1, message('share'))),
    ),
  ),
  numberFormat: v.exactOptional(choice(['auto', '0.00'])),
  nameCase: v.exactOptional(choice(['asWritten', 'upper'])),
  tieRule: v.exactOptional(choice(['previous', 'name', 'sheet'])),
  summaryNames: v.exactOptional(listOf(filled)),
  renamed: v.exactOptional(listOf(object({ from: filled, to: filled, on: v.optional(v.nullable(day), null) }))),
  cohorts: v.exactOptional(v.boolean(message('boolean'))),
  ranks: v.exactOptional(distinct(['total', ...indicatorIds])),
  movement: v.exactOptional(v.boolean(message('boolean'))),
  changeStyle: v.exactOptional(choice(['plain', 'signed', 'coloured'])),
  ownUnit: v.exactOptional(text),
  trendUnits: v.exactOptional(listOf(filled)),
  reading: v.exactOptional(
    object({
      columns: v.optional(
        listOf(
          object({
            heading: filled,
            as: choice([...plainMeanings, ...indicatorIds]),
            measure: v.optional(v.nullable(choice(['points', 'percent'])), null),
          }),
        ),
        [],
      ),
      rows: v.optional(listOf(object({ name: filled, as: choice(rowMeanings) })), []),
    }),
  ),
  // Checked by the report's own schema.
  report: v.exactOptional(v.unknown()),
});
