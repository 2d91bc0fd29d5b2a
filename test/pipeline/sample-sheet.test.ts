import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/core/grid';
import { defaultSettings } from '../../src/core/settings/settings';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { sampleSheet } from '../../src/pipeline/sample-sheet';
import { expectedTable } from '../helpers/report-865';

const grid: Grid = {
  sheet: sampleSheet.name,
  cells: sampleSheet.values,
  merges: sampleSheet.merges,
  percentCells: new Set(),
  hiddenRows: [],
};

describe('số liệu mẫu', () => {
  it('cho đúng Phụ lục 1 của báo cáo 865/BC-VP', () => {
    const { table, findings } = buildAppendix({
      raw: grid,
      previous: null,
      compare: true,
      settings: defaultSettings,
      period: null,
      previousPeriod: null,
      closedOn: null,
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const units = expectedTable.slice(1).filter(([position]) => position !== '');
    expect(table?.cohorts.flatMap(({ units: ranked }) => ranked.map(({ name }) => name))).toEqual(
      units.map((row) => row[1]),
    );
  });

  it('là chính tệp samples/so-lieu-tho.xlsx', async () => {
    const file = await readWorkbook('samples/so-lieu-tho.xlsx');
    if (!file.ok) throw new Error(file.failure.code);
    const cells = file.value[0]?.grid.cells.map((row) =>
      Array.from({ length: sampleSheet.columnWidths.length }, (_, column) => row[column] ?? null),
    );
    expect(cells).toEqual(sampleSheet.values);
  });
});
