import * as v from 'valibot';
import { schemes } from '../core/scheme';
import type { IndicatorId } from '../core/scheme';
import { parseDay } from './day';
import { defaultReportSettings } from './report-settings';
import type { Recommendation, ReportSettings } from './report-settings';

/** What is wrong at one place of the report's settings; `place` is empty where it is no object at all. */
export interface ReportSettingsProblem {
  readonly code: 'text' | 'list' | 'number' | 'choice' | 'day' | 'object' | 'unknown-key';
  /** As `recommendations.timeliness.body`. */
  readonly place: string;
}

const text = v.string('text');
const texts = v.array(text, 'list');
const known = v.nullable(text);

function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, (issue) => (issue.expected === 'never' ? 'unknown-key' : 'object'));
}

const recommendation = object({
  forUnits: v.exactOptional(text),
  body: v.exactOptional(known),
  forBody: v.exactOptional(text),
  deadlineDays: v.exactOptional(v.pipe(v.number('number'), v.integer('number'), v.minValue(0, 'number'), v.maxValue(366, 'number'))),
});

const indicatorIds: readonly IndicatorId[] = [...new Set(schemes.flatMap((scheme) => scheme.indicators.map(({ id }) => id)))];

const schema = object({
  parentBody: v.exactOptional(known),
  issuingBody: v.exactOptional(known),
  issuerInText: v.exactOptional(known),
  number: v.exactOptional(known),
  symbol: v.exactOptional(known),
  place: v.exactOptional(known),
  issuedOn: v.exactOptional(v.nullable(v.pipe(text, v.check((day) => parseDay(day) !== null, 'day')))),
  addressees: v.exactOptional(texts),
  legalBasis: v.exactOptional(texts),
  upperRank: v.exactOptional(known),
  recommendations: v.exactOptional(object(v.entriesFromList(indicatorIds, v.exactOptional(v.nullable(recommendation))))),
  standingRequests: v.exactOptional(texts),
  recipients: v.exactOptional(v.nullable(texts)),
  archive: v.exactOptional(text),
  signerTitle: v.exactOptional(v.nullable(texts)),
  signerName: v.exactOptional(known),
  appendixLabel: v.exactOptional(text),
  decimalMark: v.exactOptional(v.picklist(['.', ','], 'choice')),
});

const codes: ReadonlySet<string> = new Set<ReportSettingsProblem['code']>(['text', 'list', 'number', 'choice', 'day', 'object', 'unknown-key']);

function isCode(message: string): message is ReportSettingsProblem['code'] {
  return codes.has(message);
}

function problemOf({ message, path }: v.BaseIssue<unknown>): ReportSettingsProblem {
  const place = (path ?? []).map((item) => (item.type === 'array' ? `[${String(item.key)}]` : `.${String(item.key)}`)).join('').replace(/^\./u, '');
  return { code: isCode(message) ? message : 'object', place };
}

/** Parts of a recommendation over the default's; null: nothing is asked for under this indicator. */
function merged(given: Readonly<Partial<Record<IndicatorId, Partial<Recommendation> | null>>>): ReportSettings['recommendations'] {
  const empty: Recommendation = { forUnits: '', body: null, forBody: '', deadlineDays: 7 };
  return Object.fromEntries(
    indicatorIds.flatMap((id) => {
      const base = defaultReportSettings.recommendations[id] ?? empty;
      return given[id] === null ? [] : [[id, { ...base, ...given[id] }]];
    }),
  );
}

/** Settings of the report from parsed JSON, or everything that is wrong with it. What it leaves out stays as in {@link defaultReportSettings}. */
export function readReportSettings(json: unknown): { readonly settings: ReportSettings } | { readonly problems: readonly ReportSettingsProblem[] } {
  if (Array.isArray(json)) return { problems: [{ code: 'object', place: '' }] };
  const result = v.safeParse(schema, json);
  if (!result.success) return { problems: result.issues.map(problemOf) };
  const recommendations = merged(result.output.recommendations ?? {});
  return { settings: { ...defaultReportSettings, ...result.output, recommendations } };
}
