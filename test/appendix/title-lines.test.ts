import { describe, expect, it } from 'vitest';
import { titleLines } from '../../src/appendix/title-lines';
import { buildLeagueTable } from '../../src/core/table/build-league-table';
import type { Dataset } from '../../src/core/dataset';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { report865 } from '../helpers/report-865';

function linesOf(settings: Partial<Settings>, dataset: Partial<Dataset> = {}): string[] {
  const all = { ...defaultSettings, ...settings };
  return titleLines(buildLeagueTable({ ...report865, ...dataset }, null, all), all);
}

describe('the title', () => {
  it('leaves the period out where none is known, with the dash before it, however it is written', () => {
    const titles = [
      'KẾT QUẢ - {period}',
      'KẾT QUẢ – {period}',
      'KẾT QUẢ -{period}',
      'KẾT QUẢ–{period}',
      'KẾT QUẢ {period}',
      'KẾT QUẢ ({period})',
      '{period}',
    ];
    expect(linesOf({ titleLines: titles, appendixLabel: '', closedOnLine: '' }, { period: null })).toEqual([
      'KẾT QUẢ',
      'KẾT QUẢ',
      'KẾT QUẢ',
      'KẾT QUẢ',
      'KẾT QUẢ',
      'KẾT QUẢ ()',
    ]);
  });

  it('says that figures are provisional where they were closed before the period was over', () => {
    const year = { kind: 'month', year: 2024, month: 5, part: null, week: null, label: 'Tháng 5/2024' } as const;
    expect(linesOf({ titleLines: ['KẾT QUẢ {period}'] }, { period: year, closedOn: '2024-05-06' })).toEqual([
      'Phụ lục 1',
      'KẾT QUẢ THÁNG 5/2024 (tạm tính)',
      '(Thời gian chốt số liệu: Ngày 06/5/2024)',
    ]);
    expect(linesOf({ titleLines: ['KẾT QUẢ {period}'] }, { period: year, closedOn: '2024-06-03' })[1]).toBe(
      'KẾT QUẢ THÁNG 5/2024',
    );
  });

  it('has no label and no date where the settings or the sheet have none', () => {
    expect(linesOf({ titleLines: ['KẾT QUẢ'], appendixLabel: '' }, { closedOn: null })).toEqual(['KẾT QUẢ']);
  });
});
