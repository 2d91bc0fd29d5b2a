import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/core/grid';
import type { Indicator, Scheme } from '../../src/core/scheme';
import { planHistory } from '../../src/history/plan-history';
import { buildAppendix, type BuildInput } from '../../src/pipeline/build-appendix';
import { recordPeriod } from '../../src/pipeline/record-period';
import { noTableFacts } from '../../src/report/quality/table-facts';
import { tableNotes } from '../../src/report/quality/table-notes';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from './shipped-examples';

const scheme = schemeOfText(exampleText('chuyen-doi-so.json'));

/** An indicator of the first pillar, in percent. */
function withName(name: string): Indicator {
  const [first] = scheme.indicators;
  if (!first) throw new Error('no indicator');
  return { ...first, name, caption: `${name.toUpperCase()} (%)` };
}

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

describe('a scheme to which an indicator was added', () => {
  const added: Scheme = {
    ...scheme,
    version: '2027',
    indicators: [...scheme.indicators, { ...withName('Trợ lý ảo'), id: 'tro-ly-ao' }],
  };
  /** The second quarter, with a column that the first did not have. */
  const now = (): Grid => {
    const { cells, ...rest } = sheetOf('QUÝ II', 15);
    const head = cells.findIndex((row) => row.some((value) => String(value).toUpperCase().includes('CÁP QUANG')));
    return { ...rest, cells: cells.map((row, at) => [...row, at === head ? 'Trợ lý ảo' : at > head ? 60 : null]) };
  };
  const built = (by: Scheme, more: Partial<BuildInput>) => {
    const result = buildAppendix({ ...inputBy(by, now()), ...more });
    const unit = result.table?.cohorts[0]?.units.find(({ name }) => name === 'UBND xã An Phú');
    return { ...result, unit, codes: result.findings.map(({ code }) => code) };
  };

  it('is compared with the period before it, which is said with the name of what was added', () => {
    const { unit, findings, table } = built(added, { history: historyBy(scheme) });
    // (0.9 + 1 + 0.6) / 3 × 40 % + (0.7 × 50 + 0.75 × 30 + 20) × 60 % now, 75.5 by the scheme without the new column then
    expect(unit?.previous).toBe(75.5);
    expect(unit?.change).toBe(4.33333333);
    expect(findings.find(({ code }) => code === 'scheme-additions')?.params).toMatchObject({ names: 'Trợ lý ảo' });
    expect(table && tableNotes(table, noTableFacts).join()).toContain('có thêm so với Quý I');
  });

  it('is not where a weight was changed too, with the reason', () => {
    const [first, ...others] = added.indicators;
    const changed = { ...added, indicators: [...(first ? [{ ...first, weight: 90 }] : []), ...others] };
    const { unit, codes } = built(changed, { history: historyBy(scheme) });
    expect(unit?.change).toBeNull();
    expect(codes).toContain('history-other-version');
    expect(codes).not.toContain('scheme-additions');
  });

  it('is compared with a sheet of before too, which lacks the column', () => {
    const { unit, codes } = built(added, { previous: { ...sheetOf('QUÝ I', 35), sheet: 'Quý I' } });
    expect(unit?.previous).toBe(75.5);
    expect(codes).toContain('scheme-additions');
  });

  it('is compared with published totals alone', () => {
    const previous: Grid = {
      sheet: 'Quý I',
      cells: [
        ['Đơn vị', 'Điểm tổng hợp'],
        ['UBND xã An Phú', 80],
      ],
      merges: [],
      percentCells: new Set(),
      hiddenRows: [],
    };
    expect(built(added, { previous }).unit?.previous).toBe(80);
  });
});
