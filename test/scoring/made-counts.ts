import fc from 'fast-check';
import { countsPortal2026 } from '../../src/core/scheme/counts-portal-2026';
import { indicatorsOf } from '../../src/core/scheme/counts-schemes';
import type { Count, Counts } from '../../src/core/counts';

/** Counts that can be, with denominators up to `most`, zero among them. */
export function possibleCounts(most: number): fc.Arbitrary<Counts> {
  const count: fc.Arbitrary<Count> = fc
    .tuple(fc.oneof(fc.integer({ min: 0, max: most }), fc.constant(0)), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([denominator, share]) => ({
      numerator: Math.min(denominator, Math.floor(share * (denominator + 1))),
      denominator,
    }));
  const ratio: fc.Arbitrary<Count> = fc
    .integer({ min: 0, max: 10_000 })
    .map((hundredths) => ({ ratio: hundredths / 100 }));
  return fc.record(
    Object.fromEntries(
      indicatorsOf(countsPortal2026).map(({ code, form }) => [code, form.kind === 'givenRatio' ? ratio : count]),
    ),
  );
}

/** A commune's counts, made up to be ordinary: 61 to 98 percent of small denominators. */
export const communeCounts: Counts = {
  PUBLISH_ON_TIME: { numerator: 40, denominator: 58 },
  PUBLIC_UPDATE_ON_TIME: { numerator: 50, denominator: 60 },
  PUBLIC_CONTENT_FULL: { numerator: 60, denominator: 60 },
  DOSSIER_SYNC: { numerator: 1180, denominator: 1200 },
  ON_TIME_RATE: { numerator: 1002, denominator: 1200 },
  FORMALITIES_ONLINE: { numerator: 52, denominator: 89 },
  SERVICES_WITH_ONLINE_DOSSIER: { numerator: 120, denominator: 300 },
  DOSSIERS_FILED_ONLINE: { numerator: 1100, denominator: 1200 },
  PAID_ONLINE_DOSSIERS: { numerator: 400, denominator: 492 },
  FORMALITIES_WITH_ONLINE_PAYMENT: { numerator: 18, denominator: 38 },
  FEE_FORMALITIES_WITH_DOSSIER: { numerator: 10, denominator: 38 },
  ORIGINAL_RESULT_AVAILABLE: { numerator: 960, denominator: 1200 },
  SO_HOA_GIAY_TO_GIAI_QUYET: { numerator: 930, denominator: 1200 },
  REUSED_DIGITIZED_DATA: { numerator: 600, denominator: 1200 },
  SYNCED_WITH_DVCQG_PERSONAL_STORAGE: { numerator: 300, denominator: 1200 },
  CITIZEN_DATA_CONNECTED_DOSSIER: { numerator: 700, denominator: 1200 },
  CITIZEN_DATA_CONNECTED_FORMALITY: { numerator: 33, denominator: 80 },
  ELECTRONIC_CERTIFIED_COPY: { ratio: 100 },
  DOSSIER_RECEIVING_SATISFACTION: { numerator: 1100, denominator: 1200 },
  PETITION_PROCESSING_ON_TIME: { numerator: 3, denominator: 4 },
  PETITION_HANDLING_SATISFACTION: { numerator: 3, denominator: 4 },
};
