import { describe, expect, it } from 'vitest';
import { columnCaption, dateCaption, titleCaption } from '../../src/appendix/period-caption';
import { parsePeriod } from '../../src/core/periods/find-period';

function period(text: string): Parameters<typeof titleCaption>[0] {
  const found = parsePeriod(text);
  if (!found) throw new Error(`no period: ${text}`);
  return found;
}

describe('a period', () => {
  it('stands over its column in capitals', () => {
    expect(columnCaption(period('tháng 5 tuần 1'))).toBe('THÁNG 5 - TUẦN 01');
  });

  it('stands in the title in capitals, the week of a month in brackets as in the report 865/BC-VP', () => {
    expect(titleCaption(period('tháng 5 tuần 1'))).toBe('THÁNG 5 (Tuần 01)');
    expect(titleCaption(period('tháng 10/2026'))).toBe('THÁNG 10/2026');
    expect(titleCaption(period('quý III/2026'))).toBe('QUÝ III/2026');
    expect(titleCaption(period('tuần 40 năm 2026'))).toBe('TUẦN 40 NĂM 2026');
  });
});

describe('a date', () => {
  it('has a zero before January and February and before days under 10 only (Nghị định 30/2020/NĐ-CP)', () => {
    expect(
      ['2024-05-06', '2026-01-31', '2026-02-01', '2026-03-09', '2026-10-20', '2026-12-05'].map(dateCaption),
    ).toEqual(['06/5/2024', '31/01/2026', '01/02/2026', '09/3/2026', '20/10/2026', '05/12/2026']);
  });
});
