import { describe, expect, it } from 'vitest';
import { sampleCounts } from '../../scripts/sample-counts';
import { defaultSettings } from '../../src/core/settings/settings';
import { readWorkbook } from '../../src/hosts/file/read/read-workbook';
import { buildAppendix } from '../../src/pipeline/build-appendix';

describe('samples/so-lieu-dem.xlsx', () => {
  it('là chính bảng của scripts/sample-counts.ts, nói rõ là minh họa', async () => {
    const read = await readWorkbook('samples/so-lieu-dem.xlsx');
    const grid = read.ok ? read.value[0]?.grid : undefined;
    expect(
      grid?.cells.map((row, index) =>
        Array.from({ length: sampleCounts[index]?.length ?? 0 }, (_, column) => row[column] ?? null),
      ),
    ).toEqual(sampleCounts);
    expect(String(grid?.cells[1]?.[0])).toContain('không có thật');
  });

  it('cho sáu đơn vị, mỗi mức một đơn vị trở lên trừ YẾU, không lỗi không cảnh báo', () => {
    const raw = {
      sheet: 'Số đếm tháng 5',
      cells: sampleCounts,
      merges: [],
      percentCells: new Set<string>(),
      hiddenRows: [],
    };
    const { table, findings } = buildAppendix({
      raw,
      previous: null,
      compare: false,
      settings: defaultSettings,
      period: null,
      previousPeriod: null,
      closedOn: null,
    });
    expect(table?.cohorts[0]?.units.map(({ total, grade }) => [total, grade])).toEqual([
      [92.86, 'XUẤT SẮC'],
      [88.58, 'TỐT'],
      [87.11, 'TỐT'],
      [82.6, 'TỐT'],
      [74.32, 'KHÁ'],
      [61.72, 'TB'],
    ]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
