import { describe, expect, test } from 'vitest';
import type { LeagueTable, RankedUnit } from '../../src/core/table/league-table';
import { generalResults } from '../../src/report/general-results';
import { leaderPage } from '../../src/report/leader/leader-page';
import { noticePages } from '../../src/report/notices/notice-pages';
import { noFacts } from '../../src/report/notices/unit-facts';
import { noTableFacts } from '../../src/report/quality/table-facts';
import { textOf } from '../../src/report/run';
import { phuTanSettings, tableOf } from './phu-tan';
import { pageText } from './page-text';

const plain = tableOf(
  [
    { name: 'XÃ AN PHÚ', total: 91 },
    { name: 'XÃ BÌNH LONG', total: 80 },
    { name: 'XÃ CHÂU PHONG', total: 80 },
    { name: 'XÃ ĐÔNG HÒA', total: 75 },
    { name: 'XÃ HÒA LẠC', total: null },
  ],
  { compared: false },
);

/** Who is in which cluster, and with what rank of how many. */
const places: Readonly<Record<string, RankedUnit['clusters'][number]>> = {
  'XÃ AN PHÚ': { cluster: 'Cụm 10', rank: 1, of: 1 },
  'XÃ BÌNH LONG': { cluster: 'Cụm 2', rank: 1, of: 3 },
  'XÃ CHÂU PHONG': { cluster: 'Cụm 2', rank: 1, of: 3 },
  'XÃ ĐÔNG HÒA': { cluster: 'Cụm 2', rank: 3, of: 3 },
  'XÃ HÒA LẠC': { cluster: 'Cụm 3', rank: null, of: 0 },
};
const table: LeagueTable = {
  ...plain,
  clusterings: ['Cụm thi đua'],
  cohorts: plain.cohorts.map((cohort) => ({
    ...cohort,
    units: cohort.units.map((unit) => ({ ...unit, clusters: [places[unit.name] ?? null] })),
  })),
};

describe('clusters in what is written of a table', () => {
  test('the report names the first and the last of each, in the order of their numbers', () => {
    const text = generalResults(table, phuTanSettings).map(textOf).join('\n');
    expect(text).toContain(
      'Theo Cụm thi đua: Cụm 2 (03 đơn vị): dẫn đầu là xã Bình Long và xã Châu Phong (cùng 80 điểm), xếp cuối là xã Đông Hòa (75 điểm); ' +
        'Cụm 3 (01 đơn vị): chưa có điểm; Cụm 10 (01 đơn vị): xã An Phú (91 điểm).',
    );
  });

  test('a notice tells the unit its rank in its cluster', () => {
    const pages = noticePages(table, phuTanSettings, () => noFacts).pages.map(pageText);
    expect(pages[1]).toContain('Thứ hạng trong cụm, khối: Cụm thi đua - Cụm 2: hạng 1/3.');
    expect(pages[4]).toContain('Thứ hạng trong cụm, khối: Cụm thi đua - Cụm 3: chưa xếp hạng.');
  });

  test('the leader’s page names the first of each', () => {
    const [page] = leaderPage(table, '.', noTableFacts).pages;
    expect(page && pageText(page)).toContain(
      'Dẫn đầu theo Cụm thi đua: Cụm 2: xã Bình Long, xã Châu Phong (80 điểm); Cụm 10: xã An Phú (91 điểm).',
    );
  });

  test('none of them says a word where there are no clusters', () => {
    const text = [
      ...generalResults(plain, phuTanSettings).map(textOf),
      ...noticePages(plain, phuTanSettings, () => noFacts).pages.map(pageText),
      ...leaderPage(plain, '.', noTableFacts).pages.map(pageText),
    ].join('\n');
    expect(text).not.toMatch(/cụm/iu);
  });
});
