import * as v from 'valibot';
import { parseDate } from '../core/periods/date';
import { type IndicatorId, knownSchemes, type Scheme } from '../core/scheme';

const text = v.string('text');
const texts = v.array(text, 'list');
const known = v.nullable(text);
const day = v.pipe(
  text,
  v.check((value) => parseDate(value) === value, 'day'),
);
const marks = ['.', ','] as const;
const noticeForms = ['sheet', 'letter'] as const;
const firstParagraphs = ['none', 'summary'] as const;
const oneStopBases = ['none', 'added'] as const;

function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  const closed = v.strictObject(entries, (issue) =>
    issue.expected === 'never' ? `unknown-key|${Object.keys(entries).join(', ')}` : 'object',
  );
  // The library takes a list for an object with the keys 0, 1, 2 ….
  return v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), 'object'),
    closed,
  );
}

const recommendation = object({
  forUnits: v.exactOptional(text),
  body: v.exactOptional(known),
  forBody: v.exactOptional(text),
  deadlineDays: v.exactOptional(
    v.nullable(v.pipe(v.number('number'), v.integer('number'), v.minValue(0, 'range'), v.maxValue(100, 'range'))),
  ),
});

/** Every indicator of every scheme that an office has. */
export function indicatorIdsOf(own: Scheme | null): readonly IndicatorId[] {
  return [...new Set(knownSchemes({ ownScheme: own }).flatMap((scheme) => scheme.indicators.map(({ id }) => id)))];
}

/** What a settings file may say of the report under `report`: any part of the report's settings and nothing else. Published as part of `docs/settings.schema.json`. */
export function reportSettingsSchemaFor(own: Scheme | null) {
  return object({
    parentBody: v.exactOptional(known),
    issuingBody: v.exactOptional(known),
    issuerInText: v.exactOptional(known),
    number: v.exactOptional(known),
    symbol: v.exactOptional(known),
    place: v.exactOptional(known),
    issuedOn: v.exactOptional(v.nullable(day)),
    addressees: v.exactOptional(texts),
    legalBasis: v.exactOptional(texts),
    upperRank: v.exactOptional(known),
    upperName: v.exactOptional(known),
    upperTotal: v.exactOptional(
      v.nullable(v.pipe(v.number('number'), v.minValue(0, 'range'), v.maxValue(100, 'range'))),
    ),
    oneStopBasis: v.exactOptional(v.picklist(oneStopBases, `choice|${oneStopBases.join(' ')}`)),
    oneStopBasisCheckedOn: v.exactOptional(v.nullable(day)),
    recommendations: v.exactOptional(
      object(v.entriesFromList(indicatorIdsOf(own), v.exactOptional(v.nullable(recommendation)))),
    ),
    standingRequests: v.exactOptional(texts),
    recipients: v.exactOptional(v.nullable(texts)),
    archive: v.exactOptional(text),
    signerTitle: v.exactOptional(v.nullable(texts)),
    signerName: v.exactOptional(known),
    decimalMark: v.exactOptional(v.picklist(marks, `choice|${marks.join(' ')}`)),
    noticeForm: v.exactOptional(v.picklist(noticeForms, `choice|${noticeForms.join(' ')}`)),
    firstParagraph: v.exactOptional(v.picklist(firstParagraphs, `choice|${firstParagraphs.join(' ')}`)),
  });
}
