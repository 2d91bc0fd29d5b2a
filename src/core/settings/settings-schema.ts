import * as v from 'valibot';
import { plainMeanings, rowMeanings } from './reading';
import { choice, day, distinct, filled, listOf, message, object, perKey, share, text } from '../schema/schema-parts';
import { type IndicatorId, type Scheme, knownSchemes, schemes } from '../scheme';
import { countsSchemes, indicatorsOf } from '../scheme/counts-schemes';
import { band, bandsCover, schemeSchema } from '../scheme/scheme-schema';

const countedCodes: readonly string[] = [...new Set(countsSchemes.flatMap(indicatorsOf).map(({ code }) => code))];

/** How far something is varied: more than nothing, at most 100. */
const positive = v.pipe(
  v.number(message('number')),
  v.minValue(0.001, message('range')),
  v.maxValue(100, message('range')),
);

/** What Excel takes as a sheet's name, with the longest period that may stand in it; “History” is its own. */
function isSheetName(wish: string): boolean {
  const name = wish.replace('{period}', 'Tuần 01 T10-2026');
  return (
    name.trim() !== '' && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/u.test(name) && name.toLowerCase() !== 'history'
  );
}

/**
 * What a settings file may hold: any part of {@link Settings} and nothing else.
 * @param own - The office's own scheme: columns of its indicators may be spoken of too.
 */
export function settingsSchemaFor(own: Scheme | null) {
  const known = knownSchemes({ ownScheme: own });
  const indicatorIds: readonly IndicatorId[] = [
    ...new Set(known.flatMap(({ indicators }) => indicators.map(({ id }) => id))),
  ];
  const columnIds = ['total', 'grade', ...indicatorIds] as const;
  return object({
    $schema: v.exactOptional(text),
    version: v.exactOptional(v.number(message('number'))),
    scheme: v.exactOptional(choice(['auto', ...schemes.map(({ id }) => id), ...(own === null ? [] : [own.id])])),
    ownScheme: v.exactOptional(v.nullable(schemeSchema)),
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
          v.check((bands) => bandsCover(bands), message('bands')),
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
    rankRule: v.exactOptional(choice(['shared', 'dense', 'ordinal'])),
    missingRule: v.exactOptional(choice(['exclude', 'zero', 'renormalise'])),
    summaryNames: v.exactOptional(listOf(filled)),
    renamed: v.exactOptional(listOf(object({ from: filled, to: filled, on: v.optional(v.nullable(day), null) }))),
    cohorts: v.exactOptional(v.boolean(message('boolean'))),
    clusterRanks: v.exactOptional(choice(['listed', 'all', 'none'])),
    clusters: v.exactOptional(
      listOf(
        object({
          clustering: filled,
          name: v.optional(text, ''),
          units: listOf(filled),
          on: v.optional(v.nullable(day), null),
        }),
      ),
    ),
    ranks: v.exactOptional(distinct(['total', ...indicatorIds])),
    groupTotals: v.exactOptional(v.boolean(message('boolean'))),
    sensitivity: v.exactOptional(v.boolean(message('boolean'))),
    sensitivityStep: v.exactOptional(positive),
    weightRange: v.exactOptional(positive),
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
              scale: v.exactOptional(v.pipe(v.number(message('number')), v.minValue(1, message('number')))),
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
}

/** {@link settingsSchemaFor} an office without a scheme of its own. Published as `docs/settings.schema.json`. */
export const settingsSchema = settingsSchemaFor(null);
