import { beforeAll, describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/grid';
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

const raw: Grid = {
  ...gridOf('SỐ LIỆU THÁNG 5/2026\nĐƠN VỊ | ĐIỂM TỔNG HỢP\nXÃ PHÚ XUÂN | 86.59\nXÃ PHÚ THÀNH | 80'),
  sheet: 'Số liệu',
};
const other: Grid = { ...gridOf('Tổng hợp\nĐiểm cao nhất | 0'), sheet: 'Tổng hợp' };
const formula = "='Phụ lục 1'!$C$7+SUM('Phụ lục 1'!C7:C8)";

describe.each(['excel', 'sheets'])('formulas of another sheet that point into the appendix, in %s', (name) => {
  const host = (): AnyHost => {
    const found = hosts[name];
    if (!found?.formula) throw new Error(name);
    found.open([raw, other]);
    return found;
  };
  const job = jobFor('Số liệu', { compared: { kind: 'none' } });

  it('mean the new one once it is replaced, and are counted', async () => {
    const { build, formula: write, formulaOf } = host();
    await build(job);
    write?.('Tổng hợp', 1, 1, formula);
    for (let time = 0; time < 3; time++) {
      expect(await build({ ...job, onExisting: 'replace' })).toMatchObject({
        status: 'built',
        moved: { count: 2, locked: [] },
      });
      expect(formulaOf('Tổng hợp', 1, 1)).toBe(formula);
    }
  });

  it('mean the old one after “Hoàn tác”, and the new one when that is undone', async () => {
    const { build, undo, formula: write, formulaOf } = host();
    await build(job);
    write?.('Tổng hợp', 1, 1, formula);
    await build({ ...job, onExisting: 'replace' });
    for (let time = 0; time < 2; time++) {
      expect(await undo()).toMatchObject({ status: 'built', moved: { count: 2 } });
      expect(formulaOf('Tổng hợp', 1, 1)).toBe(formula);
    }
  });

  it('are left alone where nothing is replaced, and nothing is said', async () => {
    const { build, formula: write, formulaOf } = host();
    await build(job);
    write?.('Tổng hợp', 1, 1, formula);
    expect(await build({ ...job, onExisting: 'beside' })).not.toHaveProperty('moved');
    expect(formulaOf('Tổng hợp', 1, 1)).toBe(formula);
  });
});
