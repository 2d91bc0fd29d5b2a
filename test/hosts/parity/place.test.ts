import { beforeAll, describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/grid';
import type { BuildJob, BuildOutcome } from '../../../src/workbook/port';
import { startExcel } from '../../excel-host/start';
import { gridOf } from '../../intake/grid-of';
import { buildCode } from '../../sheets-host/built-code';
import { jobFor } from '../../sheets-host/sheets-fixture';
import { type AnyHost, everyHost } from './every-host';

let hosts: Readonly<Record<string, AnyHost>>;
beforeAll(async () => {
  const [host, code] = await Promise.all([startExcel(14), buildCode()]);
  hosts = everyHost(host, code);
}, 180_000);

function rawOf(sheet: string, title: string, total: number): Grid {
  const text = `SỐ LIỆU ${title}\nĐƠN VỊ | ĐIỂM TỔNG HỢP\nXÃ PHÚ XUÂN | ${total}\nXÃ PHÚ THÀNH | 80`;
  return { ...gridOf(text), sheet };
}

const may = rawOf('Số liệu 5', 'THÁNG 5/2026', 86.59);
const june = rawOf('Số liệu 6', 'THÁNG 6/2026', 91.02);

describe.each(['excel', 'sheets', 'page'])('a sheet of ours in %s', (name) => {
  const host = (): AnyHost => {
    const found = hosts[name];
    if (!found) throw new Error(name);
    return found;
  };
  const build = (raw: Grid, onExisting: BuildJob['onExisting'] = null, more = {}): Promise<BuildOutcome> =>
    host().build({ ...jobFor(raw.sheet, { compared: { kind: 'none' } }, onExisting), ...more });

  it('of another period is not asked about, nor replaced: the period gets a sheet of its own, named by it', async () => {
    host().open([may, june]);
    expect(await build(may)).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
    const before = host().texts('Phụ lục 1');
    expect(await build(june)).toMatchObject({ status: 'built', sheet: 'Phụ lục 1 - Tháng 6-2026' });
    expect(host().texts('Phụ lục 1')).toEqual(before);
    expect(host().names()).toEqual(['Phụ lục 1', 'Phụ lục 1 - Tháng 6-2026', 'Số liệu 5', 'Số liệu 6']);
  });

  it('of the same period is asked about, with the period and the sheet that it was made of', async () => {
    host().open([may, june]);
    await build(may);
    await build(june);
    expect(await build(june)).toMatchObject({
      status: 'exists',
      sheet: 'Phụ lục 1 - Tháng 6-2026',
      of: { period: 'Tháng 6/2026', source: 'Số liệu 6' },
    });
    expect(await build(may)).toMatchObject({
      status: 'exists',
      sheet: 'Phụ lục 1',
      of: { period: 'Tháng 5/2026', source: 'Số liệu 5' },
    });
    expect(await build(june, 'replace')).toMatchObject({ status: 'built', sheet: 'Phụ lục 1 - Tháng 6-2026' });
    expect(await build(june, 'beside')).toMatchObject({ status: 'built', sheet: 'Phụ lục 1 - Tháng 6-2026 (2)' });
    expect(host().texts('Phụ lục 1').flat()).toContain('86.59');
  });

  it('that the build compares with is never replaced, though of the same period', async () => {
    host().open([may]);
    await build(may);
    const compared = { kind: 'sheet', sheet: 'Phụ lục 1' } as const;
    expect(await host().build(jobFor('Số liệu 5', { compared }, 'replace'))).toMatchObject({
      status: 'built',
      sheet: 'Phụ lục 1 (2)',
    });
  });

  it('of another kind goes by the same rule', async () => {
    host().open([may, june]);
    await build(may, null, { make: 'analysis' });
    expect(await build(june, null, { make: 'analysis' })).toMatchObject({
      status: 'built',
      sheet: 'Phân tích điểm - Tháng 6-2026',
    });
  });
});
