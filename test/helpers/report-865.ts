import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Dataset, UnitRecord } from '../../src/core/dataset';
import type { Period } from '../../src/core/periods/period';
import { report2024 } from '../../src/core/scheme';
import type { IndicatorId } from '../../src/core/scheme';

function csv(path: string): string[][] {
  return parse(readFileSync(path));
}

/** The table of the report 865/BC-VP as people read it: a header row, then 19 rows of 13 texts. */
export const expectedTable = csv('test/fixtures/phu-luc-1-expected.csv');

/** Its underlined cells: unit, caption of the column, value. */
export const underlined = csv('test/fixtures/phu-luc-1-underlined.csv').slice(1);

/** Its indicators, in the order of its columns. */
export const indicators: readonly IndicatorId[] = [
  'transparency',
  'timeliness',
  'onlineService',
  'onlinePayment',
  'digitization',
  'reuse',
  'certifiedCopy',
];

const period = (month: number, week: number | null, label: string): Period => ({
  kind: week === null ? 'month' : 'week',
  year: null,
  month,
  part: null,
  week,
  label,
});

function record(cells: readonly string[], row: number): UnitRecord {
  const values = Object.fromEntries(indicators.map((id, index) => [id, Number(cells[6 + index])]));
  return {
    name: cells[1] ?? '',
    code: null,
    kind: 'commune',
    row,
    total: Number(cells[2]),
    previous: Number(cells[4]),
    values,
  };
}

const records = expectedTable.slice(1).map(record);

/** The figures of the report 865/BC-VP as they are read from a raw sheet, units in the alphabetical order of their names. */
export const report865: Dataset = {
  sheet: 'Số liệu',
  scheme: report2024,
  period: period(5, 1, 'Tháng 5 - Tuần 01'),
  totalCaption: 'THÁNG 5 -TUẦN 01',
  closedOn: '2024-05-06',
  indicators,
  units: records.slice(1).sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name)),
  summary: records[0] ?? null,
  previous: { period: period(4, null, 'Tháng 4'), caption: 'THÁNG 4' },
  columns: { name: 1, total: 2 },
};
