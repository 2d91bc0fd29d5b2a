import { describe, expect, it } from 'vitest';
import { comparedColumn, comparedSheet } from '../../src/core/comparison/compared-period';
import type { Dataset, UnitRecord } from '../../src/core/dataset';
import type { Finding } from '../../src/core/finding';
import { parsePeriod } from '../../src/core/periods/find-period';
import { defaultSettings } from '../../src/core/settings/settings';
import { tableFindings } from '../../src/core/table/table-findings';
import { report865 } from '../helpers/report-865';

const [anyUnit] = report865.units;

function month(text: string, units: readonly UnitRecord[] = report865.units, closedOn: string | null = null): Dataset {
  return { ...report865, period: parsePeriod(text), units, closedOn };
}

function named(count: number, word: string): UnitRecord[] {
  if (!anyUnit) throw new Error('the report has units');
  return Array.from({ length: count }, (_, index) => ({ ...anyUnit, name: `Xã ${word} ${index + 1}`, row: index + 7 }));
}

const ofCode = (findings: readonly Finding[], code: string): Finding['params'][] =>
  findings.filter((finding) => finding.code === code).map(({ params }) => params);

describe('units that were redrawn on 1 July 2025', () => {
  const found = (before: number, now: number): readonly Finding[] =>
    tableFindings(
      month('Tháng 7/2025', named(now, 'Mới')),
      comparedSheet(month('Tháng 6/2025', named(before, 'Cũ'))),
      defaultSettings,
    );

  it('are new and gone all at once, not one by one, and twenty of them are all named', () => {
    const names = (word: string): string =>
      named(20, word)
        .map(({ name }) => name)
        .join(', ');
    expect(ofCode(found(20, 20), 'units-new')).toEqual([{ count: 20, names: names('Mới') }]);
    expect(ofCode(found(20, 20), 'units-gone')).toEqual([{ count: 20, names: names('Cũ') }]);
    expect(ofCode(found(20, 20), 'unit-new')).toEqual([]);
  });

  it('are counted, and only twenty of more are named', () => {
    const names = (word: string): string =>
      `${named(20, word)
        .map(({ name }) => name)
        .join(', ')}, …`;
    expect(ofCode(found(25, 21), 'units-new')).toEqual([{ count: 21, names: names('Mới') }]);
    expect(ofCode(found(25, 21), 'units-gone')).toEqual([{ count: 25, names: names('Cũ') }]);
  });
});

it('a compared period that was closed before its end is named', () => {
  expect(
    ofCode(
      tableFindings(
        month('Tháng 5/2024'),
        comparedSheet(month('Tháng 4/2024', report865.units, '2024-04-20')),
        defaultSettings,
      ),
      'previous-provisional',
    ),
  ).toEqual([{ period: 'Tháng 4/2024' }]);
});

it('a total of three decimals is nothing to speak of where its grade is that of the printed one', () => {
  const units = report865.units.map((unit) => (unit === anyUnit ? { ...unit, total: 85.123 } : unit));
  expect(ofCode(tableFindings({ ...report865, units }, null, defaultSettings), 'grade-print-conflict')).toEqual([]);
});

it('an own unit of blanks is none, and an unknown one is named as it is written, without the blanks around it', () => {
  const said = (ownUnit: string): unknown[] =>
    ofCode(tableFindings(report865, comparedColumn(report865), { ...defaultSettings, ownUnit }), 'own-unit-unknown');
  expect([said('   '), said('  Phú Tho ')]).toEqual([[], [{ name: 'Phú Tho' }]]);
});

it('a compared period that is later than this one is a warning, as far as years are written', () => {
  const against = (now: string, before: string): readonly Finding[] =>
    tableFindings(month(now), comparedSheet(month(before)), defaultSettings);
  expect(ofCode(against('Tháng 5/2024', 'Tháng 6/2024'), 'previous-later')).toEqual([
    { period: 'Tháng 6/2024', now: 'Tháng 5/2024' },
  ]);
  expect(ofCode(against('Tháng 6/2024', 'Tháng 5/2024'), 'previous-later')).toEqual([]);
  expect(ofCode(against('Tháng 1', 'Tháng 12'), 'previous-later')).toEqual([]);
});
