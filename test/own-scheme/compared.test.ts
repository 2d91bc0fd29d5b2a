import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/core/grid';
import type { Scheme } from '../../src/core/scheme';
import { planHistory } from '../../src/history/plan-history';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { recordPeriod } from '../../src/pipeline/record-period';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from './shipped-examples';

const scheme = schemeOfText(exampleText('chuyen-doi-so.json'));

function sheetOf(quarter: string, waiting: number): Grid {
  const text = exampleText('chuyen-doi-so.csv')
    .replace('QUÝ I ', `${quarter} `)
    .replace('80,70,15,0', `80,70,${waiting},0`);
  return gridOfCsv(text);
}

/** The history of the first quarter, as a sheet. */
function historyBy(then: Scheme): Grid {
  const { table } = buildAppendix(inputBy(then, sheetOf('QUÝ I', 35)));
  const made = table && recordPeriod(table, 'Số liệu');
  if (!made || !('record' in made)) throw new Error('no record');
  const cells = planHistory([made.record]).values.map((row) => [...row]);
  return { sheet: 'Lịch sử', cells, merges: [], percentCells: new Set(), hiddenRows: [] };
}

function secondQuarter(history: Grid) {
  const result = buildAppendix({ ...inputBy(scheme, sheetOf('QUÝ II', 15)), history });
  const unit = result.table?.cohorts[0]?.units.find(({ name }) => name === 'UBND xã An Phú');
  return { change: unit?.change, codes: result.findings.map(({ code }) => code) };
}

describe('two periods by an office’s own scheme', () => {
  it('are compared where the scheme is the same', () => {
    // 35 minutes became 15: half of 30 points of a pillar that counts 60 of 100
    expect(secondQuarter(historyBy(scheme)).change).toBe(9);
  });

  it('are not where its version is another, which is said', () => {
    const { change, codes } = secondQuarter(historyBy({ ...scheme, version: '2' }));
    expect(change).toBeNull();
    expect(codes.filter((code) => /scheme|no-previous/u.test(code))).not.toEqual([]);
  });
});
