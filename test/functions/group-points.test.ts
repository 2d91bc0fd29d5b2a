import { describe, expect, it } from 'vitest';
import { countsPortal2026 } from '../../src/core/scheme/counts-portal-2026';
import { pointsOf } from '../../src/scoring/points-of';
import type { Counts } from '../../src/core/counts';
import { officialCounts, officialLines, officialUnits } from '../scoring/official-fixture';
import { call, column, fault } from './call';

/** What each function asks for, as counts of the portal: its code and which of its figures. */
const figures: Readonly<Record<string, readonly (readonly [string, 'numerator' | 'denominator' | 'ratio'])[]>> = {
  DIEMCONGKHAI: ['PUBLISH_ON_TIME', 'PUBLIC_UPDATE_ON_TIME', 'PUBLIC_CONTENT_FULL', 'DOSSIER_SYNC'].flatMap(
    (code) =>
      [
        [code, 'numerator'],
        [code, 'denominator'],
      ] as const,
  ),
  DIEMTIENDO: [
    ['ON_TIME_RATE', 'numerator'],
    ['ON_TIME_RATE', 'denominator'],
  ],
  DIEMSOHOA: [
    ['ORIGINAL_RESULT_AVAILABLE', 'numerator'],
    ['ORIGINAL_RESULT_AVAILABLE', 'denominator'],
    ['SO_HOA_GIAY_TO_GIAI_QUYET', 'numerator'],
    ['REUSED_DIGITIZED_DATA', 'numerator'],
    ['SYNCED_WITH_DVCQG_PERSONAL_STORAGE', 'numerator'],
    ['CITIZEN_DATA_CONNECTED_DOSSIER', 'numerator'],
    ['CITIZEN_DATA_CONNECTED_FORMALITY', 'numerator'],
    ['CITIZEN_DATA_CONNECTED_FORMALITY', 'denominator'],
    ['ELECTRONIC_CERTIFIED_COPY', 'ratio'],
  ],
  DIEMHAILONG: [
    ['DOSSIER_RECEIVING_SATISFACTION', 'numerator'],
    ['DOSSIER_RECEIVING_SATISFACTION', 'denominator'],
    ['PETITION_PROCESSING_ON_TIME', 'numerator'],
    ['PETITION_PROCESSING_ON_TIME', 'denominator'],
    ['PETITION_HANDLING_SATISFACTION', 'numerator'],
  ],
};

const groupOf: Readonly<Record<string, string>> = {
  DIEMCONGKHAI: 'CKMB',
  DIEMTIENDO: 'TDGQ',
  DIEMSOHOA: 'MDSH',
  DIEMHAILONG: 'MDHL',
};

function argumentsFor(name: string, counts: Counts): (number | null)[] | null {
  const args = (figures[name] ?? []).map(([code, field]) => {
    const count = counts[code];
    return count && field in count ? ((count as Readonly<Record<string, number>>)[field] ?? null) : null;
  });
  return args.some((value) => value === null) ? null : args;
}

describe('points of one group', () => {
  it.each(Object.keys(figures))('%s gives the published points of every unit whose counts are published', (name) => {
    const compared = officialUnits().flatMap((unit) => {
      const args = argumentsFor(name, officialCounts(unit));
      const published = officialLines()
        .filter((line) => line.unit === unit && line.group === groupOf[name] && line.code !== null)
        .map(({ official }) => official ?? 0);
      return args && published.length > 0
        ? [{ unit, result: call(name, ...args), official: published.reduce((total, points) => total + points, 0) }]
        : [];
    });
    expect(compared.length).toBeGreaterThan(0);
    for (const { unit, result, official } of compared) {
      expect(typeof result, unit).toBe('number');
      expect(Math.abs(Number(result) - official), unit).toBeLessThanOrEqual(0.0151);
    }
  });

  it('DIEMTHANHTOAN gives what the scheme gives: Hồ Chí Minh, with fees used in every procedure', () => {
    const [group] = countsPortal2026.groups.filter(({ id }) => id === 'onlinePayment');
    if (!group) throw new Error('no group');
    const counts: Counts = {
      PAID_ONLINE_DOSSIERS: { numerator: 782493, denominator: 928763 },
      FORMALITIES_WITH_ONLINE_PAYMENT: { numerator: 236, denominator: 393 },
      FEE_FORMALITIES_WITH_DOSSIER: { numerator: 300, denominator: 393 },
    };
    const { total } = pointsOf({ ...countsPortal2026, groups: [group] }, counts);
    expect(total).not.toBeNull();
    expect(call('DIEMTHANHTOAN', 782493, 928763, 236, 393, 300)).toBe(total);
  });

  it('DIEMDVCTT adds what is partly and what is fully online', () => {
    expect(call('DIEMDVCTT', 30, 50, 100, 50, 100, 50, 100)).toBe(2 + 2 + 6);
    expect(call('DIEMDVCTT', 50, 30, 100, 50, 100, 25, 100)).toBe(2 + 2 + 3);
  });

  it('one late petition of one costs 12 points; none at all costs nothing', () => {
    expect(call('DIEMHAILONG', 90, 100, 0, 1, 0)).toBe(6);
    expect(call('DIEMHAILONG', 90, 100, 0, 0, 0)).toBe(18);
  });

  it('reads counts with thousands marks, which have no decimals', () => {
    expect(call('DIEMTIENDO', '1.478', '1.653')).toBe(call('DIEMTIENDO', 1478, 1653));
    expect(call('DIEMTIENDO', '1.478.230', '1.653.458')).toBe(17.88);
  });

  it('is blank where a count is blank, and where nothing is counted', () => {
    expect(call('DIEMTIENDO', column([10, '', 3]), column([10, 10, '']))).toEqual(column([20, '', '']));
    expect(call('DIEMCONGKHAI', 0, 0, 0, 0, 0, 0, 0, 0)).toBe('');
  });

  it('says what cannot be', () => {
    expect(fault(call('DIEMTIENDO', 11, 10))).toBe(
      'num: Hồ sơ đúng hạn, trong hạn: 11 lớn hơn tổng số. Kiểm tra lại tử số và mẫu số.',
    );
    expect(fault(call('DIEMTIENDO', 1.5, 10))).toBe(
      'num: Hồ sơ đúng hạn, trong hạn: 1,5 không phải là số đếm. Cần số nguyên không âm.',
    );
    expect(fault(call('DIEMTIENDO', -1, 10))).toContain('-1 không phải là số đếm');
    expect(fault(call('DIEMSOHOA', 1, 2, 1, 1, 1, 1, 1, 2, 101))).toBe(
      'num: Chứng thực bản sao điện tử: tỷ lệ 101 nằm ngoài khoảng 0–100. Ghi theo phần trăm, ví dụ 85.',
    );
    expect(fault(call('DIEMTIENDO', 'mười', 10))).toBe(
      'value: “mười” không phải là số. Cần một số (ví dụ 86,59); để trống nếu chưa công bố.',
    );
  });
});
