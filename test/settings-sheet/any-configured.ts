import fc from 'fast-check';
import { plainMeanings, rowMeanings } from '../../src/core/settings/reading';
import { schemes } from '../../src/core/scheme';
import type { IndicatorId } from '../../src/core/scheme';
import { countsSchemes, indicatorsOf } from '../../src/core/scheme/counts-schemes';
import type { Settings } from '../../src/core/settings/settings';
import type { Recommendation, ReportSettings } from '../../src/report/report-settings';
import { indicatorIdsOf } from '../../src/report/report-settings-schema';
import { anyScheme } from './any-scheme';
import type { Configured } from '../../src/settings-sheet/configured';

type Arbitraries<Whole> = { readonly [Key in keyof Whole]: fc.Arbitrary<Whole[Key]> };

/** What people write, and what is hard to tell apart from it: the sheet's own literals, separators, formulas, numbers. */
const text = fc
  .oneof(
    fc.constantFrom(
      '(không)',
      '(trống)',
      '((không))',
      'a; b\\;c',
      '=1+1',
      '865',
      '70%',
      'BC-VP',
      'Tiến độ',
      'UBND xã Phú Mỹ',
      '  ',
      'hai\ndòng',
      '01/07/2025',
      '-',
      '{period}',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  .map((value) => value.trim())
  .filter((value) => !/^#[A-Z]/u.test(value));
const filled = text.filter((value) => value !== '');
const known = fc.option(text, { nil: null });
const texts = fc.array(text, { maxLength: 4 });
const share = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const indicatorIds = indicatorIdsOf(null);
const columnIds = ['total', 'grade', ...indicatorIds] as const;
const headingIds = [...columnIds, 'name', 'code', 'previous'] as const;

function perKey<Key extends string, Value>(
  keys: readonly Key[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Partial<Record<Key, Value>>> {
  return fc.dictionary(fc.constantFrom(...keys), value) as fc.Arbitrary<Partial<Record<Key, Value>>>;
}

const bands = fc
  .uniqueArray(
    share.filter((floor) => floor > 0),
    { maxLength: 5 },
  )
  .chain((floors) =>
    fc.tuple(
      ...[...floors, 0]
        .sort((a, b) => b - a)
        .map((floor) => fc.record({ label: filled, fullLabel: filled, floor: fc.constant(floor) })),
    ),
  );

const counted = countsSchemes.flatMap(indicatorsOf);

/** Points moved from one indicator to the next, so that all still add up to 100; the last of an odd number says what the scheme says. */
const countsMaxima = fc
  .tuple(
    fc.shuffledSubarray([...counted]),
    fc.array(fc.integer({ min: 1, max: 199 }), { minLength: counted.length, maxLength: counted.length }),
  )
  .map(([parts, moves]) =>
    Object.fromEntries(
      parts.map(({ code, max }, index) => {
        const gives = index % 2 === 0;
        const moved = gives && index === parts.length - 1 ? 0 : (moves[index - (index % 2)] ?? 0);
        return [code, (max * 100 + (gives ? -moved : moved)) / 100];
      }),
    ),
  );

/** A key without its entry does not compile: every setting has to come back from the sheet. */
const settings: Arbitraries<Settings> = {
  scheme: fc.constantFrom('auto', ...schemes.map(({ id }) => id)),
  ownScheme: fc.option(anyScheme, { nil: null }),
  sheetName: fc.constantFrom('Phụ lục I', '766', 'Bảng xếp hạng (tháng 5)'),
  appendixLabel: text,
  titleLines: texts,
  closedOnLine: text,
  columns: fc.option(fc.shuffledSubarray([...columnIds], { minLength: 1 }), { nil: null }),
  captions: perKey(columnIds, filled),
  aliases: perKey(headingIds, fc.array(filled, { maxLength: 3 })),
  thresholds: perKey(columnIds, fc.option(share, { nil: null })),
  bands: fc.option(bands, { nil: null }),
  countsMaxima,
  countsTargets: perKey(
    counted.map(({ code }) => code),
    fc.integer({ min: 1, max: 100 }).map((hundredths) => hundredths / 100),
  ),
  numberFormat: fc.constantFrom('auto', '0.00'),
  nameCase: fc.constantFrom('asWritten', 'upper'),
  tieRule: fc.constantFrom('previous', 'name', 'sheet'),
  rankRule: fc.constantFrom('shared', 'dense', 'ordinal'),
  missingRule: fc.constantFrom('exclude', 'zero', 'renormalise'),
  summaryNames: fc.array(filled, { maxLength: 3 }),
  renamed: fc.array(fc.record({ from: filled, to: filled, on: fc.option(day, { nil: null }) }), { maxLength: 12 }),
  cohorts: fc.boolean(),
  clusterRanks: fc.constantFrom('listed', 'all', 'none'),
  clusters: fc.array(
    fc.record({
      clustering: filled,
      name: text,
      units: fc.array(filled, { minLength: 1, maxLength: 4 }),
      on: fc.option(day, { nil: null }),
    }),
    { maxLength: 6 },
  ),
  ranks: fc.subarray(['total', ...indicatorIds]),
  groupTotals: fc.boolean(),
  sensitivity: fc.boolean(),
  sensitivityStep: fc.constantFrom(0.05, 0.5, 2),
  weightRange: fc.constantFrom(10, 25, 12.5),
  movement: fc.boolean(),
  changeStyle: fc.constantFrom('plain', 'signed', 'coloured'),
  ownUnit: text,
  trendUnits: fc.array(filled, { maxLength: 3 }),
  reading: fc.record({
    columns: fc.array(
      fc.oneof(
        fc.record({
          heading: filled,
          as: fc.constantFrom(...plainMeanings, ...indicatorIds),
          measure: fc.constantFrom('points' as const, 'percent' as const, null),
        }),
        fc.record({
          heading: filled,
          as: fc.constantFrom('total' as const, 'previous' as const),
          measure: fc.constant(null),
          scale: fc.constantFrom(84, 100, 230.5),
        }),
      ),
      { maxLength: 4 },
    ),
    rows: fc.array(fc.record({ name: filled, as: fc.constantFrom(...rowMeanings) }), { maxLength: 4 }),
  }),
};

const recommendation: fc.Arbitrary<Recommendation> = fc.record({
  forUnits: text,
  body: known,
  forBody: text,
  deadlineDays: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
});

const report: Arbitraries<Omit<ReportSettings, 'appendixLabel'>> = {
  parentBody: known,
  issuingBody: known,
  issuerInText: known,
  number: known,
  symbol: known,
  place: known,
  issuedOn: fc.option(day, { nil: null }),
  addressees: texts,
  legalBasis: texts,
  upperRank: known,
  upperName: known,
  upperTotal: fc.option(
    fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
    { nil: null },
  ),
  oneStopBasis: fc.constantFrom('none', 'added'),
  oneStopBasisCheckedOn: fc.option(day, { nil: null }),
  recommendations: perKey<IndicatorId, Recommendation>(indicatorIds, recommendation),
  standingRequests: texts,
  recipients: fc.option(texts, { nil: null }),
  archive: text,
  signerTitle: fc.option(texts, { nil: null }),
  signerName: known,
  decimalMark: fc.constantFrom('.', ','),
  noticeForm: fc.constantFrom('sheet', 'letter'),
  firstParagraph: fc.constantFrom('none', 'summary'),
};

/** Any settings that an office could have. The report's name of the appendix comes from the settings of the sheet and has no line of its own. */
export const anyConfigured: fc.Arbitrary<Configured> = fc.record({
  settings: fc.record(settings),
  report: fc.record({ ...report, appendixLabel: fc.constant('Phụ lục 1') }),
});
